// Which part of the phone is shown stands in the address: it works without JavaScript, and the way back is the browser's.

import type { Action } from './form';

export const TABS = ['now', 'booths', 'applications', 'me'] as const;
export type Tab = (typeof TABS)[number];

const SCREENS = [
	...TABS,
	'badge',
	'booth',
	'apply',
	'documents',
	'read',
	'profile',
	'leave',
	'forget'
] as const;
export type Screen = (typeof SCREENS)[number];

export type Shown = {
	readonly screen: Screen;
	readonly booth?: string;
	readonly opening?: string;
	readonly document?: string;
	/** What was done last, and about which booth: said once, with a way back. */
	readonly done?: string;
	readonly at?: string;
	readonly answer?: string;
};

const DETAILS = ['booth', 'opening', 'document', 'done', 'at', 'answer'] as const;

export function shownIn(query: URLSearchParams): Shown {
	const asked = query.get('show');
	const details = DETAILS.flatMap((key) => {
		const value = query.get(key);
		return value === null ? [] : [[key, value] as const];
	});
	return {
		screen: SCREENS.find((screen) => screen === asked) ?? 'now',
		...Object.fromEntries(details)
	};
}

export function addressOf({ screen, ...details }: Shown): string {
	return `/me?${queryOf({ screen, ...details })}`;
}

/** Where a form goes: named by its command, and back to the same place. */
export const actionOf = (action: Action, { screen, booth, opening }: Shown): string =>
	`?/${action}&${queryOf({ screen, ...(booth && { booth }), ...(opening && { opening }) })}`;

/** Where one stands after an action that was accepted. */
export function afterwards(action: Action, form: FormData, before: Shown): string {
	if (action === 'forget') return '/me/forgotten';
	const { screen, booth, opening } = before;
	const at = form.get('to') ?? form.get('booth') ?? form.get('at');
	const answer = form.get('answer');
	const said = {
		done: action,
		...(typeof at === 'string' && { at }),
		...(typeof answer === 'string' && { answer })
	};
	if (action === 'apply') return addressOf({ screen: 'applications', ...said });
	if (action === 'save-profile') return addressOf({ screen: 'me', ...said });
	if (action === 'leave-fair' || action === 'answer-call')
		return addressOf({ screen: 'now', ...said });
	return addressOf({ screen, ...(booth && { booth }), ...(opening && { opening }), ...said });
}

/** The tab under which a screen lies. */
export function tabOf(screen: Screen): Tab | undefined {
	if (screen === 'badge') return undefined;
	if (screen === 'booth' || screen === 'apply') return 'booths';
	if (screen === 'documents' || screen === 'read') return 'applications';
	if (screen === 'profile' || screen === 'leave' || screen === 'forget') return 'me';
	return screen;
}

function queryOf({ screen, ...details }: Shown): string {
	return new URLSearchParams({ show: screen, ...details }).toString();
}
