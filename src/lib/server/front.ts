// The front desk of the shell: checks what was sent, prepares it, hands it to the fair, and tidies up after it.

import { doors } from '../domain/presence';
import type { Refusal } from '../domain/refusals';
import type { Actor, CommandId, VisitorId } from '../domain/vocabulary';
import type { Receipt, Reply } from '../wire/protocol';
import type { App } from './app';
import { limit } from './limits';
import { NotDurable } from './not-durable';
import { prepare } from './prepare';
import type { Prepared } from './prepared';
import type { Asked, Outcome } from './runner';
import { actorOf, limitedAs, type Sender } from './sender';
import { check, isForShell, type AnySent } from './sent';
import { shellCommands } from './shell-commands';
import { tidy } from './tidy';
import { turns } from './turns';
import { visitOpener } from './visit-opener';

export type Front = {
	/** `input`: `{ id, command }` as it came from outside. Replies after the facts are on disk (D1). */
	handle(sender: Sender, input: unknown): Promise<Reply>;
	/** By the clock: somebody has been kept long enough. Rejects with `NotDurable`. */
	forget(visitor: VisitorId): Promise<void>;
};

export type Needs = Pick<
	App,
	| 'kept'
	| 'runner'
	| 'people'
	| 'matcher'
	| 'arrivals'
	| 'config'
	| 'documentWork'
	| 'pairing'
	| 'visits'
	| 'desk'
	| 'views'
	| 'now'
	| 'metrics'
>;

type Envelope = {
	readonly sender: Sender;
	readonly by: Actor;
	readonly id: CommandId;
	readonly digest: string;
};

