// Two cookies: the device's role, and the visitor's own link. A phone may be a guide's desk and a visitor's too.

import { parse } from 'cookie';
import type { Role } from '../domain/vocabulary';

export const DEVICE_COOKIE = 'handschlag-device';
export const VISITOR_COOKIE = 'handschlag-visitor';

export const cookieFor = (role: Role): string =>
	role === 'visitor' ? VISITOR_COOKIE : DEVICE_COOKIE;

export const tokenFromCookies = (header: string | undefined, role: Role): string | undefined =>
	header === undefined ? undefined : parse(header)[cookieFor(role)];
