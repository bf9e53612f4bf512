// Shows the organisers' screen and keeps what it sends and where it goes.

import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/profile';
import type { OrganiserView } from '$lib/views/organiser-view';
import type { ProgrammeView } from '$lib/views/programme-view';
import type { OrganiserCommand } from '$lib/wire/organiser';
import type { Reply } from '$lib/wire/protocol';
import type { Address } from '../../src/routes/organiser/address';
import OrganiserScreen from '../../src/routes/organiser/OrganiserScreen.svelte';
import InLanguage from './InLanguage.svelte';
import { leitstand, now, organiserView, programme } from './organiser.fixtures';

const screen = OrganiserScreen as unknown as Component<Record<string, unknown>>;

type Shown = {
	view?: OrganiserView;
	programme?: ProgrammeView;
	address?: Address;
	connection?: { secure: boolean; addresses: string[] };
	online?: boolean;
	language?: Language;
	/** A promise, for an answer that takes its time. */
	answer?: Reply | Promise<Reply>;
};

export function showOrganiser({ language = 'de', ...given }: Shown = {}) {
	const sent: OrganiserCommand[] = [];
	const gone: string[] = [];
	const propsOf = ({ answer = { ok: true }, ...rest }: Shown) => ({
		view: organiserView(),
		programme,
		now,
		online: true,
		age: 4_000,
		device: leitstand,
		connection: { secure: true, addresses: [] },
		origin: 'https://fair.example',
		address: { tab: 'overview' as const },
		go: (href: string) => void gone.push(href),
		onlanguage: () => undefined,
		send: (command: OrganiserCommand): Promise<Reply> => {
			sent.push(command);
			return Promise.resolve(answer);
		},
		...rest
	});
	const props = $state(propsOf(given));
	void render(InLanguage, { props: { of: screen, language, props } });
	/** What arrives later. */
	const arrive = (view: OrganiserView) => {
		props.view = view;
	};
	return { sent, gone, arrive };
}
