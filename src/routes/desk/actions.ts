// Which actions the desk offers for a person in their present state.

import type { desk } from '$lib/ui/messages/desk';
import type { DeskVisitor } from '$lib/views/desk-view';
import type { DeskCommand } from '$lib/wire/desk';
import type { Done } from './act';
import type { HandoutOf } from './handout';

type Words = (typeof desk)['de'];

export type Action = {
	readonly label: string;
	/** Absent: nothing is asked of the server, only the slip is shown again. */
	readonly command?: DeskCommand;
	readonly done?: Done;
	/** Asked before. */
	readonly ask?: { readonly title: string; readonly text: string };
	/** What the receipt holds is shown, once. */
	readonly handout?: Pick<HandoutOf, 'why' | 'callSign'>;
	readonly isDanger?: boolean;
	/** Afterwards there is nobody to show. */
	readonly ends?: boolean;
};

export function actionsFor(person: DeskVisitor, words: Words) {
	return [
		{ title: words.groups.visit, actions: visit(person, words) },
		{ title: words.groups.badge, actions: badge(person, words) },
		{ title: words.groups.data, actions: data(person, words) }
	];
}

function visit(person: DeskVisitor, { actions, ask, done }: Words): Action[] {
	if (person.presence !== 'inside') return [];
	const { visitor, callSign } = person;
	const pause = { type: 'pause-places', visitor } as const;
	const resume = { type: 'resume-places', visitor } as const;
	const give = { type: 'ask-priority', visitor } as const;
	const take = { type: 'drop-priority', visitor } as const;
	return [
		person.pausedUntil === undefined
			? { label: actions.pause, command: pause, done: { text: done.paused, undo: resume } }
			: { label: actions.resume, command: resume, done: { text: done.resumed, undo: pause } },
		person.priority
			? { label: actions.dropPriority, command: take, done: { text: done.noPriority, undo: give } }
			: { label: actions.priority, command: give, done: { text: done.priority, undo: take } },
		{
			label: actions.leave,
			command: { type: 'leave-fair', visitor },
			done: { text: done.left(callSign), undo: { type: 'check-in', visitor } }
		},
		{
			label: actions.undoCheckIn,
			command: { type: 'undo-check-in', visitor },
			done: { text: done.undone },
			ask: ask.undoCheckIn
		}
	];
}

function badge(person: DeskVisitor, { actions, ask, done }: Words): Action[] {
	const { visitor, callSign } = person;
	const block = { type: 'block-badge', visitor } as const;
	const unblock = { type: 'unblock-badge', visitor } as const;
	return [
		{ label: actions.slip, handout: { why: 'slip', callSign } },
		{
			label: actions.replace,
			command: { type: 'replace-badge', visitor },
			ask: ask.replace,
			handout: { why: 'replaced', callSign }
		},
		{
			label: actions.link,
			command: { type: 'issue-link', visitor },
			ask: ask.link,
			handout: { why: 'link', callSign }
		},
		person.badge === 'blocked'
			? { label: actions.unblock, command: unblock, done: { text: done.unblocked, undo: block } }
			: { label: actions.block, command: block, done: { text: done.blocked, undo: unblock } }
	];
}

function data(person: DeskVisitor, { actions, ask, done }: Words): Action[] {
	const { visitor, callSign, places } = person;
	const isCancellable = person.presence !== 'inside' && person.badge !== 'cancelled';
	const cancel: Action = {
		label: actions.cancel,
		command: { type: 'cancel-registration', visitor },
		done: { text: done.cancelled },
		ask: ask.cancel,
		isDanger: true
	};
	return [
		...(isCancellable ? [cancel] : []),
		{
			label: actions.forget,
			command: { type: 'forget', visitor },
			done: { text: done.forgotten },
			ask: { title: ask.forget.title(callSign), text: ask.forget.text(places.length) },
			isDanger: true,
			ends: true
		}
	];
}
