// How a program signs in: with the organiser's key, a phone link's secret, or a pairing code.

import * as v from 'valibot';
import { DEVICE_ROLES } from './organiser';
import { Device } from './parts';

const Secret = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const SessionRequest = v.union([
	v.strictObject({ organiserKey: Secret }),
	v.strictObject({ link: Secret })
]);
export const PairRequest = v.strictObject({ code: Secret });

export const SessionReply = v.strictObject({ token: v.string() });
export const PairReply = v.strictObject({
	token: v.string(),
	device: v.strictObject({ id: Device, name: v.string(), role: v.picklist(DEVICE_ROLES) })
});
