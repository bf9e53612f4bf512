// Renders a visitor's phone as its page would, and records what its forms ask.

import '@kern-ux/native/dist/kern.min.css';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/lib/ui/theme.css';
import type { Sending } from '../../src/lib/client/uploads.svelte';
import type { PhoneView } from '../../src/lib/views/phone-view';
import type { Reply } from '../../src/lib/wire/protocol';
import type { Action, Failed } from '../../src/routes/me/form';
import Phone from '../../src/routes/me/Phone.svelte';
import type { Shown } from '../../src/routes/me/shown';
import { inside, noon, programme } from './phone.fixtures';

type Given = {
	view?: Partial<PhoneView>;
	shown?: Shown;
	failed?: Failed;
	online?: boolean;
	language?: 'de' | 'en';
	sending?: readonly Sending[];
	reading?: Reply;
};

export async function show({
	view,
	shown,
	failed,
	online = true,
	language = 'de',
	sending = [],
	reading = { ok: true }
}: Given = {}) {
	const sent: { action: Action; fields: Record<string, string[]> }[] = [];
	const turnOn = vi.fn();
	const add = vi.fn(() => Promise.resolve());
	const drop = vi.fn();
	await page.viewport(390, 844);
	const profile = inside.profile && { ...inside.profile, language };
	const props = (more: Partial<PhoneView> = {}) => ({
		view: { ...inside, ...(profile && { profile }), ...view, ...more },
		programme,
		now: noon,
		online,
		age: 12_000,
		language,
		shown: shown ?? { screen: 'now' as const },
		failed,
		formId: 'form',
		ask: (action: Action, form: FormData) => {
			const names = [...form.keys()].filter((name) => name !== 'id');
			const fields = names.map((name) => [name, form.getAll(name).map(String)] as const);
			sent.push({ action, fields: Object.fromEntries(fields) });
			return Promise.resolve();
		},
		sound: { isOn: false, turnOn },
		read: () => Promise.resolve(reading),
		uploads: { sending, add, resume: vi.fn(), drop }
	});
	const screen = await render(Phone, props());
	return {
		screen,
		sent,
		turnOn,
		add,
		drop,
		becomes: (more: Partial<PhoneView>) => screen.rerender(props(more))
	};
}

export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const heading = (name: string) => page.getByRole('heading', { name });
