// Registering on one's own phone: what is asked, and what becomes of it.

import { defineMessages } from './define';

export const register = defineMessages({
	de: {
		title: 'Ihr Besucherausweis',
		intro: 'In einer Minute fertig. Kein Name nötig, alles außer der Sprache ist freiwillig.',
		language: 'Sprache',
		quick: 'Ausweis sofort, Angaben später',
		quickConsent: 'Einwilligen: Ausweis sofort, Angaben später',
		quickWhy: 'Oder sagen Sie uns gleich, was zu Ihnen passt:',
		submit: 'Ausweis erhalten',
		submitConsent: 'Einwilligen und Ausweis erhalten',
		seen: 'Damit haben Sie die Hinweise zum Datenschutz gesehen.',
		failed: 'Das hat noch nicht geklappt.',
		notice: {
			title: 'Ihre Daten, kurz gesagt',
			points: [
				'Sie bekommen ein Rufzeichen wie B 47. Ein Name ist erst für eine Bewerbung nötig.',
				'Wir merken uns, was Sie unten ankreuzen, wo Sie anstehen, mit welchem Amt Sie gesprochen und worauf Sie sich beworben haben.',
				'Stände sehen Ihr Profil nur, wenn Sie es erlauben. Auf Anzeigen steht nur das Rufzeichen.',
				'Sie können jederzeit alles ansehen, mitnehmen und löschen, auf dieser Seite auf Ihrem Handy.'
			],
			basisShort: {
				'public-task': 'Rechtsgrundlage: öffentliche Aufgabe der Stadt.',
				consent: 'Rechtsgrundlage: Ihre Einwilligung.'
			},
			more: 'Genau erklärt, und Ihre Rechte',
			basis: {
				'public-task':
					'Die Stadt veranstaltet diesen Tag als öffentliche Aufgabe: Sie sucht Menschen für ihren Dienst (Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung). Was unten „freiwillig erlauben“ heißt, beruht auf Ihrer Einwilligung (Buchstabe a).',
				consent:
					'Ihre Teilnahme beruht auf Ihrer Einwilligung (Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung). Sie geben sie, indem Sie unten auf „Einwilligen und Ausweis erhalten“ drücken. Sie können sie jederzeit widerrufen: Dann löschen wir Ihre Daten.'
			},
			rights:
				'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Übertragung Ihrer Daten, auf Widerspruch und auf Beschwerde bei der Datenschutzaufsicht. Fragen beantwortet die Infotheke.'
		},
		wishes: 'Was möchten Sie?',
		wishesHint: 'Wählen Sie, was Ihnen Freude macht.',
		skills: 'Was können Sie?',
		skillsHint: 'Tippen Sie eine Gruppe an. Auch Ungelerntes zählt.',
		chosen: (count: number) => `${String(count)} gewählt`,
		workingTime: 'Wie viel möchten Sie arbeiten?',
		spoken: 'Welche Sprachen sprechen Sie?',
		words: 'Möchten Sie noch etwas sagen?',
		wordsHint: 'Zum Beispiel, was Sie bisher gemacht haben. Bitte keinen Namen.',
		consents: 'Freiwillig erlauben',
		consentsHint: 'Ohne Häkchen geht alles genauso. Ändern können Sie es jederzeit.',
		already: 'Sie haben schon einen Ausweis auf diesem Handy.',
		toMe: 'Zu meiner Seite'
	},
	en: {
		title: 'Your visitor badge',
		intro: 'Done in a minute. No name needed; everything but the language is optional.',
		language: 'Language',
		quick: 'Badge now, the rest later',
		quickConsent: 'Consent: badge now, the rest later',
		quickWhy: 'Or tell us right away what suits you:',
		submit: 'Get my badge',
		submitConsent: 'Consent and get my badge',
		seen: 'By doing so you have seen the privacy notice.',
		failed: 'That did not work yet.',
		notice: {
			title: 'Your data, in short',
			points: [
				'You get a call sign such as B 47. A name is needed only when you apply.',
				'We remember what you tick below, where you queue, which departments you talked to and what you applied for.',
				'Booths see your profile only if you allow it. Displays show nothing but the call sign.',
				'You can see, take along and delete everything at any time, on this page on your phone.'
			],
			basisShort: {
				'public-task': 'Legal basis: a public task of the city.',
				consent: 'Legal basis: your consent.'
			},
			more: 'Explained exactly, and your rights',
			basis: {
				'public-task':
					'The city holds this day as a public task: it is looking for people for its services (Article 6(1)(e) of the General Data Protection Regulation). What is called “voluntary” below rests on your consent (point (a)).',
				consent:
					'Taking part rests on your consent (Article 6(1)(a) of the General Data Protection Regulation). You give it by pressing “Consent and get my badge” below. You can withdraw it at any time: then we delete your data.'
			},
			rights:
				'You have the right to access, correct, delete, restrict and transfer your data, to object, and to complain to the data protection authority. The help desk answers questions.'
		},
		wishes: 'What would you like?',
		wishesHint: 'Choose what you enjoy.',
		skills: 'What can you do?',
		skillsHint: 'Tap a group. What you taught yourself counts too.',
		chosen: (count: number) => `${String(count)} chosen`,
		workingTime: 'How much would you like to work?',
		spoken: 'Which languages do you speak?',
		words: 'Anything else you would like to say?',
		wordsHint: 'For example what you have done so far. No name, please.',
		consents: 'Voluntary',
		consentsHint: 'Everything works without a tick. You can change it at any time.',
		already: 'You already have a badge on this phone.',
		toMe: 'To my page'
	}
});
