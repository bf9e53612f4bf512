// Words that several screens share.

import { defineMessages } from './define';

export const common = defineMessages({
	de: {
		product: 'Handschlag',
		languages: { de: 'Deutsch', en: 'English' },
		chooseLanguage: 'Sprache wählen',
		skip: 'Zum Inhalt springen',
		back: 'Zurück',
		next: 'Weiter',
		done: 'Fertig',
		cancel: 'Abbrechen',
		close: 'Schließen',
		undo: 'Rückgängig',
		tryAgain: 'Noch einmal versuchen',
		optional: 'freiwillig',
		stepOf: (step: number, steps: number) => `Schritt ${String(step)} von ${String(steps)}`,
		booth: (number: number) => `Stand ${String(number)}`,
		seat: (number: number) => `Platz ${String(number)}`,
		waiting: 'Wartezeit',
		loading: 'Einen Moment …',
		offline: 'Keine Verbindung',
		offlineSince: (age: string) => `Sie sehen, was vor ${age} galt. Es geht von selbst weiter.`,
		seconds: { one: 'Sekunde', other: 'Sekunden' },
		minutes: { one: 'Minute', other: 'Minuten' },
		bands: { good: 'Passt gut', partly: 'Passt teilweise', look: 'Einen Blick wert' },
		reasons: {
			skill: (what: string) => `Sie können: ${what}`,
			wish: (what: string) => `Sie möchten: ${what}`,
			occupation: (what: string) => `Gesucht wird auch: ${what}`,
			workingTime: 'Die Arbeitszeit passt',
			district: 'Der Ort passt',
			learnable: (what: string) => `Noch nicht ganz dabei, lernbar: ${what}`,
			disliked: (what: string) => `Gehört dazu, obwohl Sie es lieber nicht möchten: ${what}`
		},
		boothStatus: { open: 'geöffnet', paused: 'macht gerade Pause', closed: 'geschlossen' },
		errorTitle: { missing: 'Diese Seite gibt es nicht.', failed: 'Da ist etwas schiefgegangen.' },
		errorText: {
			missing: 'Vielleicht ist der Link abgelaufen oder nicht ganz vollständig.',
			failed: 'Das liegt nicht an Ihnen. Bitte versuchen Sie es in einem Moment noch einmal.'
		},
		toStart: 'Zur Startseite',
		welcome: {
			intro:
				'Acht Minuten für ein erstes Gespräch, ohne Anstehen: Sie reihen sich ein, wir rufen Sie auf.',
			register: 'Mit dem Handy anmelden',
			registerText: 'Sie bekommen Ihren Besucherausweis und sehen, wo es für Sie passt.',
			pair: 'Dieses Gerät koppeln',
			pairText: 'Für Kiosk, Stand, Anzeige und Infotheke: mit einem Code der Organisation.',
			organiser:
				'Sie organisieren die Veranstaltung? Ihr persönlicher Link steht im Terminal des Servers.',
			hours: (opens: string, closes: string) => `${opens} bis ${closes} Uhr`,
			rehearsal: 'Probe: Die Öffnungszeiten gelten heute nicht.'
		},
		pairing: {
			title: 'Dieses Gerät koppeln',
			text: 'Die Organisation zeigt einen Code mit 8 Zeichen. Er gilt fünf Minuten und nur einmal.',
			label: 'Code',
			hint: 'Groß- und Kleinschreibung ist egal.',
			submit: 'Koppeln',
			busy: 'Wird gekoppelt …',
			refused:
				'Dieser Code gilt nicht (mehr). Bitte lassen Sie sich von der Organisation einen neuen zeigen.'
		}
	},
	en: {
		product: 'Handschlag',
		languages: { de: 'Deutsch', en: 'English' },
		chooseLanguage: 'Choose a language',
		skip: 'Skip to content',
		back: 'Back',
		next: 'Continue',
		done: 'Done',
		cancel: 'Cancel',
		close: 'Close',
		undo: 'Undo',
		tryAgain: 'Try again',
		optional: 'optional',
		stepOf: (step: number, steps: number) => `Step ${String(step)} of ${String(steps)}`,
		booth: (number: number) => `Booth ${String(number)}`,
		seat: (number: number) => `Seat ${String(number)}`,
		waiting: 'Waiting time',
		loading: 'One moment …',
		offline: 'No connection',
		offlineSince: (age: string) =>
			`You see how things were ${age} ago. It will carry on by itself.`,
		seconds: { one: 'second', other: 'seconds' },
		minutes: { one: 'minute', other: 'minutes' },
		bands: { good: 'Good fit', partly: 'Partly a fit', look: 'Worth a look' },
		reasons: {
			skill: (what: string) => `You can do: ${what}`,
			wish: (what: string) => `You would like: ${what}`,
			occupation: (what: string) => `Sought here too: ${what}`,
			workingTime: 'The working hours suit you',
			district: 'The place suits you',
			learnable: (what: string) => `Not quite yet, can be learnt: ${what}`,
			disliked: (what: string) => `Part of it, though you would rather not: ${what}`
		},
		boothStatus: { open: 'open', paused: 'taking a break', closed: 'closed' },
		errorTitle: { missing: 'This page does not exist.', failed: 'Something went wrong.' },
		errorText: {
			missing: 'The link may have expired, or part of it may be missing.',
			failed: 'It is not your fault. Please try again in a moment.'
		},
		toStart: 'To the start page',
		welcome: {
			intro: 'Eight minutes for a first talk, without queueing: you take a place, we call you.',
			register: 'Register with your phone',
			registerText: 'You get your visitor badge and see where you would fit.',
			pair: 'Pair this device',
			pairText: 'For kiosk, booth, display and help desk: with a code from the organisers.',
			organiser: 'Are you organising the fair? Your personal link is in the server’s terminal.',
			hours: (opens: string, closes: string) => `${opens} to ${closes}`,
			rehearsal: 'Rehearsal: opening hours are not enforced today.'
		},
		pairing: {
			title: 'Pair this device',
			text: 'The organisers show a code of 8 characters. It is valid for five minutes, once.',
			label: 'Code',
			hint: 'Capital or small letters, both work.',
			submit: 'Pair',
			busy: 'Pairing …',
			refused: 'This code is not valid (any more). Please ask the organisers to show a new one.'
		}
	}
});
