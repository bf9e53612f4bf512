// What is pressed twice is asked once, while the answer is being waited for.

import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CompactButton from '$lib/ui/CompactButton.svelte';
import Confirm from '$lib/ui/Confirm.svelte';
import { inLanguage } from './kiosk.show';

type Answer = { ok: true } | { ok: false; refusal: 'not-durable' };

it('[S3] a busy button keeps the focus, says that it is busy and does nothing', async () => {
	const onclick = vi.fn();
	const children = createRawSnippet(() => ({ render: () => '<span>Speichern</span>' }));
	const screen = await render(CompactButton, { props: { children, onclick } });
	const button = page.getByRole('button', { name: 'Speichern' });
	await button.click();
	expect(onclick).toHaveBeenCalledTimes(1);
	await screen.rerender({ busy: true });
	await expect.element(button).toHaveAttribute('aria-disabled', 'true');
	await expect.element(button).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onclick).toHaveBeenCalledTimes(1);
});

it('[D2] what cannot be taken back is confirmed once, and again only after it was refused', async () => {
	let settle: (answer: Answer) => void = () => {};
	const onyes = vi.fn(() => new Promise<Answer>((resolve) => (settle = resolve)));
	const onclose = vi.fn();
	await inLanguage(Confirm, { title: 'Löschen?', text: 'Alles.', yes: 'Ja', onyes, onclose });
	const yes = page.getByRole('button', { name: 'Ja' });
	await yes.dblClick();
	expect(onyes).toHaveBeenCalledTimes(1);
	settle({ ok: false, refusal: 'not-durable' });
	await expect.element(page.getByRole('alert')).toBeVisible();
	expect(onclose).not.toHaveBeenCalled();
	await yes.click();
	expect(onyes).toHaveBeenCalledTimes(2);
	settle({ ok: true });
	await expect.poll(() => onclose).toHaveBeenCalledTimes(1);
});
