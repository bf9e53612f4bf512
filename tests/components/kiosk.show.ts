// Shows a screen of the kiosk as the page does, and keeps what was asked of it.

import '@kern-ux/native/dist/kern.min.css';
import '$lib/ui/theme.css';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/profile';
import type { KioskVisit } from '$lib/views/kiosk-view';
import { begin, type Happening, type Kiosk, type Screen } from '../../src/routes/kiosk/flow';
import Shown from '../../src/routes/kiosk/Shown.svelte';
import InLanguage from './InLanguage.svelte';
import { programme, visit } from './kiosk.fixtures';

export function inLanguage<Props extends Record<string, unknown>>(
	of: Component<Props>,
	props: NoInfer<Props>,
	language: Language = 'de'
) {
	return render(InLanguage, {
		props: { of: of as Component<Record<string, unknown>>, language, props }
	});
}

type At = { screen: Screen; seen?: KioskVisit; language?: Language; kiosk?: Partial<Kiosk> };

export const asks = () => ({
	happen: vi.fn(),
	read: vi.fn(),
	typed: vi.fn(),
	act: vi.fn(),
	part: vi.fn(() => Promise.resolve()),
	submit: vi.fn(),
	understand: vi.fn(() => Promise.resolve(undefined)),
	finish: vi.fn(),
	wipe: vi.fn(),
	missing: vi.fn()
});

/** The kiosk at this screen; returns what was asked of it. */
export async function show({ screen, seen = visit(), language = 'de', kiosk = {} }: At) {
	const happened: Happening[] = [];
	const on = { ...asks(), happen: (happening: Happening) => void happened.push(happening) };
	const shown = { ...begin(language), screen, ...kiosk };
	const fair = { online: true, doors: 'open' as const, programme, device: null };
	const props = { kiosk: shown, visit: seen, ...fair, on };
	await inLanguage(Shown, props, language);
	return { on, happened };
}

export const button = (name: string | RegExp) => page.getByRole('button', { name });
