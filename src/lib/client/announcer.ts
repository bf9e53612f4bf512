// What the hall is told, in which order: every call once, in full, one after another (K3).

import type { Announcement, Called } from '../views/shared';

export type Saying =
	| { readonly kind: 'call'; readonly key: string; readonly call: Called; readonly brief: boolean }
	| { readonly kind: 'words'; readonly key: string; readonly text: string };

/** What is shown, latest first, as the display's view has it. */
export type Shown = {
	readonly calling: readonly Called[];
	readonly announcements: readonly Announcement[];
};

type Item = { readonly key: string; readonly at: number } & (
	{ readonly call: Called } | { readonly words: Announcement }
);

export type Announcing = {
	readonly known: ReadonlySet<string>;
	/** What is still to be said, the oldest first. */
	readonly waiting: readonly Item[];
};

/** With more than this many waiting, calls are said in their short form so that nobody is told too late. */
const CALM = 3;
/** A day has some thousand calls; older ones cannot come back. */
const REMEMBERED = 5_000;

/** What is already shown when the display starts was said before: a reload repeats nothing. */
export const startAnnouncing = (shown: Shown): Announcing => ({
	known: new Set(items(shown).map(({ key }) => key)),
	waiting: []
});

/** Adds what is new; drops what waits to be said and is no longer true. */
export function notice({ known, waiting }: Announcing, shown: Shown): Announcing {
	const now = items(shown);
	const shownKeys = new Set(now.map(({ key }) => key));
	const fresh = now.filter(({ key }) => !known.has(key));
	return {
		known: new Set([...known, ...fresh.map(({ key }) => key)].slice(-REMEMBERED)),
		waiting: [...waiting.filter(({ key }) => shownKeys.has(key)), ...fresh]
	};
}

/** The next thing to say, and what is left after it. */
export function next(announcing: Announcing): { saying?: Saying; rest: Announcing } {
	const [first, ...waiting] = announcing.waiting;
	if (!first) return { rest: announcing };
	const rest = { ...announcing, waiting };
	return 'call' in first
		? {
				saying: { kind: 'call', key: first.key, call: first.call, brief: waiting.length >= CALM },
				rest
			}
		: { saying: { kind: 'words', key: first.key, text: first.words.text }, rest };
}

/** A repeated call is a new thing to say; the same call seen again after a reconnect is not. */
export const callKey = ({ callSign, booth, at, repeated }: Called): string =>
	[callSign, booth, at, repeated ? 'again' : 'first'].join('|');

/** Oldest first; of one moment in the order in which they were made. */
const items = ({ calling, announcements }: Shown): Item[] =>
	[
		...announcements.map((words) => ({ key: `words|${words.id}`, at: words.at, words })),
		...calling.map((call) => ({ key: callKey(call), at: call.at, call }))
	]
		.reverse()
		.sort((one, other) => one.at - other.at);
