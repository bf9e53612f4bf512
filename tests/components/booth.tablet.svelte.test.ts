// Handing a person over, and badges that are read when no talk can begin, at one seat of a booth.

import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/profile';
import type { BoothId, DeviceId } from '$lib/domain/vocabulary';
import type { BoothView } from '$lib/views/booth-view';
import type { BoothCommand } from '$lib/wire/booth';
import type { Reply } from '$lib/wire/protocol';
import BoothTablet from './BoothTablet.svelte';
import { boothView, called, mine, myDevice, now, programme, talking } from './booth.fixtures';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const noteToOthers = () => page.getByLabelText('Notiz für den anderen Stand');

/** As if nobody had sat down at this tablet. */
const unseated = { ...mine({ state: 'absent' }), device: 'tablet-8' as DeviceId };

type Shown = { view?: BoothView; online?: boolean; answers?: Reply[] };

async function show({ view = boothView(), online = true, answers = [] }: Shown = {}) {
	const sent: BoothCommand[] = [];
	const chosen: Language[] = [];
	const propsOf = (more: Shown) => ({
		view: more.view ?? view,
		programme,
		now,
		online: more.online ?? online,
		age: 4_000,
		device: myDevice,
		onlanguage: (language: Language) => void chosen.push(language),
		send: (command: BoothCommand): Promise<Reply> => {
			sent.push(command);
			return Promise.resolve(answers.shift() ?? { ok: true });
		}
	});
	const screen = await render(BoothTablet, propsOf({}));
	return { sent, chosen, becomes: (more: Shown) => screen.rerender(propsOf(more)) };
}

/** As a hand scanner does: every key at once, into whatever has the focus. */
function scan(code: string) {
	for (const key of [...Array.from(code), 'Enter']) {
		const field = document.activeElement;
		const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
		const isTyped = field?.dispatchEvent(press) && key.length === 1;
		if (isTyped && field instanceof HTMLTextAreaElement) {
			field.setRangeText(key, field.selectionStart, field.selectionEnd, 'end');
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}
	}
}

async function fillsIn() {
	await button('Anderes Amt passt besser').click();
	await page.getByRole('radio', { name: /Garten/ }).click();
	await noteToOthers().fill('Mag Bäume');
}

describe('handing over', () => {
	it('[T3] offers no booth that is closed', async () => {
		await show({ view: { ...boothView(talking(120)), closed: ['b03' as BoothId] } });
		await button('Anderes Amt passt besser').click();
		await expect.element(page.getByRole('radio').first()).toBeInTheDocument();
		await expect.element(page.getByRole('radio', { name: /Garten/ })).not.toBeInTheDocument();
	});

	it('[T3] keeps what was chosen and typed when it was refused, says why, and sends it then', async () => {
		const { sent } = await show({
			view: boothView(talking(120)),
			answers: [{ ok: false, refusal: 'unreachable' }]
		});
		await fillsIn();
		await button('Beenden und weiterleiten').click();
		await expect.element(dialog().getByRole('alert')).toHaveTextContent('fehlt die Verbindung');
		await expect.element(noteToOthers()).toHaveValue('Mag Bäume');
		await expect.element(page.getByRole('radio', { name: /Garten/ })).toBeChecked();
		const send = button('Beenden und weiterleiten');
		await expect.element(send).not.toHaveAttribute('aria-disabled');
		await send.click();
		await expect.element(dialog()).not.toBeInTheDocument();
		expect(sent).toHaveLength(2);
		expect(sent[1]).toMatchObject({ handOverTo: 'b03', private: { handOverNote: 'Mag Bäume' } });
	});

	it('[S2] waits with choice and note while the connection is lost', async () => {
		const { sent, becomes } = await show({ view: boothView(talking(120)) });
		await fillsIn();
		await becomes({ online: false });
		await expect.element(dialog().getByRole('alert')).toHaveTextContent(/bleiben hier stehen/);
		const send = button('Beenden und weiterleiten');
		await expect.element(send).toHaveAttribute('aria-disabled', 'true');
		await send.click({ force: true });
		expect(sent).toEqual([]);
		await becomes({ online: true });
		await expect.element(noteToOthers()).toHaveValue('Mag Bäume');
		await send.click();
		expect(sent).toHaveLength(1);
	});

	it('[T3] says before it ends without a booth that nobody will get the note', async () => {
		const { sent } = await show({ view: boothView(talking(120)) });
		await button('Anderes Amt passt besser').click();
		await expect.element(button('Beenden ohne Weiterleitung')).toBeVisible();
		await noteToOthers().fill('Mag Bäume');
		await expect.element(page.getByText(/geht nur mit einer Weiterleitung mit/)).toBeVisible();
		await button('Beenden ohne Weiterleitung, Notiz verwerfen').click();
		expect(sent).toHaveLength(1);
		expect(sent[0]).toMatchObject({ type: 'end-talk', outcome: 'other-department' });
		expect(sent[0]).not.toHaveProperty('handOverTo');
		expect(sent[0]).not.toHaveProperty('private');
	});
});

describe('a scan', () => {
	const code = 'HS1:FAIR:K7QM2F9AD4X';

	it('[T1] begins the talk at a seat that has called', async () => {
		const { sent } = await show({ view: boothView(called()) });
		await expect.element(button('Ausweis scannen')).toBeVisible();
		scan(code);
		await expect.poll(() => sent).toMatchObject([{ type: 'start-talk', code }]);
	});

	it.each([
		['during a talk', boothView(talking(120)), /Beenden Sie es zuerst/],
		['on a break', boothView(mine({ state: 'break' })), /Sie machen Pause. Beenden Sie sie zuerst/],
		['without a seat', boothView(unseated), /Nehmen Sie zuerst einen Platz ein/]
	])('[T1] %s says what to do first', async (_, view, first) => {
		const { sent, becomes } = await show({ view });
		await expect.element(page.getByRole('main')).toBeVisible();
		scan(code);
		await expect.element(page.getByRole('alert')).toHaveTextContent(first);
		expect(sent).toEqual([]);
		await becomes({ view: boothView() });
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	});

	it('[D4] leaves nothing of the code in the note that has the focus', async () => {
		const { sent } = await show({ view: boothView(talking(120)) });
		const note = page.getByLabelText('Private Notiz');
		await note.fill('Ruft am Freitag an');
		await note.click();
		scan(code);
		await expect.element(page.getByRole('alert')).toBeVisible();
		await expect.element(note).toHaveValue('Ruft am Freitag an');
		await button('Im Moment nicht').click();
		expect(sent).toMatchObject([{ private: { note: 'Ruft am Freitag an' } }]);
	});
});

describe('the language of the tablet', () => {
	it('is chosen at the top of the screen', async () => {
		const { chosen } = await show();
		await button('English').click();
		expect(chosen).toEqual(['en']);
	});
});
