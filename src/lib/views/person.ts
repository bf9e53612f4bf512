// Somebody as one booth may see them: a profile by consent and only while it is needed, a name to whom it was given.

import { stands } from '../domain/application';
import { talkOf, type Booth, type Visitor } from '../domain/state';
import { MINUTE, type DepartmentId, type RecordId } from '../domain/vocabulary';
import type { Person } from './booth-view';
import type { Lens } from './lens';
import type { Known } from './phone-view';

/** What the vault holds of people; a view that is not given this cannot show it. */
export type PrivateWords = {
	readonly knownOf: (visitor: Visitor) => Known;
	/** A note that one booth wrote for another. */
	readonly noteOf: (record: RecordId) => string | undefined;
};

export function person(lens: Lens, booth: Booth, visitor: Visitor, words: PrivateWords): Person {
	const applications = applicationsHere(lens, booth, visitor);
	const maySeeProfile = mayReveal(lens, booth, visitor);
	const known = words.knownOf(visitor);
	const fit = maySeeProfile ? departmentFit(lens, visitor, booth.department) : undefined;
	const handover = visitor.handovers.get(booth.id);
	const note =
		handover?.note && maySeeHandover(visitor, booth) ? words.noteOf(handover.note) : undefined;
	return {
		visitor: visitor.id,
		callSign: visitor.callSign,
		...(applications.length > 0 && known.contact && { name: known.contact.name }),
		...(maySeeProfile && known.profile && { profile: known.profile }),
		...(fit && { fit }),
		...(handover && { handover: { from: handover.from, ...(note !== undefined && { note }) } }),
		applications
	};
}

/** How somebody fits what a department offers, and why. */
export function departmentFit(
	lens: Lens,
	visitor: Visitor,
	department: DepartmentId
): Person['fit'] | undefined {
	const fit = lens.rankingOf(visitor.id)?.find((one) => one.department === department);
	return fit && { band: fit.band, reasons: fit.reasons, openings: fit.openings };
}

/** Consent decides at this moment; after the last talk here it ends within the setting's minutes (T5). */
export function mayReveal(lens: Lens, booth: Booth, visitor: Visitor): boolean {
	if (visitor.isForgotten || !visitor.consents.has('profile')) return false;
	if (visitor.places.has(booth.id) || visitor.busy?.booth === booth.id) return true;
	const ends = visitor.talks
		.map((id) => talkOf(lens.fair, id))
		.filter((talk) => talk.booth === booth.id)
		.map(({ endedAt }) => endedAt ?? lens.now);
	return Math.max(-Infinity, ...ends) + lens.fair.settings.profileMinutes * MINUTE > lens.now;
}

const maySeeHandover = (visitor: Visitor, booth: Booth) =>
	visitor.places.has(booth.id) || visitor.busy?.booth === booth.id;

function applicationsHere(lens: Lens, booth: Booth, visitor: Visitor): Person['applications'] {
	return visitor.applications.flatMap((id) => {
		const application = lens.fair.applications.get(id);
		return application && stands(application) && application.department === booth.department
			? [{ application: id, opening: application.opening }]
			: [];
	});
}
