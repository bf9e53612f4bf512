// An application in words, for its sheet and its line in the table.

import Papa from 'papaparse';
import type { Language } from '$lib/domain/profile';
import { applicationNumber, bytes, dateTime, inLanguage } from '$lib/ui/format';
import { department } from '$lib/ui/messages/department';
import { profile as named } from '$lib/ui/messages/profile';
import type { ApplicationView } from '$lib/views/department-view';
import type { ProgrammeView } from '$lib/views/programme-view';

type In = { readonly programme: ProgrammeView; readonly language: Language };

export function titleOf({ opening }: ApplicationView, { programme, language }: In): string {
	const found = programme.openings.find(({ id }) => id === opening);
	return found ? inLanguage(found.title, language) : department[language].openingGone;
}

/** What the sheet says, without the papers behind it. */
export function sheetOf(application: ApplicationView, { programme, language }: In) {
	const t = department[language];
	const { applicant, number, state } = application;
	const at = dateTime(application.at, { language, timeZone: programme.timeZone });
	const contact = applicant?.contact;
	const sections = [
		{ heading: t.contact, lines: [contact?.email, contact?.phone] },
		{ heading: t.disability, lines: [contact?.severelyDisabled && t.disabilityText] },
		...factsOf(application, language).map(({ title, text }) => ({ heading: title, lines: [text] })),
		{
			heading: t.papers,
			lines: (applicant?.documents ?? []).map(
				({ name, size }) => `${name} (${bytes(size, language)})`
			)
		}
	];
	return {
		title: `${applicationNumber(number)} ${contact?.name ?? t.gone}`,
		subtitle: `${titleOf(application, { programme, language })}. ${t.applied} ${at}. ${t.states[state]}.`,
		sections: sections
			.map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line !== undefined) }))
			.filter(({ lines }) => lines.length > 0),
		words: { asText: t.asText, notShown: t.notShown }
	};
}

/** What somebody says of themselves, a line for each kind; what is empty is left out. */
export function factsOf(
	{ applicant }: ApplicationView,
	language: Language
): { title: string; text: string }[] {
	const profile = applicant?.profile;
	if (!profile) return [];
	const t = department[language];
	const words = named[language];
	const confirmed = [...(profile.concepts ?? []), ...(profile.holds ?? [])].map((id) =>
		inLanguage(applicant.conceptNames?.[id] ?? { de: id, en: id }, language)
	);
	return [
		{ title: t.skills, text: profile.skills.map((skill) => words.skills[skill]).join(', ') },
		{ title: t.confirmed, text: confirmed.join(', ') },
		{ title: t.wishes, text: profile.wishes.map((wish) => words.wishes[wish]).join(', ') },
		{ title: t.spoken, text: profile.spoken.map((spoken) => words.spoken[spoken]).join(', ') },
		{ title: t.workingTime, text: words.workingTimes[profile.workingTime] },
		{ title: t.words, text: profile.words ?? '' }
	].filter(({ text }) => text !== '');
}

/** A table for a spreadsheet: semicolons, as German ones expect; nothing in it is taken for a formula. */
export function tableOf(applications: readonly ApplicationView[], { programme, language }: In) {
	const t = department[language];
	const zone = { language, timeZone: programme.timeZone };
	const rows = applications.map((application) => {
		const { applicant, number, state, at, followUp } = application;
		const { name = '', email = '', phone = '', severelyDisabled } = applicant?.contact ?? {};
		return [
			applicationNumber(number),
			t.states[state],
			titleOf(application, { programme, language }),
			dateTime(at, zone),
			...[name, email, phone, applicant?.callSign ?? ''],
			severelyDisabled ? t.yes : '',
			applicant?.documents.length ?? 0,
			followUp ? dateTime(followUp.at, zone) : ''
		];
	});
	const fields = Object.values(t.columns);
	return `\uFEFF${Papa.unparse({ fields, data: rows }, { delimiter: ';', escapeFormulae: true })}\r\n`;
}
