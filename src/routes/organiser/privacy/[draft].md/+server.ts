import { error } from '@sveltejs/kit';
import { app } from '$lib/server/current';
import { senderOf } from '$lib/server/doors/api-door';
import { date } from '$lib/ui/format';
import { PRIVACY_DRAFTS, privacyDraft } from '$lib/ui/messages/privacy';
import type { RequestHandler } from './$types';

/** A draft for the data protection officer, in German, from the settings as they are now. */
export const GET: RequestHandler = (event) => {
	if (senderOf(event).role !== 'organiser') error(403);
	const draft = PRIVACY_DRAFTS.find((one) => one === event.params.draft);
	if (!draft) error(404);
	const { runner, people, config, matcher, now } = app();
	const { programme } = people;
	const { profileDays, applicationDays, documentDays, profileMinutes } = runner.fair.settings;
	const zone = { language: 'de' as const, timeZone: programme.timeZone };
	const text = privacyDraft[draft]({
		fair: programme.name.de,
		place: programme.place.de,
		date: date(programme.opens, zone),
		made: date(now(), zone),
		legalBasis: programme.legalBasis,
		departments: programme.departments.map(({ name }) => name.de),
		...{ profileDays, applicationDays, documentDays, profileMinutes },
		matchLogDays: config.matchLogDays,
		hasMail: config.mail !== undefined,
		model: matcher.model.name
	});
	return new Response(text, {
		headers: {
			'content-type': 'text/markdown; charset=utf-8',
			'content-disposition': `attachment; filename="${draft}.md"`
		}
	});
};
