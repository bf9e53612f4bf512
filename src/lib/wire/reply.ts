// A reply as a schema: what the description of the API says of it.

import * as v from 'valibot';
import { REFUSALS } from '../domain/refusals';
import type { CallSign } from '../domain/vocabulary';
import { At, Device, Visitor } from './parts';
import { SHELL_REFUSALS, type Reply } from './protocol';
import { Paper, Proposed, Understood } from './understand';

export const Refused = v.picklist([...REFUSALS, ...SHELL_REFUSALS]);

export const ReceiptOf = v.strictObject({
	visitor: v.exactOptional(Visitor),
	callSign: v.exactOptional(
		v.pipe(
			v.string(),
			v.transform((sign) => sign as CallSign)
		)
	),
	visit: v.exactOptional(v.string()),
	badgeCode: v.exactOptional(v.string()),
	badgeQr: v.exactOptional(v.string()),
	link: v.exactOptional(v.string()),
	applications: v.exactOptional(v.array(v.number())),
	understood: v.exactOptional(v.array(Understood)),
	proposed: v.exactOptional(v.array(Proposed)),
	papers: v.exactOptional(v.array(Paper)),
	pairing: v.exactOptional(v.strictObject({ code: v.string(), goodFor: v.number() }))
});

export const AboutRefusal = v.strictObject({
	checkedInAt: v.exactOptional(At),
	device: v.exactOptional(Device),
	deviceName: v.exactOptional(v.string()),
	visit: v.exactOptional(v.string())
});

export const ReplyOf = v.variant('ok', [
	v.strictObject({ ok: v.literal(true), receipt: v.exactOptional(ReceiptOf) }),
	v.strictObject({
		ok: v.literal(false),
		refusal: Refused,
		about: v.exactOptional(AboutRefusal)
	})
]) satisfies v.GenericSchema<unknown, Reply>;
