// A scan becomes a badge's id, a registration becomes a badge, a link and a profile in the vault.

import { qrOf, readCode } from '../domain/badge-code';
import type { BadgeId, RecordId, VisitorId } from '../domain/vocabulary';
import { record, type Context, type Prepared } from './prepared';
import { deviceOf } from './sender';
import type { Sent } from './sent';

const RAW_LENGTH = 128;

export function prepareCheckIn(sent: Sent<'check-in'>, context: Context): Prepared {
	const device = deviceOf(context.sender);
	const force = 'force' in sent && sent.force ? { force: true } : {};
	if (sent.code === undefined) {
		const visitor = 'visitor' in sent ? sent.visitor : undefined;
		return {
			command: () =>
				visitor ? { type: 'check-in', visitor, device, ...force } : { refusal: 'malformed' }
		};
	}
	const { code } = sent;
	const scannedAt = 'scannedAt' in sent ? { scannedAt: sent.scannedAt } : {};
	const read = badgeOf(code, context);
	return {
		command: (fair) => {
			if ('refusal' in read) return read;
			if (read.isDoubtful && !fair.badges.has(read.badge)) return { refusal: 'malformed' };
			return { type: 'check-in', badge: read.badge, device, ...scannedAt, ...force };
		},
		...ifRefused(code, context)
	};
}

/** What is kept of a scan that is refused (C4). */
export function ifRefused(code: string, context: Context): Pick<Prepared, 'scan' | 'raw'> {
	const raw = context.draw.id('scan') as RecordId;
	return {
		scan: (reason) => ({
			reason,
			length: code.length,
			kind: kindOf(code, context),
			hash: context.secrets.scanHash(code),
			...(wasUnreadable(reason) && { raw })
		}),
		raw: (reason) =>
			wasUnreadable(reason)
				? record(raw, { kind: 'scan', raw: code.slice(0, RAW_LENGTH) }, context)
				: undefined
	};
}

export function prepareRegister(sent: Sent<'register'>, context: Context): Prepared {
	const { draw, secrets, sender } = context;
	const visitor = draw.id('visitor') as VisitorId;
	const profile = draw.id('profile') as RecordId;
	const secret = draw.linkSecret();
	const badge = newBadge(context, visitor);
	const isHere = sender.role === 'kiosk' || sender.role === 'desk';
	return {
		command: () => ({
			type: 'register',
			visitor,
			badge: badge.id,
			link: secrets.linkId(secret),
			noticeShown: sent.noticeShown,
			consents: sent.consents,
			profile,
			...(isHere && { checkIn: sender.device.id })
		}),
		records: [
			record(profile, { kind: 'profile', ...sent.private.profile }, context, visitor),
			badge.record
		],
		receipt: (fair) => ({
			visitor,
			callSign: fair.visitors.get(visitor)?.callSign ?? ('' as never),
			...badge.receipt,
			link: `/me/${secret}`
		})
	};
}

export function prepareReplaceBadge(visitor: VisitorId, context: Context): Prepared {
	const badge = newBadge(context, visitor);
	return {
		command: () => ({ type: 'replace-badge', visitor, badge: badge.id }),
		records: [badge.record],
		receipt: () => badge.receipt
	};
}

/** The badge that a scan or typing means; whether it exists is for the fair to say. */
export function badgeOf(
	code: string,
	{ secrets, fair }: Pick<Context, 'secrets' | 'fair'>
): { badge: BadgeId; isDoubtful: boolean } | { refusal: 'malformed' | 'other-fair' } {
	const read = readCode(code, fair);
	return read.is === 'code' || read.is === 'doubtful'
		? { badge: secrets.badgeId(read.code), isDoubtful: read.is === 'doubtful' }
		: { refusal: read.is };
}

function newBadge({ draw, secrets, fair, at }: Context, visitor: VisitorId) {
	const code = draw.badgeCode();
	return {
		id: secrets.badgeId(code),
		record: record(draw.id('badge record') as RecordId, { kind: 'badge', code }, { at }, visitor),
		receipt: { badgeCode: code, badgeQr: qrOf(code, fair) }
	};
}

const kindOf = (code: string, { fair }: Context) => {
	if (readCode(code, fair).isOurs) return 'ours' as const;
	return /^\s*(https?:|www\.)/i.test(code) ? ('address' as const) : ('other' as const);
};

/** The desk needs the raw text only where the badge itself was not known. */
const wasUnreadable = (reason: string) =>
	['unknown-badge', 'malformed', 'other-fair'].includes(reason);
