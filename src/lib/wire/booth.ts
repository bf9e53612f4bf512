// What a representative may ask, always from a seat.

import * as v from 'valibot';
import { Booth, Code, Minutes, Outcome, Reason, Seat, Visitor, Words } from './parts';

const seat = { booth: Booth, seat: Seat };
const atSeat = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), ...seat });

export const BoothCommand = v.variant('type', [
	atSeat('take-seat'),
	atSeat('leave-seat'),
	v.strictObject({ type: v.literal('start-break'), ...seat, minutes: v.exactOptional(Minutes) }),
	atSeat('end-break'),
	atSeat('call-next'),
	v.strictObject({ type: v.literal('call-visitor'), ...seat, visitor: Visitor, reason: Reason }),
	atSeat('withdraw-call'),
	atSeat('report-missing'),
	v.strictObject({
		type: v.literal('start-talk'),
		...seat,
		code: v.exactOptional(Code),
		confirmed: v.exactOptional(v.boolean())
	}),
	atSeat('extend-talk'),
	v.strictObject({
		type: v.literal('end-talk'),
		...seat,
		outcome: v.exactOptional(Outcome),
		handOverTo: v.exactOptional(Booth),
		private: v.exactOptional(
			v.strictObject({ note: v.exactOptional(Words), handOverNote: v.exactOptional(Words) })
		)
	}),
	v.strictObject({
		type: v.literal('note-outcome'),
		...seat,
		outcome: Outcome,
		private: v.exactOptional(v.strictObject({ note: Words }))
	}),
	atSeat('undo-talk'),
	v.strictObject({ type: v.literal('invite-again'), booth: Booth, visitor: Visitor })
]);
export type BoothCommand = v.InferInput<typeof BoothCommand>;
