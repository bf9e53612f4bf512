// What is written to applicants: that their application has arrived, and when they are invited.

import { createTransport } from 'nodemailer';
import type { Application } from '../../domain/state';
import type { Language } from '../../domain/profile';
import type { ProgrammeView } from '../../views/programme-view';
import { calendarOf } from './calendar';

export type Letter = NonNullable<Parameters<ReturnType<typeof createTransport>['sendMail']>[0]>;

type About = {
	readonly applications: readonly Application[];
	readonly programme: ProgrammeView;
	readonly language: Language;
	readonly name: string;
	/** What the department wrote with its invitation. */
	readonly words?: string;
};

const WORDS = {
	de: {
		received: (fair: string) => `Ihre Bewerbung ist angekommen (${fair})`,
		hello: (name: string) => `Guten Tag ${name},`,
		thanks: 'vielen Dank. Wir haben Ihre Bewerbung erhalten:',
		later:
			'Wie es weitergeht, sehen Sie jederzeit über Ihren persönlichen Link. Dort können Sie auch Unterlagen nachreichen oder die Bewerbung zurückziehen.',
		invited: (department: string) => `Einladung: ${department}`,
		come: (department: string, at: string) =>
			`gute Nachrichten: ${department} möchte Sie kennenlernen, am ${at} Uhr.`,
		entry: 'Im Anhang finden Sie den Termin für Ihren Kalender.',
		gone: 'Stelle'
	},
	en: {
		received: (fair: string) => `We have your application (${fair})`,
		hello: (name: string) => `Dear ${name},`,
		thanks: 'thank you. We have received your application:',
		later:
			'Your personal link always shows how it goes on. There you can also add papers or withdraw the application.',
		invited: (department: string) => `Invitation: ${department}`,
		come: (department: string, at: string) =>
			`good news: ${department} would like to get to know you, on ${at}.`,
		entry: 'You find the appointment for your calendar attached.',
		gone: 'Opening'
	}
} satisfies Record<Language, unknown>;

/** One letter for all that was applied for at once. */
export function receipt({ applications, programme, language, name }: About): Letter {
	const t = WORDS[language];
	const lines = applications.map(
		({ number, opening }) => `  A-${String(number).padStart(4, '0')}  ${titleOf(opening)}`
	);
	return {
		subject: t.received(programme.name[language]),
		text: [t.hello(name), t.thanks, lines.join('\n'), t.later].join('\n\n')
	};

	function titleOf(opening: string): string {
		return programme.openings.find(({ id }) => id === opening)?.title[language] ?? t.gone;
	}
}

/** Undefined if the invitation was taken back meanwhile. */
export function invitation(about: About): Letter | undefined {
	const { applications, programme, language, name, words } = about;
	const [application] = applications;
	if (!application?.followUp) return undefined;
	const t = WORDS[language];
	const { id, department: of, followUp, since } = application;
	const department =
		programme.departments.find((other) => other.id === of)?.name[language] ??
		programme.name[language];
	const at = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
		dateStyle: 'full',
		timeStyle: 'short',
		timeZone: programme.timeZone
	}).format(followUp.at);
	const said = words === undefined ? [] : [words];
	const content = calendarOf({
		...{ uid: id, at: followUp.at, title: department, since },
		...(words !== undefined && { words })
	});
	return {
		subject: t.invited(department),
		text: [t.hello(name), t.come(department, at), ...said, t.entry].join('\n\n'),
		icalEvent: { method: 'PUBLISH', filename: 'termin.ics', content }
	};
}
