// What the vault knows of people and of the programme, as the views ask for it.

import type { Department, Opening } from '../domain/programme';
import type { Fair, Visitor } from '../domain/state';
import type { RecordId, VisitorId } from '../domain/vocabulary';
import { rank, type Ranking } from '../matching/plain';
import type { Known } from '../views/phone-view';
import { programmeView, type ProgrammeView } from '../views/programme-view';
import type { Vault, VaultBody, VaultRecord } from './vault';

export type People = {
	readonly programme: ProgrammeView;
	/** To be called when the programme changed. */
	refresh(): void;
	readonly words: (record: RecordId) => string | undefined;
	readonly knownOf: (visitor: Visitor) => Known;
	readonly rankingOf: (visitor: VisitorId) => Ranking | undefined;
};

export function people(vault: Vault, { fair, speed }: { fair: () => Fair; speed: number }): People {
	let programme = read();
	/** By profile, since a changed profile is another record. */
	let rankings = new Map<RecordId, Ranking>();

	function read(): ProgrammeView {
		return programmeView(fair(), {
			speed,
			fair: (record) => body(record, 'fair'),
			department: (record) => withoutKind<Department>(body(record, 'department')),
			opening: (record) => withoutKind<Opening>(body(record, 'opening'))
		});
	}

	function body<Kind extends VaultBody['kind']>(
		record: RecordId,
		kind: Kind
	): Extract<VaultBody, { kind: Kind }> | undefined {
		const found = vault.get(record)?.body;
		return found?.kind === kind ? (found as Extract<VaultBody, { kind: Kind }>) : undefined;
	}

	return {
		get programme() {
			return programme;
		},
		refresh() {
			programme = read();
			rankings = new Map();
		},
		words: (record) => body(record, 'message')?.text ?? body(record, 'note')?.text,
		knownOf(visitor) {
			const profile = visitor.profile && withoutKind(body(visitor.profile, 'profile'));
			const contact = visitor.contact && withoutKind(body(visitor.contact, 'contact'));
			const badge = vault.of(visitor.id).findLast((record) => record.body.kind === 'badge')?.body;
			return {
				...(profile && { profile }),
				...(contact && { contact }),
				...(badge?.kind === 'badge' && { badgeCode: badge.code })
			};
		},
		rankingOf(id) {
			const record = fair().visitors.get(id)?.profile;
			const profile = record && body(record, 'profile');
			if (!record || !profile) return undefined;
			const ranking = rankings.get(record) ?? rank(profile, programme.openings);
			rankings.set(record, ranking);
			return ranking;
		}
	};
}

/** Records that nothing in the fair names any more: left by a crash, superseded, or of somebody forgotten. */
export function orphans(vault: Vault, fair: Fair, scans: ReadonlySet<RecordId>): RecordId[] {
	const named = new Set<RecordId | undefined>([
		fair.plan?.text,
		...[...fair.departments.values(), ...fair.openings.values(), ...fair.announcements].map(
			({ text }) => text
		),
		...[...fair.booths.values()].map(({ message }) => message),
		...[...fair.visitors.values()].flatMap(({ profile, handovers }) => [
			profile,
			...[...handovers.values()].map(({ note }) => note)
		]),
		...[...fair.talks.values()].map(({ note }) => note),
		...[...fair.applications.values()].map(({ contact }) => contact),
		...scans
	]);
	const isOrphan = ({ id, owner, body }: VaultRecord) => {
		const visitor = owner && fair.visitors.get(owner);
		if (owner && (!visitor || visitor.isForgotten)) return true;
		return body.kind !== 'badge' && !named.has(id);
	};
	return [...vault.all()].filter(isOrphan).map(({ id }) => id);
}

function withoutKind<Rest>(
	body: (Rest & { kind: string }) | undefined
): Omit<Rest, 'kind'> | undefined {
	if (!body) return undefined;
	const { kind, ...rest } = body;
	return rest;
}
