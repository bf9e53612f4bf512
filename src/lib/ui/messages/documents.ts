// Papers that go with applications: on the phone, and how the department sees them.

import { defineMessages } from './define';

export const documents = defineMessages({
	de: {
		title: 'Meine Unterlagen',
		why: 'Lebenslauf, Zeugnisse, Anschreiben: Sie gehen mit jeder Ihrer Bewerbungen. Ein Foto von Ihnen, Geburtsdatum oder Familienstand brauchen wir nicht.',
		until: (date: string) => `Das geht auch später noch, bis ${date}, über diesen Link.`,
		none: 'Noch keine Unterlagen. Sie können sich auch ohne bewerben.',
		photograph: 'Seite fotografieren',
		choose: 'Datei auswählen',
		kinds: 'PDF, Word (DOCX), JPEG oder PNG, bis 10 MB; auch Europass und JSON Resume',
		count: { one: 'Unterlage', other: 'Unterlagen' },
		remove: 'Entfernen',
		removeSure: (name: string) => `Ja, „${name}“ entfernen`,
		removeWhy: 'Auch die Ämter sehen sie dann nicht mehr.',
		download: (name: string) => `${name} herunterladen`,
		sealed:
			'Verschlüsselt gespeichert. Nur Sie und die Ämter, bei denen Sie sich bewerben, können sie öffnen.',
		sending: (name: string, share: string) => `${name}: ${share} gesendet`,
		checking: (name: string) => `${name} wird geprüft …`,
		waiting: (name: string) => `${name}: Die Verbindung fehlt. Es geht von selbst weiter.`,
		now: 'Jetzt weiter',
		stop: 'Abbrechen',
		dismiss: 'In Ordnung',
		without: 'Unterlagen hinzufügen geht nur mit JavaScript. Die Infotheke hilft gern.',
		photoName: (at: string) => `Foto ${at}.pdf`,
		read: {
			link: 'Fähigkeiten daraus vorschlagen',
			title: 'Was Ihre Unterlage sagt',
			text: 'Nur was Sie antippen, kommt in Ihr Profil. Alles andere vergessen wir gleich wieder.',
			reading: 'Wir lesen …',
			nothing: 'Wir haben nichts Bestimmtes erkannt. Ihre Unterlage geht trotzdem mit.',
			found: 'Stimmt das? Tippen Sie an, was Sie können:',
			papers: 'Haben Sie auch diese Nachweise?',
			take: 'In mein Profil übernehmen'
		},
		disability: {
			title: 'Freiwillig: Schwerbehinderung',
			why: 'Öffentliche Arbeitgeber laden schwerbehinderte und gleichgestellte Menschen zum Gespräch ein (§ 165 SGB IX). Das sieht nur das Amt, bei dem Sie sich bewerben. Für Ihre Treffer spielt es keine Rolle.',
			yes: 'Ich bin schwerbehindert oder gleichgestellt'
		},
		photo: {
			title: 'Seite ausrichten',
			text: 'Ziehen Sie die vier Ecken auf die Ecken des Blattes.',
			corners: ['oben links', 'oben rechts', 'unten rechts', 'unten links'],
			corner: (which: string) => `Ecke ${which}, mit den Pfeiltasten verschieben`,
			page: (number: string) => `Seite ${number}`,
			another: 'Noch eine Seite',
			done: 'Fertig, hinzufügen',
			working: 'Einen Moment …',
			cancel: 'Verwerfen'
		}
	},
	en: {
		title: 'My papers',
		why: 'CV, certificates, a letter: they go with each of your applications. We need no photo of you, date of birth or marital status.',
		until: (date) => `You can also do this later, until ${date}, over this link.`,
		none: 'No papers yet. You can apply without any.',
		photograph: 'Photograph a page',
		choose: 'Choose a file',
		kinds: 'PDF, Word (DOCX), JPEG or PNG, up to 10 MB; also Europass and JSON Resume',
		count: { one: 'paper', other: 'papers' },
		remove: 'Remove',
		removeSure: (name) => `Yes, remove “${name}”`,
		removeWhy: 'The departments no longer see it either.',
		download: (name) => `Download ${name}`,
		sealed: 'Kept encrypted. Only you and the departments you apply to can open them.',
		sending: (name, share) => `${name}: ${share} sent`,
		checking: (name) => `${name} is being checked …`,
		waiting: (name) => `${name}: no connection. It goes on by itself.`,
		now: 'Go on now',
		stop: 'Cancel',
		dismiss: 'All right',
		without: 'Adding papers needs JavaScript. The help desk will gladly help.',
		photoName: (at) => `Photo ${at}.pdf`,
		read: {
			link: 'Suggest skills from it',
			title: 'What your paper says',
			text: 'Only what you tap goes into your profile. Everything else we forget at once.',
			reading: 'Reading …',
			nothing: 'We recognised nothing in particular. Your paper goes along all the same.',
			found: 'Is this right? Tap what you can do:',
			papers: 'Do you also have these papers?',
			take: 'Take it into my profile'
		},
		disability: {
			title: 'By choice: severe disability',
			why: 'Public employers invite people with a severe disability, or an equal status, to a talk (§ 165 SGB IX). Only the department you apply to sees this. It plays no part in your matches.',
			yes: 'I have a severe disability or an equal status'
		},
		photo: {
			title: 'Straighten the page',
			text: 'Drag the four corners to the corners of the sheet.',
			corners: ['top left', 'top right', 'bottom right', 'bottom left'],
			corner: (which) => `Corner ${which}, move with the arrow keys`,
			page: (number) => `Page ${number}`,
			another: 'Another page',
			done: 'Done, add it',
			working: 'One moment …',
			cancel: 'Discard'
		}
	}
});
