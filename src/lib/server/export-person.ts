// Everything that is held about one person, as they may take it with them.

import type { Fair } from '../domain/fair';
import type { RecordId, VisitorId } from '../domain/vocabulary';
import type { Vault, VaultBody } from './vault';

/** Times are ISO 8601, in UTC. Notes of representatives are private and listed as held, without their words. */
export function exportPerson(
	id: VisitorId,
	{ fair, vault, matches }: { fair: Fair; vault: Vault; matches: readonly unknown[] }
): unknown {
	const visitor = fair.visitors.get(id);
	if (!visitor) return undefined;
	const iso = (at: number) => new Date(at).toISOString();
	return {
		callSign: visitor.callSign,
		presence: visitor.presence,
		...(visitor.checkIn && { checkedInAt: iso(visitor.checkIn.at) }),
		consents: Object.fromEntries(
			[...visitor.consents].map(([purpose, { version, at }]) => [
				purpose,
				{ version, givenAt: iso(at) }
			])
		),
		places: [...visitor.places.values()].map(({ booth, since }) => ({ booth, since: iso(since) })),
		talks: visitor.talks.flatMap((talk) => {
			const held = fair.talks.get(talk);
			if (!held) return [];
			const { booth, startedAt, endedAt, outcome } = held;
			return [
				{
					booth,
					startedAt: iso(startedAt),
					...(endedAt !== undefined && { endedAt: iso(endedAt) }),
					...(outcome && { outcome })
				}
			];
		}),
		applications: visitor.applications.flatMap((application) => {
			const held = fair.applications.get(application);
			return held
				? [{ number: held.number, opening: held.opening, state: held.state, at: iso(held.at) }]
				: [];
		}),
		/** What was computed of the profile, by which model. */
		matches,
		records: vault.of(id).map(({ id: record, at, body }) => ({
			savedAt: iso(at),
			...taken(record, body)
		}))
	};
}

/** A document is taken along by its own address; its key stays here. */
function taken(id: RecordId, body: VaultBody): object {
	if (body.kind === 'note') return { kind: body.kind };
	if (body.kind !== 'document') return body;
	const { key, ...known } = body;
	return { ...known, address: `/documents/${id}` };
}
