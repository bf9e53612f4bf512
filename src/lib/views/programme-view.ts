// The programme of the fair: what stands on the posters. Sent when it changes, so the live views stay small.

import type { ConceptId } from '../domain/concept';
import type { Department, Opening, Text } from '../domain/programme';
import { documentsUntil } from '../domain/document';
import type { Fair } from '../domain/state';
import type {
	BoothId,
	DepartmentId,
	FairId,
	Instant,
	LegalBasis,
	OpeningId,
	RecordId
} from '../domain/vocabulary';

export type ProgrammeView = {
	readonly fair: FairId;
	readonly name: Text;
	readonly place: Text;
	readonly timeZone: string;
	readonly opens: Instant;
	readonly closes: Instant;
	readonly rehearsal: boolean;
	/** How fast the fair's clock runs: 1, but for a demonstration. */
	readonly speed: number;
	/** Letters can be sent. */
	readonly hasMail?: true;
	readonly legalBasis: LegalBasis;
	readonly maxPlaces: number;
	/** Until then papers can still be added. */
	readonly documentsUntil?: Instant;
	readonly departments: readonly ({ readonly id: DepartmentId } & Department)[];
	readonly booths: readonly {
		readonly id: BoothId;
		readonly number: number;
		readonly department: DepartmentId;
		readonly seats: number;
	}[];
	readonly openings: readonly ({
		readonly id: OpeningId;
		readonly department: DepartmentId;
	} & Opening)[];
	/** What the things that openings ask for are called. */
	readonly concepts: Readonly<Partial<Record<ConceptId, Text>>>;
};

/** `details` looks a text up in the vault; what is gone from there is not shown. */
export function programmeView(
	fair: Fair,
	details: {
		fair(record: RecordId): { name: Text; place: Text } | undefined;
		department(record: RecordId): Department | undefined;
		opening(record: RecordId): Opening | undefined;
		speed: number;
		hasMail: boolean;
		label(concept: ConceptId): Text;
	}
): ProgrammeView {
	if (!fair.plan) throw new Error('The fair has not been planned yet.');
	const { id, hours, text } = fair.plan;
	const until = documentsUntil(fair);
	const words = details.fair(text) ?? { name: { de: id, en: id }, place: { de: '', en: '' } };
	const openings = [...fair.openings].flatMap(([opening, { department, text: record }]) => {
		const found = details.opening(record);
		return found ? [{ id: opening, department, ...found }] : [];
	});
	return {
		fair: id,
		...words,
		...hours,
		speed: details.speed,
		maxPlaces: fair.settings.maxPlaces,
		...(details.hasMail && { hasMail: true as const }),
		...(until !== undefined && { documentsUntil: until }),
		departments: [...fair.departments].flatMap(([department, { text: record }]) => {
			const found = details.department(record);
			return found ? [{ id: department, ...found }] : [];
		}),
		booths: [...fair.booths.values()]
			.map((booth) => ({
				id: booth.id,
				number: booth.number,
				department: booth.department,
				seats: booth.seats.length
			}))
			.sort((a, b) => a.number - b.number),
		openings,
		concepts: Object.fromEntries(conceptsIn(openings).map((id) => [id, details.label(id)]))
	};
}

function conceptsIn(openings: readonly Opening[]): ConceptId[] {
	const asked = openings.flatMap(({ asks, skills, requirements }) => [
		...(skills as readonly string[] as readonly ConceptId[]),
		...(asks ? [...asks.essential, ...asks.wanted, ...asks.occupations] : []),
		...requirements.flatMap(({ anyOf = [] }) => anyOf)
	]);
	return [...new Set(asked)];
}
