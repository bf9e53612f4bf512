// What a department may ask at its desk: about its own applications, so no department is named.

import * as v from 'valibot';
import { Application, At, Department, Words } from './parts';

const about = <Type extends string>(type: Type) =>
	v.strictObject({ type: v.literal(type), application: Application });

export const DepartmentCommand = v.variant('type', [
	about('begin-review'),
	v.strictObject({
		type: v.literal('invite-applicant'),
		application: Application,
		followUpAt: At,
		private: v.exactOptional(v.strictObject({ words: Words }))
	}),
	about('decline-application'),
	about('reopen-decision'),
	v.strictObject({ type: v.literal('offer-transfer'), application: Application, to: Department }),
	about('drop-transfer')
]);
export type DepartmentCommand = v.InferInput<typeof DepartmentCommand>;
