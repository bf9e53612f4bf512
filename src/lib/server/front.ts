// The front desk of the shell: checks what was sent, prepares it, hands it to the fair, and tidies up after it.

import type { Actor, CommandId, DeviceId, VisitorId } from '../domain/vocabulary';
import type { About, AnyRefusal, Receipt, Reply } from '../wire/protocol';
import type { App } from './app';
import { limit } from './limits';
import { NotDurable } from './not-durable';
import { prepare } from './prepare';
import { badgeOf } from './prepare-check-in';
import type { Prepared } from './prepared';
import { digestOf } from './secrets';
import { actorOf, limitedAs, type Sender } from './sender';
import { check, isForShell, type AnySent } from './sent';
import { shellCommands } from './shell-commands';
import { tidy } from './tidy';
import type { VaultRecord } from './vault';

export type Front = {
	/** `input`: `{ id, command }` as it came from outside. Replies after the facts are on disk (D1). */
	handle(sender: Sender, input: unknown): Promise<Reply>;
};

type Needs = Pick<
	App,
	'kept' | 'runner' | 'people' | 'pairing' | 'visits' | 'desk' | 'views' | 'now'
>;

export function front(app: Needs): Front {
	const { kept, runner, visits, now } = app;
	const registrations = limit({ burst: 30, milliseconds: 60_000 }, now);
	const refusedScans = limit({ burst: 60, milliseconds: 60_000 }, now);
	const shell = shellCommands(app);

	async function handle(sender: Sender, input: unknown): Promise<Reply> {
		const checked = check(sender.role, input);
		if (!checked) return { ok: false, refusal: 'malformed' };
		const { command } = checked;
		const by = actorOf(sender);
		const id = checked.id as CommandId;
		const digest = digestOf(command);
		if (isForShell(command)) return shell(command, { sender, by, id, digest });
		if (command.type === 'register' && !registrations.take(limitedAs(sender)))
			return { ok: false, refusal: 'too-many-requests' };
		return ask(command, { sender, by, id, digest });
	}

	async function ask(
		sent: AnySent,
		{ sender, by, id, digest }: { sender: Sender; by: Actor; id: CommandId; digest: string }
	): Promise<Reply> {
		const visit = sender.role === 'kiosk' ? visits.at(sender.device.id) : undefined;
		const prepared = prepare(sent, {
			sender,
			draw: kept.secrets.draw({ by, id, digest }),
			at: now(),
			secrets: kept.secrets,
			fair: kept.id,
			...(visit && { visit })
		});
		const records =
			'refusal' in prepared
				? []
				: [...(prepared.records ?? []), ...(prepared.recordsIn?.(runner.fair) ?? [])];
		try {
			if (records.length > 0) await kept.vault.put(records);
			const { reply, isRepeated } = await runner.handle({
				by,
				id,
				digest,
				name: sent.type,
				...('refusal' in prepared ? { command: () => prepared } : asked(prepared, sender))
			});
			if (!reply.ok && !isRepeated) await takeBack(reply.refusal, records, prepared);
			if (reply.ok && !isRepeated) await tidy(kept.vault, runner.fair, sent, prepared);
			return await withMore(sent, sender, reply);
		} catch (error) {
			if (error instanceof NotDurable) return { ok: false, refusal: 'not-durable' };
			throw error;
		}
	}

	/** What is refused leaves nothing behind, but the raw code of a scan that nobody could read. */
	async function takeBack(
		refusal: AnyRefusal,
		records: readonly VaultRecord[],
		prepared: ReturnType<typeof prepare>
	): Promise<void> {
		if (records.length > 0) await kept.vault.remove(records.map((record) => record.id));
		const raw = 'raw' in prepared ? prepared.raw(refusal) : undefined;
		if (raw && refusedScans.take('all')) await kept.vault.put([raw]);
	}

	/** A kiosk is told whose visit it has opened, and more about a badge that is inside already (C1). */
	async function withMore(sent: AnySent, sender: Sender, reply: Reply): Promise<Reply> {
		if (sender.role !== 'kiosk' || (sent.type !== 'check-in' && sent.type !== 'register'))
			return reply;
		const visitor = reply.ok ? reply.receipt?.visitor : visitorOf(sent);
		if (!visitor) return reply;
		if (!reply.ok && reply.refusal !== 'already-checked-in') return reply;
		const kiosk = sender.device.id;
		const { visit } = visits.open(kiosk, {
			visitor,
			scope: reply.ok ? 'new' : 'returning',
			canUndo: reply.ok
		});
		await app.views.visitChanged(kiosk);
		if (!reply.ok) return { ...reply, about: { ...aboutCheckIn(visitor), visit } };
		const { visitor: swapped, ...receipt }: Receipt = reply.receipt ?? {};
		return { ok: true, receipt: { ...receipt, visit } };
	}

	function visitorOf(sent: AnySent): VisitorId | undefined {
		if (sent.type !== 'check-in' || sent.code === undefined) return undefined;
		const read = badgeOf(sent.code, { secrets: kept.secrets, fair: kept.id });
		return 'badge' in read ? runner.fair.badges.get(read.badge)?.visitor : undefined;
	}

	function aboutCheckIn(visitor: VisitorId): About {
		const checkIn = runner.fair.visitors.get(visitor)?.checkIn;
		if (!checkIn) return {};
		const deviceName = nameOf(checkIn.device);
		return {
			checkedInAt: checkIn.at,
			device: checkIn.device,
			...(deviceName !== undefined && { deviceName })
		};
	}

	const nameOf = (device: DeviceId) => kept.devices.list().find(({ id }) => id === device)?.name;

	return { handle };
}

/** A visitor's id is told to the desk alone; for a kiosk it is swapped for a visit later. */
function asked(prepared: Prepared, sender: Sender) {
	const { command, scan, receipt } = prepared;
	return {
		command,
		...(scan && { scan }),
		receipt: (...[fair, events]: Parameters<NonNullable<Prepared['receipt']>>): Receipt => {
			const own = receipt?.(fair, events) ?? {};
			const checkedIn = events.find((event) => event.type === 'visitor-checked-in');
			const visitor = own.visitor ?? checkedIn?.visitor;
			const callSign = visitor && fair.visitors.get(visitor)?.callSign;
			if (sender.role !== 'kiosk' && sender.role !== 'desk') return own;
			return { ...own, ...(visitor && { visitor }), ...(callSign && { callSign }) };
		}
	};
}
