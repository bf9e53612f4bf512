// What representatives do: their device is added, a scanned badge becomes an id, notes go into the vault.

import type { Fair } from '../domain/fair';
import type { DepartmentId, RecordId, TalkId, VisitorId } from '../domain/vocabulary';
import { badgeOf, ifRefused } from './prepare-check-in';
import { record, type Context, type NotPrepared, type Prepared } from './prepared';
import { deviceOf } from './sender';
import type { Sent } from './sent';

type AtSeat = Sent<
	| 'take-seat'
	| 'leave-seat'
	| 'start-break'
	| 'end-break'
	| 'call-next'
	| 'call-visitor'
	| 'withdraw-call'
	| 'report-missing'
	| 'start-talk'
	| 'extend-talk'
	| 'end-talk'
	| 'note-outcome'
	| 'undo-talk'
	| 'invite-again'
>;

export function prepareSeat(sent: AtSeat, context: Context): Prepared | NotPrepared {
	const device = deviceOf(context.sender);
	switch (sent.type) {
		case 'take-seat': {
			const department = departmentOf(context);
			return { command: () => ({ ...sent, device, department }) };
		}
		case 'start-talk':
			return prepareStart(sent, context);
		case 'end-talk':
			return prepareEnd(sent, context);
		case 'note-outcome':
			return prepareOutcome(sent, context);
		case 'invite-again': {
			const { booth, visitor } = sent;
			return {
				command: (fair) =>
					fair.seated.get(device)?.booth === booth
						? { type: 'invite-again', booth, visitor }
						: { refusal: 'seat-not-yours' }
			};
		}
		default:
			return { command: () => ({ ...sent, device }) };
	}
}

function prepareStart(
	{ booth, seat, code, confirmed }: Sent<'start-talk'>,
	context: Context
): Prepared {
	const read = code === undefined ? undefined : badgeOf(code, context);
	return {
		command: () =>
			read && 'refusal' in read
				? read
				: {
						type: 'start-talk',
						booth,
						seat,
						device: deviceOf(context.sender),
						talk: context.draw.id('talk') as TalkId,
						...(read && { badge: read.badge }),
						...(confirmed && { confirmed })
					},
		...(code !== undefined && ifRefused(code, context))
	};
}

/** Notes belong to the visitor they are about: they go when the person is forgotten. */
function prepareEnd(sent: Sent<'end-talk'>, context: Context): Prepared {
	const { booth, seat, outcome, handOverTo } = sent;
	const owner = personAt(context.state, sent);
	const keep = (name: string, text: string | undefined) =>
		text === undefined
			? undefined
			: record(context.draw.id(name) as RecordId, { kind: 'note', text }, context, owner);
	const note = keep('note', sent.private?.note);
	const handOverNote = handOverTo ? keep('handOverNote', sent.private?.handOverNote) : undefined;
	return {
		command: (fair) => {
			// What was written about one person must not end up with the next.
			if ((note ?? handOverNote) && personAt(fair, sent) !== owner)
				return { refusal: 'not-talking' };
			return {
				type: 'end-talk',
				booth,
				seat,
				device: deviceOf(context.sender),
				...(outcome && { outcome }),
				...(handOverTo && { handOverTo }),
				...(note && { note: note.id }),
				...(handOverNote && { handOverNote: handOverNote.id })
			};
		},
		records: [note, handOverNote].filter((one) => one !== undefined)
	};
}

function prepareOutcome(
	{ booth, seat, outcome, private: written }: Sent<'note-outcome'>,
	context: Context
): Prepared {
	const last = (fair: Fair) => {
		const id = fair.booths.get(booth)?.seats[seat - 1]?.last;
		return id === undefined ? undefined : fair.talks.get(id)?.visitor;
	};
	const owner = last(context.state);
	const note =
		written &&
		record(
			context.draw.id('note') as RecordId,
			{ kind: 'note', text: written.note },
			context,
			owner
		);
	return {
		command: (fair) => {
			if (note && last(fair) !== owner) return { refusal: 'nothing-to-note' };
			const device = deviceOf(context.sender);
			return { type: 'note-outcome', booth, seat, device, outcome, ...(note && { note: note.id }) };
		},
		records: note ? [note] : []
	};
}

function personAt(
	fair: Fair,
	{ booth, seat }: Pick<Sent<'end-talk'>, 'booth' | 'seat'>
): VisitorId | undefined {
	const talk = fair.booths.get(booth)?.seats[seat - 1]?.talk;
	return talk === undefined ? undefined : fair.talks.get(talk)?.visitor;
}

const departmentOf = ({ sender }: Context) =>
	('device' in sender ? (sender.device.department ?? '') : '') as DepartmentId;
