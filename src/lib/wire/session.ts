// How a program signs in: with the organiser's key, a phone link's secret, or a pairing code.

import * as v from 'valibot';

const Secret = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const SessionRequest = v.union([
	v.strictObject({ organiserKey: Secret }),
	v.strictObject({ link: Secret })
]);
export const PairRequest = v.strictObject({ code: Secret });
