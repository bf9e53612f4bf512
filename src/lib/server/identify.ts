// From a token to who sends: tokens are stored hashed, a revoked device is nobody at once (X1, X2).

import type { App } from './app';
import { hashOf } from './secrets';
import type { Member } from './sender';

/** A device's token, or the secret of a visitor's link. Undefined for anything else: all wrong tokens look the same. */
export function identify(
	app: Pick<App, 'kept' | 'runner'>,
	token: string | undefined
): Member | undefined {
	if (token === undefined || token.length > 200) return undefined;
	const device = app.kept.devices.byTokenHash(hashOf(token));
	if (device) return { role: device.role, device };
	const visitor = app.runner.fair.links.get(app.kept.secrets.linkId(token));
	return visitor && { role: 'visitor', visitor };
}
