// What concerns screens and devices: wiping a kiosk, the desk's search, pairing and revoking.

import type { Refusal } from '../domain/refusals';
import type { Actor, CommandId } from '../domain/vocabulary';
import type { Reply } from '../wire/protocol';
import type { Needs } from './front';
import { limit } from './limits';
import { readDocument } from './read-document';
import { find } from './search';
import { limitedAs, type Sender } from './sender';
import type { ShellSent } from './sent';

type Sent<Type extends ShellSent['type']> = Extract<ShellSent, { type: Type }>;
type Envelope = {
	readonly sender: Sender;
	readonly by: Actor;
	readonly id: CommandId;
	readonly digest: string;
};

/** Replies reject with `NotDurable`. */
export function shellCommands(app: Needs) {
	const { kept, runner } = app;
	const pairings = limit({ burst: 60, milliseconds: 60_000 }, Date.now);
	const readings = limit({ burst: 20, milliseconds: 10 * 60_000 }, Date.now);
	const questions = limit({ burst: 60, milliseconds: 60_000 }, Date.now);

	return function handle(sent: ShellSent, envelope: Envelope): Promise<Reply> | Reply {
		const { sender } = envelope;
		if (sent.type === 'understand') return understand(sent, envelope);
		if (sent.type === 'read-document') return read(sent, sender);
		if (!('device' in sender)) return { ok: false, refusal: 'not-allowed' };
		switch (sent.type) {
			case 'end-visit':
				return endVisit(sent, sender);
			case 'find':
				return search(sent, sender, envelope);
			case 'pair-device':
				return offerPairing(sent, envelope);
			case 'revoke-device':
				return revoke(sent, envelope);
		}
	};

	/** Answers and keeps nothing: the words stay with whoever typed them (D4). */
	function understand({ private: asked }: Sent<'understand'>, { sender }: Envelope): Reply {
		if (!questions.take(limitedAs(sender))) return { ok: false, refusal: 'too-many-requests' };
		const { matcher } = app;
		const { words, has, refused } = asked;
		const known = new Set([...has, ...refused]);
		const found = matcher.understand(words).filter(({ concept }) => !known.has(concept));
		const wanted = found.filter(({ tone }) => tone !== 'unwanted');
		const all = [...has, ...wanted.map(({ concept }) => concept)];
		return {
			ok: true,
			receipt: {
				understood: found.map(({ concept, from, to, tone }) => ({
					concept,
					name: matcher.label(concept),
					words: words.slice(from, to),
					...(tone === 'unwanted' && { unwanted: true as const })
				})),
				papers: matcher
					.papers({ has, words })
					.filter((concept) => !known.has(concept))
					.map((concept) => ({ concept, name: matcher.label(concept) })),
				proposed: matcher.propose(all, refused).map(({ concept, because }) => ({
					concept,
					name: matcher.label(concept),
					because: matcher.label(because)
				}))
			}
		};
	}

	/** Answers and keeps nothing. */
	async function read({ document }: Sent<'read-document'>, sender: Sender): Promise<Reply> {
		if (sender.role !== 'visitor') return { ok: false, refusal: 'not-allowed' };
		if (!readings.take(limitedAs(sender))) return { ok: false, refusal: 'too-many-requests' };
		return readDocument(app, { visitor: sender.visitor, document });
	}

	async function endVisit({ visit }: Sent<'end-visit'>, { device }: Using): Promise<Reply> {
		app.visits.end(device.id, visit);
		await app.views.visitChanged(device.id);
		return { ok: true };
	}

	/** That somebody searched is recorded, what for is not (D8, D4). */
	async function search(
		{ text }: Sent<'find'>,
		{ device }: Using,
		envelope: Envelope
	): Promise<Reply> {
		const noted = await note('find', envelope);
		if (!noted.ok) return noted;
		const { people } = app;
		const found = find(text, { fair: runner.fair, id: kept.id, people, secrets: kept.secrets });
		app.desk.setSearch(device.id, { text: text.slice(0, 100), found });
		await app.views.searchChanged(device.id);
		return noted;
	}

	async function offerPairing(sent: Sent<'pair-device'>, envelope: Envelope): Promise<Reply> {
		const { by, id } = envelope;
		if (!pairings.take(by)) return { ok: false, refusal: 'too-many-requests' };
		const { role, name, booth } = sent;
		const noted = await note('pair-device', envelope, objectionTo(sent));
		if (!noted.ok) return noted;
		const department = sent.department ?? (booth && runner.fair.booths.get(booth)?.department);
		const offer = app.pairing.offer(
			{ role, name, ...(booth && { booth }), ...(department && { department }) },
			`${by} ${id}`
		);
		return { ok: true, receipt: { pairing: offer } };
	}

	/** A booth's tablet stands at a booth, and works for its department (B3). */
	function objectionTo({ role, booth, department }: Sent<'pair-device'>): Refusal | undefined {
		const place = booth && runner.fair.booths.get(booth);
		if (role === 'department' && (!department || !runner.fair.departments.has(department)))
			return 'unknown-department';
		if (!place) return role === 'booth' || booth ? 'unknown-booth' : undefined;
		return department && department !== place.department ? 'foreign-booth' : undefined;
	}

	/** Holds at once: a stolen tablet must not wait for the disk (X1). */
	async function revoke({ device }: Sent<'revoke-device'>, envelope: Envelope): Promise<Reply> {
		const isRepeated = runner.knows(envelope);
		const noting = note('revoke-device', envelope);
		if (isRepeated && !(await noting).ok) return noting;
		const revoked = kept.devices.revoke(device, app.now());
		app.views.revoked(device);
		return (await Promise.all([noting, revoked]))[0];
	}

	/** In the journal like everything else, though no fact of the fair (D8). */
	async function note(
		name: 'find' | 'pair-device' | 'revoke-device',
		{ by, id, digest }: Envelope,
		refusal?: Refusal
	): Promise<Reply> {
		const command = () => (refusal ? { refusal } : 'no-facts');
		const { reply } = await runner.handle({ by, id, digest, name, command });
		return reply;
	}
}

type Using = Extract<Sender, { device: unknown }>;
