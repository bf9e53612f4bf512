// What the vault knows of people and of the programme, as the views ask for it.

import type { ConceptId } from '../domain/concept';
import type { Profile } from '../domain/profile';
import type { Department, Opening } from '../domain/programme';
import type { Fair, Visitor } from '../domain/state';
import type { BadgeId, RecordId, VisitorId } from '../domain/vocabulary';
import type { Ranking } from '../matching/ranking';
import type { Known, Own } from '../views/phone-view';
import type { DocumentView, Presented } from '../views/presented';
import { programmeView, type ProgrammeView } from '../views/programme-view';
import type { Matcher } from './matcher';
import type { Vault, VaultBody } from './vault';

export type People = {
	readonly programme: ProgrammeView;
	/** To be called when the programme changed. */
	refresh(): void;
	readonly words: (record: RecordId) => string | undefined;
	/** As others may see parts of it. */
	readonly knownOf: (visitor: Visitor) => Known;
	/** As the person sees it themselves. */
	readonly ownOf: (visitor: Visitor) => Own;
	/** As a department sees who applied to it, with the contact that was given then. */
	readonly presentedBy: (visitor: Visitor, contact: RecordId) => Presented;
	readonly rankingOf: (visitor: VisitorId) => Ranking | undefined;
};

type Needs = {
	readonly fair: () => Fair;
	readonly speed: number;
	/** Letters can be sent. */
	readonly hasMail: boolean;
	readonly badgeId: (code: string) => BadgeId;
	readonly matcher: Matcher;
	/** Hears of every ranking that is made, once (M7). */
	readonly ranked: (visitor: VisitorId, profile: RecordId, ranking: Ranking) => void;
};

export function people(vault: Vault, needs: Needs): People {
	const { fair, speed, hasMail, badgeId, matcher } = needs;
	let programme = read();
	/** By profile, since a changed profile is another record. */
	let rankings = new Map<RecordId, Ranking | undefined>();

	function read(): ProgrammeView {
		const view = programmeView(fair(), {
			speed,
			hasMail,
			fair: (record) => body(record, 'fair'),
			department: (record) => withoutKind<Department>(body(record, 'department')),
			opening: (record) => withoutKind<Opening>(body(record, 'opening')),
			label: matcher.label
		});
		matcher.prepare(view.openings);
		return view;
	}

	function body<Kind extends VaultBody['kind']>(
		record: RecordId,
		kind: Kind
	): Extract<VaultBody, { kind: Kind }> | undefined {
		const found = vault.get(record)?.body;
		return found?.kind === kind ? (found as Extract<VaultBody, { kind: Kind }>) : undefined;
	}

	const namesOf = (concepts: readonly ConceptId[]) =>
		Object.fromEntries(concepts.map((id) => [id, matcher.label(id)]));

	/** While a badge is being replaced there are two. */
	function codeOf(visitor: Visitor): string | undefined {
		const codes = vault
			.of(visitor.id)
			.flatMap(({ body }) => (body.kind === 'badge' ? [body.code] : []));
		return codes.length > 1 ? codes.find((code) => badgeId(code) === visitor.badge) : codes[0];
	}

	const profileOf = ({ profile }: Visitor) => profile && withoutKind(body(profile, 'profile'));
	const contactOf = (record: RecordId | undefined) =>
		record && withoutKind(body(record, 'contact'));

	function documentsOf(visitor: Visitor): readonly DocumentView[] {
		return visitor.documents.flatMap((document) => {
			const held = vault.get(document);
			if (held?.body.kind !== 'document') return [];
			const { name, type, size } = held.body;
			return [{ document, name, type, size, at: held.at }];
		});
	}

	function saidBy(visitor: Visitor, record: RecordId | undefined) {
		const [profile, contact] = [profileOf(visitor), contactOf(record)];
		return {
			...(profile && { profile, conceptNames: namesOf(namedIn(profile)) }),
			...(contact && { contact })
		};
	}

	const presentedBy = (visitor: Visitor, record: RecordId | undefined): Presented => ({
		...saidBy(visitor, record),
		documents: documentsOf(visitor)
	});

	function badgeOf(visitor: Visitor): Pick<Known, 'badgeCode'> {
		const badgeCode = codeOf(visitor);
		return badgeCode === undefined ? {} : { badgeCode };
	}

	function knownOf(visitor: Visitor): Known {
		const { contact, ...said } = saidBy(visitor, visitor.contact);
		if (!contact) return { ...said, ...badgeOf(visitor) };
		const { severelyDisabled, byMail, ...reachable } = contact;
		return { ...said, contact: reachable, ...badgeOf(visitor) };
	}

	return {
		presentedBy,
		knownOf,
		ownOf: (visitor) => ({ ...presentedBy(visitor, visitor.contact), ...badgeOf(visitor) }),
		get programme() {
			return programme;
		},
		refresh() {
			programme = read();
			rankings = new Map();
		},
		words: (record) => body(record, 'message')?.text ?? body(record, 'note')?.text,
		rankingOf(id) {
			const record = fair().visitors.get(id)?.profile;
			const profile = record && body(record, 'profile');
			if (!record || !profile) return undefined;
			if (rankings.has(record)) return rankings.get(record);
			const ranking = matcher.rank(withoutKind<Profile>(profile) ?? profile);
			rankings.set(record, ranking);
			if (ranking) needs.ranked(id, record, ranking);
			return ranking;
		}
	};
}

const namedIn = ({ concepts = [], holds = [], lacks = [] }: Omit<Profile, 'language'>) => [
	...concepts,
	...holds,
	...lacks
];

function withoutKind<Rest>(
	body: (Rest & { kind: string }) | undefined
): Omit<Rest, 'kind'> | undefined {
	if (!body) return undefined;
	const { kind, ...rest } = body;
	return rest;
}
