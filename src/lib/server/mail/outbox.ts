// Letters that wait to be sent: kept in the vault until they are on their way, so that no restart loses one.

import { createTransport, type Transporter } from 'nodemailer';
import { stands } from '../../domain/application';
import type { Fair } from '../../domain/fair';
import type { Instant, RecordId } from '../../domain/vocabulary';
import type { People } from '../people';
import type { Vault, VaultRecord } from '../vault';
import { invitation, receipt, type Letter } from './letters';

export type Outbox = {
	/** To be called when something may have come; never waits. */
	look(): void;
	close(): Promise<void>;
};

export type Mail = {
	/** Where letters are handed in: `smtps://user:password@host`. */
	readonly smtp: string;
	readonly from: string;
	/** Milliseconds until the next try, after each that failed. */
	readonly waits?: readonly number[];
};

type Needs = {
	readonly vault: Vault;
	readonly fair: () => Fair;
	readonly people: Pick<People, 'programme' | 'words' | 'presentedBy'>;
	readonly now: () => Instant;
	readonly report: (error: unknown) => void;
};

const WAITS = [30_000, 120_000, 600_000, 1_800_000, 3_600_000];
/** What cannot be sent for so long is given up. */
const GIVEN_UP_MILLISECONDS = 3 * 24 * 60 * 60 * 1_000;

export function openOutbox(mail: Mail | undefined, needs: Needs): Outbox {
	if (!mail) return { look: () => undefined, close: () => Promise.resolve() };
	const transport = createTransport({ url: mail.smtp, pool: true, maxConnections: 2 });
	return sending(transport, mail, needs);
}

function sending(transport: Transporter, { from, waits = WAITS }: Mail, needs: Needs): Outbox {
	const { vault, now, report } = needs;
	const tries = new Map<RecordId, { count: number; notBefore: number }>();
	let running: Promise<void> | undefined;
	let timer: NodeJS.Timeout | undefined;
	let isOver = false;

	function look(): void {
		if (isOver) return;
		running ??= sendAll().finally(() => {
			running = undefined;
		});
	}

	async function sendAll(): Promise<void> {
		clearTimeout(timer);
		const due = () =>
			[...vault.all()].find(
				({ id, body }) => body.kind === 'mail' && (tries.get(id)?.notBefore ?? 0) <= Date.now()
			);
		for (let record = due(); record && !isOver; record = due()) await send(record).catch(report);
		const next = Math.min(...[...tries.values()].map(({ notBefore }) => notBefore));
		if (Number.isFinite(next) && !isOver)
			timer = setTimeout(look, Math.max(0, next - Date.now())).unref();
	}

	async function send(record: VaultRecord): Promise<void> {
		const letter = letterFor(record, needs);
		const isTooOld = now() - record.at > GIVEN_UP_MILLISECONDS;
		if (letter && !isTooOld) {
			try {
				await transport.sendMail({ from, ...letter, messageId: `<${record.id}@handschlag>` });
			} catch {
				const count = (tries.get(record.id)?.count ?? 0) + 1;
				const wait = waits[Math.min(count, waits.length) - 1] ?? 0;
				tries.set(record.id, { count, notBefore: Date.now() + wait });
				return;
			}
		}
		if (letter && isTooOld) report(new Error('A letter could not be sent for three days.'));
		tries.delete(record.id);
		await vault.remove([record.id]);
	}

	look();
	return {
		look,
		async close() {
			isOver = true;
			clearTimeout(timer);
			transport.close();
			await running;
		}
	};
}

/** Undefined where nobody wants to read it any more: no address, no wish, taken back, or forgotten. */
function letterFor(
	{ owner, body }: VaultRecord,
	{ fair, people, vault }: Needs
): Letter | undefined {
	if (body.kind !== 'mail') return undefined;
	const application = fair().applications.get(body.about);
	const visitor = owner && fair().visitors.get(owner);
	if (!application || !stands(application) || !visitor || visitor.isForgotten) return undefined;
	const contact = vault.get(application.contact)?.body;
	if (contact?.kind !== 'contact' || !contact.byMail || contact.email === undefined)
		return undefined;
	const profile = people.presentedBy(visitor, application.contact).profile;
	const words = application.followUp?.words && people.words(application.followUp.words);
	const about = {
		programme: people.programme,
		language: profile?.language ?? 'de',
		name: contact.name,
		...(words !== undefined && { words })
	};
	const together = [...fair().applications.values()].filter(
		(other) => other.contact === application.contact && stands(other)
	);
	const letter =
		body.what === 'received'
			? receipt({ ...about, applications: together })
			: invitation({ ...about, applications: [application] });
	return letter && { ...letter, to: contact.email };
}
