// A kiosk is told whose visit it has opened; kiosk and desk are told more about a badge that is inside already (C1, C2).

import type { DeviceId, VisitorId } from '../domain/vocabulary';
import type { About, Receipt, Reply } from '../wire/protocol';
import type { Needs } from './front';
import { badgeOf } from './prepare-check-in';
import type { Outcome } from './runner';
import { freshToken } from './secrets';
import type { Sender } from './sender';
import type { AnySent } from './sent';

type Decided = Outcome & {
	/** Names the visit of an accepted command, the same when it is repeated. */
	readonly token: () => string;
};

export function visitOpener({ kept, runner, visits, views }: Needs) {
	return async function tellMore(
		sent: AnySent,
		sender: Sender,
		{ reply, isRepeated, token }: Decided
	): Promise<Reply> {
		if (sent.type !== 'check-in' && sent.type !== 'register') return reply;
		if (!reply.ok)
			return reply.refusal === 'already-checked-in' ? refused(sent, sender, reply) : reply;
		if (sender.role !== 'kiosk' || !reply.receipt?.visitor) return reply;
		const { visitor, ...receipt }: Receipt = reply.receipt;
		const visit = token();
		// A late repetition does not push aside who stands there by now.
		if (!isRepeated || !visits.at(sender.device.id)) {
			await open(sender.device.id, {
				visit,
				visitor,
				scope: scopeOf(visitor),
				canUndo: true
			});
		}
		return { ok: true, receipt: { ...receipt, visit } };
	};

	async function refused(
		sent: AnySent,
		sender: Sender,
		reply: Extract<Reply, { ok: false }>
	): Promise<Reply> {
		const visitor = visitorOf(sent);
		if (!visitor || (sender.role !== 'kiosk' && sender.role !== 'desk')) return reply;
		const about = aboutCheckIn(visitor);
		if (sender.role === 'desk') return { ...reply, about };
		const visit = freshToken().slice(0, 22);
		await open(sender.device.id, { visit, visitor, scope: 'returning', canUndo: false });
		return { ...reply, about: { ...about, visit } };
	}

	async function open(kiosk: DeviceId, visit: Parameters<typeof visits.open>[1]): Promise<void> {
		visits.open(kiosk, visit);
		await views.visitChanged(kiosk);
	}

	/** Somebody who comes back shows no more than a badge, which may have been found (C1). */
	function scopeOf(visitor: VisitorId): 'new' | 'returning' {
		const hadLeft = runner.fair.visitors.get(visitor)?.checkIn?.awayUntil !== undefined;
		return hadLeft ? 'returning' : 'new';
	}

	function visitorOf(sent: AnySent): VisitorId | undefined {
		if (sent.type !== 'check-in') return undefined;
		if (sent.code === undefined) return 'visitor' in sent ? sent.visitor : undefined;
		const read = badgeOf(sent.code, { secrets: kept.secrets, fair: kept.id });
		return 'badge' in read ? runner.fair.badges.get(read.badge)?.visitor : undefined;
	}

	function aboutCheckIn(visitor: VisitorId): About {
		const checkIn = runner.fair.visitors.get(visitor)?.checkIn;
		if (!checkIn) return {};
		const device = kept.devices.list().find(({ id }) => id === checkIn.device);
		return {
			checkedInAt: checkIn.at,
			device: checkIn.device,
			...(device && { deviceName: device.name })
		};
	}
}