export function front(app: Needs): Front {
	const { kept, runner, visits, now } = app;
	const { secrets, vault } = kept;
	const registrations = limit({ burst: 30, milliseconds: 60_000 }, now);
	/** By address, which the phones of a whole hall may share. */
	const registrationsByPhone = limit({ burst: 240, milliseconds: 60_000 }, now);
	const unreadableScans = limit({ burst: 60, milliseconds: 60_000 }, now);
	const shell = shellCommands(app);
	const openVisit = visitOpener(app);
	const inTurn = turns();
	const inVault = tidy(vault, {
		fair: () => runner.fair,
		badgeId: secrets.badgeId,
		keys: kept.keys,
		documents: kept.documents
	});

	async function handle(sender: Sender, input: unknown): Promise<Reply> {
		const came = performance.now();
		const reply = await answer(sender, input).catch((error: unknown): Reply => {
			if (error instanceof NotDurable) return { ok: false, refusal: 'not-durable' };
			throw error;
		});
		const seconds = (performance.now() - came) / 1_000;
		app.metrics.replied(sender.role, reply.ok ? 'accepted' : reply.refusal, seconds);
		return reply;
	}

	async function answer(sender: Sender, input: unknown): Promise<Reply> {
		if (!isStillTrusted(sender)) return { ok: false, refusal: 'not-allowed' };
		const checked = check(sender.role, input);
		if (!checked) return { ok: false, refusal: 'malformed' };
		const { command } = checked;
		const by = actorOf(sender);
		const id = checked.id as CommandId;
		const envelope = { sender, by, id, digest: secrets.digest(command) };
		if (isForShell(command)) return shell(command, envelope);
		const mayRegister = sender.role === 'newcomer' ? registrationsByPhone : registrations;
		if (command.type === 'register' && !mayRegister.take(limitedAs(sender)))
			return { ok: false, refusal: 'too-many-requests' };
		// A repetition waits for the first, whose refusal would take back what both have put into the vault.
		return inTurn(`${by} ${id}`, () => ask(command, envelope));
	}

	/** A device may have been revoked since it connected (X1). */
	const isStillTrusted = (sender: Sender): boolean =>
		!('device' in sender) || kept.devices.byTokenHash(sender.device.tokenHash) !== undefined;

	async function ask(sent: AnySent, { sender, by, id, digest }: Envelope): Promise<Reply> {
		const visit = sender.role === 'kiosk' ? visits.at(sender.device.id) : undefined;
		const draw = secrets.draw({ by, id, digest });
		const prepared = prepare(sent, {
			sender,
			draw,
			at: now(),
			secrets,
			fair: kept.id,
			state: runner.fair,
			arrivals: app.arrivals,
			hasMail: app.config.mail !== undefined,
			...(visit && { visit })
		});
		const { command, scan, ...rest } = 'refusal' in prepared ? refusing(prepared) : prepared;
		// What was accepted before may have been forgotten since: a repetition brings nothing back.
		const records = runner.knows({ by, id }) ? [] : (rest.records ?? []);
		await inVault.put(records);
		let outcome: Outcome;
		try {
			outcome = await runner.handle({
				...{ by, id, digest, name: sent.type, command, receipt: receiptFor(sender, rest) },
				...(scan && { scan })
			});
		} catch (error) {
			await inVault.takeBack(records);
			throw error;
		} finally {
			inVault.decided(records);
		}
		if (!outcome.isRepeated || rest.forgets) await clearUp(sender, outcome, { ...rest, records });
		return openVisit(sent, sender, { ...outcome, token: () => draw.id('visit') });
	}

	/** What is refused leaves nothing behind, but the raw code of a scan that nobody could read. */
	async function clearUp(
		sender: Sender,
		{ reply }: Outcome,
		{ records = [], forgets, tidies, raw: rawFor }: Omit<Prepared, 'command' | 'scan'>
	): Promise<void> {
		try {
			if (reply.ok) {
				const owners = records.flatMap(({ owner }) => owner ?? []);
				if (forgets) app.desk.forget(forgets);
				await inVault.after([...owners, ...[forgets, tidies].flatMap((who) => who ?? [])]);
				return;
			}
			await inVault.takeBack(records);
			const raw = rawFor?.(reply.refusal);
			const isForDesk = raw && doors(runner.fair, now()) !== 'over';
			if (!isForDesk || !unreadableScans.take(limitedAs(sender))) return;
			await vault.put([raw]);
			app.views.scansChanged();
		} catch (error) {
			// The fair has decided and the reply stands; only who is forgotten has to know that files are still there.
			if (forgets || !(error instanceof NotDurable)) throw error;
		}
	}

	async function forget(visitor: VisitorId): Promise<void> {
		const id = `forget-${visitor}` as CommandId;
		const command = { type: 'forget' as const, visitor };
		const { reply } = await runner.handle({
			...{ by: 'retention' as Actor, id, digest: secrets.digest(command), name: 'forget' },
			command: () => command
		});
		if (!reply.ok) throw new NotDurable(reply.refusal);
		app.desk.forget(visitor);
		await inVault.after([visitor]);
	}

	return { handle, forget };
}

const refusing = (refused: { readonly refusal: Refusal }): Prepared => ({ command: () => refused });

/** A visitor's id is told to the desk alone; for a kiosk it is swapped for a visit later. */
function receiptFor(
	sender: Sender,
	{ receipt }: Pick<Prepared, 'receipt'>
): NonNullable<Asked['receipt']> {
	return (fair, events) => {
		const { visitor: registered, ...own }: Receipt = receipt?.(fair, events) ?? {};
		const numbers = events.flatMap((event) =>
			event.type === 'application-made' ? [event.number] : []
		);
		const told = { ...own, ...(numbers.length > 0 && { applications: numbers }) };
		if (sender.role !== 'kiosk' && sender.role !== 'desk') return unlessEmpty(told);
		const checkedIn = events.find((event) => event.type === 'visitor-checked-in');
		const visitor = registered ?? checkedIn?.visitor;
		const callSign = visitor && fair.visitors.get(visitor)?.callSign;
		return unlessEmpty({ ...told, ...(visitor && { visitor }), ...(callSign && { callSign }) });
	};
}

const unlessEmpty = (receipt: Receipt): Receipt | undefined =>
	Object.keys(receipt).length > 0 ? receipt : undefined;
