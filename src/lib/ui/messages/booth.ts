// What a representative reads at the booth: short, because somebody sits opposite.

import type { Language } from '../../domain/profile';
import type { Answer, Outcome, Reason } from '../../domain/vocabulary';
import type { PlaceState } from '../../views/shared';
import { defineMessages } from './define';
import type { Refused } from './refusals';

const talks = (n: number) => (n === 1 ? 'Gespräch' : 'Gespräche');

export const booth = defineMessages({
	de: {
		page: (number: number) => `Stand ${String(number)} – Handschlag`,
		actions: 'Was Sie jetzt tun können',
		sit: {
			title: 'An welchem Platz sitzen Sie?',
			text: 'Wählen Sie Ihren Gesprächsplatz. Sobald Sie sitzen, können Sie Personen aufrufen.',
			full: 'Alle Plätze sind besetzt. Die Organisation kann einen Platz freigeben.',
			take: (seat: number) => `Platz ${String(seat)} einnehmen`,
			free: 'frei',
			taken: 'besetzt'
		},
		next: {
			title: 'Als Nächstes',
			call: 'Nächste Person rufen',
			nobody: 'Gerade wartet niemand',
			nobodyText: 'Sobald sich jemand einreiht, steht die Person hier.',
			laterText:
				'Einige haben einen Platz, sind aber gerade nicht frei. Es geht von selbst weiter.',
			waitsFor: (wait: string) => `wartet seit ${wait}`,
			notNow: 'Der Stand ruft gerade niemanden auf'
		},
		call: {
			title: 'Aufgerufen',
			start: 'Gespräch beginnen',
			left: 'bis der Aufruf verfällt',
			repeated: 'Der Aufruf wurde wiederholt.',
			noAnswer: 'Noch keine Antwort',
			answers: {
				coming: 'Kommt',
				later: 'Möchte später',
				'no-thanks': 'Möchte nicht'
			} satisfies Record<Answer, string>,
			missing: 'Nicht da',
			withdraw: 'Zurücknehmen'
		},
		scan: {
			open: 'Ausweis scannen',
			title: 'Ausweis scannen',
			text: 'Halten Sie den QR-Code des Ausweises vor die Kamera, oder tippen Sie den Code ein.',
			noCamera: 'Die Kamera ist gerade nicht zu haben. Tippen Sie bitte den Code ein.',
			code: 'Code auf dem Ausweis',
			submit: 'Gespräch beginnen',
			otherTitle: 'Andere Person',
			other: (callSign: string) =>
				`Dieser Ausweis gehört nicht zu ${callSign}. Der Aufruf wird zurückgenommen, wenn Sie trotzdem beginnen.`,
			uncalled: 'Diese Person ist nicht aufgerufen. Sie können trotzdem mit ihr sprechen.',
			anyway: 'Trotzdem beginnen',
			first: {
				sit: 'Der Ausweis ist gelesen. Nehmen Sie zuerst einen Platz ein, dann scannen Sie ihn noch einmal.',
				'end-talk':
					'Der Ausweis ist gelesen, aber es läuft noch ein Gespräch. Beenden Sie es zuerst, dann scannen Sie noch einmal.',
				'end-break':
					'Der Ausweis ist gelesen, aber Sie machen Pause. Beenden Sie sie zuerst, dann scannen Sie noch einmal.'
			}
		},
		talk: {
			title: 'Im Gespräch',
			left: 'verbleiben',
			soon: 'noch eine Minute',
			over: 'über der Zeit',
			overText: 'Die Zeit ist um.',
			extend: 'Verlängern',
			end: 'Gespräch beenden: Wie geht es weiter?',
			seen: 'Die Person sieht dieses Ergebnis auf ihrem Handy.',
			outcomes: {
				'wants-to-apply': 'Möchte sich bewerben',
				'invited-to-apply': 'Zur Bewerbung eingeladen',
				'other-department': 'Anderes Amt passt besser',
				'not-now': 'Im Moment nicht'
			} satisfies Record<Outcome, string>,
			offline:
				'Die Zeit läuft weiter. Das Ergebnis lässt sich eintragen, sobald die Verbindung zurück ist.'
		},
		note: {
			label: 'Private Notiz',
			hint: 'Nur für Ihren Stand. Die besuchende Person sieht sie nie.'
		},
		handOver: {
			title: 'Welches Amt passt besser?',
			text: 'Die Person bekommt dort einen Platz in der Warteschlange, wenn sie noch einen frei hat.',
			note: 'Notiz für den anderen Stand',
			noteHint: 'Nur für den anderen Stand. Die besuchende Person sieht sie nicht.',
			submit: 'Beenden und weiterleiten',
			without: 'Beenden ohne Weiterleitung',
			withoutNote: 'Beenden ohne Weiterleitung, Notiz verwerfen',
			noteGoes: 'Diese Notiz geht nur mit einer Weiterleitung mit: Wählen Sie dafür einen Stand.',
			offline:
				'Gerade fehlt die Verbindung. Auswahl und Notiz bleiben hier stehen, bis Sie sie abschicken können.'
		},
		person: {
			noProfile: 'Kein Profil freigegeben',
			noProfileText: 'Beginnen Sie einfach mit dem, was die Person erzählt.',
			why: 'Warum es passt',
			openings: 'Passende Stellen',
			tells: 'In eigenen Worten',
			can: 'Kann außerdem',
			wishes: 'Möchte',
			workingTime: 'Arbeitszeit',
			speaks: 'Spricht',
			applied: 'Hat sich beworben',
			from: (number: number, department: string) =>
				`Geschickt von Stand ${String(number)}, ${department}`,
			reasons: {
				skill: (what: string) => `Kann: ${what}`,
				wish: (what: string) => `Möchte: ${what}`,
				occupation: (what: string) => `Kommt aus: ${what}`,
				workingTime: 'Arbeitszeit passt',
				district: 'Ort passt',
				learnable: (what: string) => `Lernbar: ${what}`
			}
		},
		rest: {
			start: 'Pause',
			title: 'Pause',
			question: 'Wie lange machen Sie Pause?',
			text: 'Die Wartezeiten der Besucher:innen rechnen damit.',
			minutes: (n: number) => `${String(n)} Minuten`,
			open: 'Ohne feste Zeit',
			left: 'Pause bis',
			since: 'Pause seit',
			overdue: 'länger als geplant',
			end: 'Pause beenden'
		},
		leave: 'Platz verlassen',
		undo: {
			start: (callSign: string) => `Gespräch mit ${callSign} begonnen.`,
			end: (callSign: string) => `Gespräch mit ${callSign} beendet.`,
			back: (left: string) => `Rückgängig (${left})`
		},
		queue: {
			title: 'Warteschlange',
			empty: 'Niemand wartet.',
			next: 'als Nächstes',
			call: 'Rufen',
			callOf: (callSign: string) => `${callSign} außer der Reihe rufen`,
			states: {
				waiting: 'wartet',
				called: 'aufgerufen',
				approaching: 'kommt gleich',
				'busy-elsewhere': 'gerade an einem anderen Stand',
				'on-hold': 'hat den Aufruf verpasst',
				paused: 'macht Pause',
				away: 'ist kurz hinausgegangen'
			} satisfies Record<PlaceState, string>,
			returned: 'zurückgekehrt',
			priority: 'Vorrang',
			handedOver: 'weitergeleitet'
		},
		outOfOrder: {
			title: (callSign: string) => `${callSign} außer der Reihe rufen`,
			text: 'Warum? Der Grund wird festgehalten.',
			reasons: {
				appointment: 'Hat einen Termin',
				'handed-over': 'Wurde zu uns geschickt',
				'short-question': 'Nur eine kurze Frage',
				'needs-help': 'Braucht Unterstützung',
				other: 'Anderer Grund'
			} satisfies Record<Reason, string>
		},
		today: {
			title: 'Heute',
			talks,
			applications: (n: number) => (n === 1 ? 'Bewerbung' : 'Bewerbungen'),
			missed: 'nicht gekommen',
			mean: 'Min. im Schnitt',
			none: 'Noch kein Gespräch beendet.',
			ended: 'Beendete Gespräche',
			noOutcome: 'ohne Ergebnis',
			again: 'Erneut einladen',
			againOf: (callSign: string) => `${callSign} erneut einladen`,
			invited: 'erneut eingeladen'
		},
		seats: {
			title: 'Gesprächsplätze',
			you: 'Sie',
			states: {
				absent: 'nicht besetzt',
				free: 'frei',
				calling: 'ruft auf',
				talking: 'im Gespräch',
				break: 'Pause'
			}
		},
		banner: {
			paused: 'Der Stand pausiert.',
			pausedUntil: (time: string) => `Der Stand pausiert bis ${time} Uhr.`,
			closed: 'Der Stand ist geschlossen.',
			noCalls: 'Es wird niemand aufgerufen; ein laufendes Gespräch können Sie in Ruhe beenden.',
			announcement: 'Durchsage'
		}
	},
	en: {
		page: (number) => `Booth ${String(number)} – Handschlag`,
		actions: 'What you can do now',
		sit: {
			title: 'Which seat are you at?',
			text: 'Choose your seat. Once you are seated you can call people.',
			full: 'All seats are taken. The organisers can free one.',
			take: (seat) => `Take seat ${String(seat)}`,
			free: 'free',
			taken: 'taken'
		},
		next: {
			title: 'Up next',
			call: 'Call next person',
			nobody: 'Nobody is waiting right now',
			nobodyText: 'As soon as somebody joins, you will see them here.',
			laterText: 'Some hold a place but are not free right now. It carries on by itself.',
			waitsFor: (wait) => `waiting for ${wait}`,
			notNow: 'The booth is not calling anybody'
		},
		call: {
			title: 'Called',
			start: 'Start talk',
			left: 'until the call lapses',
			repeated: 'The call was repeated.',
			noAnswer: 'No answer yet',
			answers: { coming: 'On the way', later: 'Would rather later', 'no-thanks': 'No thanks' },
			missing: 'Not here',
			withdraw: 'Withdraw'
		},
		scan: {
			open: 'Scan badge',
			title: 'Scan badge',
			text: 'Hold the badge’s QR code to the camera, or type the code.',
			noCamera: 'The camera is not available right now. Please type the code.',
			code: 'Code on the badge',
			submit: 'Start talk',
			otherTitle: 'A different person',
			other: (callSign) =>
				`This badge does not belong to ${callSign}. If you start anyway, the call is withdrawn.`,
			uncalled: 'This person has not been called. You can talk to them all the same.',
			anyway: 'Start anyway',
			first: {
				sit: 'The badge was read. Take a seat first, then scan it again.',
				'end-talk':
					'The badge was read, but a talk is still going on. End it first, then scan again.',
				'end-break': 'The badge was read, but you are on a break. End it first, then scan again.'
			}
		},
		talk: {
			title: 'Talking',
			left: 'left',
			soon: 'one minute left',
			over: 'over time',
			overText: 'Time is up.',
			extend: 'Extend',
			end: 'End the talk: what comes next?',
			seen: 'The person sees this result on their phone.',
			outcomes: {
				'wants-to-apply': 'Wants to apply',
				'invited-to-apply': 'Invited to apply',
				'other-department': 'Other department fits better',
				'not-now': 'Not at the moment'
			},
			offline:
				'The clock keeps running. You can enter the result as soon as the connection is back.'
		},
		note: {
			label: 'Private note',
			hint: 'For your booth only. The visitor never sees it.'
		},
		handOver: {
			title: 'Which department fits better?',
			text: 'The person gets a place in that queue if they have one left.',
			note: 'Note for the other booth',
			noteHint: 'For the other booth only. The visitor does not see it.',
			submit: 'End and hand over',
			without: 'End without handing over',
			withoutNote: 'End without handing over, discard note',
			noteGoes: 'This note goes along only with a hand-over: choose a booth for it.',
			offline:
				'There is no connection right now. Choice and note stay here until you can send them.'
		},
		person: {
			noProfile: 'No profile shared',
			noProfileText: 'Simply start from what the person tells you.',
			why: 'Why it fits',
			openings: 'Openings that fit',
			tells: 'In their own words',
			can: 'Can also do',
			wishes: 'Would like to',
			workingTime: 'Working time',
			speaks: 'Speaks',
			applied: 'Has applied for',
			from: (number, department) => `Sent by booth ${String(number)}, ${department}`,
			reasons: {
				skill: (what) => `Can do: ${what}`,
				wish: (what) => `Would like: ${what}`,
				occupation: (what) => `Comes from: ${what}`,
				workingTime: 'Working time suits',
				district: 'Place suits',
				learnable: (what) => `Can be learnt: ${what}`
			}
		},
		rest: {
			start: 'Break',
			title: 'Break',
			question: 'How long is your break?',
			text: 'Visitors’ waiting times take it into account.',
			minutes: (n) => `${String(n)} minutes`,
			open: 'No fixed time',
			left: 'Break until',
			since: 'On a break since',
			overdue: 'longer than planned',
			end: 'End break'
		},
		leave: 'Leave seat',
		undo: {
			start: (callSign) => `Talk with ${callSign} started.`,
			end: (callSign) => `Talk with ${callSign} ended.`,
			back: (left) => `Undo (${left})`
		},
		queue: {
			title: 'Queue',
			empty: 'Nobody is waiting.',
			next: 'up next',
			call: 'Call',
			callOf: (callSign) => `Call ${callSign} out of order`,
			states: {
				waiting: 'waiting',
				called: 'called',
				approaching: 'is about to come',
				'busy-elsewhere': 'at another booth just now',
				'on-hold': 'missed the call',
				paused: 'on a break',
				away: 'has stepped out'
			},
			returned: 'has come back',
			priority: 'priority',
			handedOver: 'handed over'
		},
		outOfOrder: {
			title: (callSign) => `Call ${callSign} out of order`,
			text: 'Why? The reason is recorded.',
			reasons: {
				appointment: 'Has an appointment',
				'handed-over': 'Was sent to us',
				'short-question': 'Just a short question',
				'needs-help': 'Needs support',
				other: 'Another reason'
			}
		},
		today: {
			title: 'Today',
			talks: (n) => (n === 1 ? 'talk' : 'talks'),
			applications: (n) => (n === 1 ? 'application' : 'applications'),
			missed: 'did not come',
			mean: 'min on average',
			none: 'No talk has ended yet.',
			ended: 'Ended talks',
			noOutcome: 'no result',
			again: 'Invite again',
			againOf: (callSign) => `Invite ${callSign} again`,
			invited: 'invited again'
		},
		seats: {
			title: 'Seats',
			you: 'you',
			states: {
				absent: 'not staffed',
				free: 'free',
				calling: 'calling',
				talking: 'talking',
				break: 'on a break'
			}
		},
		banner: {
			paused: 'The booth is paused.',
			pausedUntil: (time) => `The booth is paused until ${time}.`,
			closed: 'The booth is closed.',
			noCalls: 'Nobody is called; a talk that is under way can be finished calmly.',
			announcement: 'Announcement'
		}
	}
});

/** Where a representative needs other words than a visitor. */
export const boothRefusals: Record<Language, Partial<Record<Refused, string>>> = {
	de: {
		'already-met':
			'Mit dieser Person hat Ihr Stand heute schon gesprochen. Laden Sie sie unter „Heute“ erneut ein.',
		'not-checked-in': 'Diese Person ist nicht eingecheckt. Bitte schicken Sie sie zu einem Kiosk.',
		'unknown-badge': 'Diesen Ausweis kennen wir nicht. Die Infotheke hilft weiter.',
		'revoked-badge': 'Dieser Ausweis wurde ersetzt. Bitte lassen Sie sich den neuen zeigen.',
		'nobody-called': 'Es ist gerade niemand aufgerufen.',
		'not-waiting': 'Diese Person hat an Ihrem Stand keinen Platz mehr.',
		'nobody-waiting': 'Gerade wartet niemand. Ihr Kollege oder Ihre Kollegin war schneller.'
	},
	en: {
		'already-met':
			'Your booth has already talked to this person today. Invite them again under “Today”.',
		'not-checked-in': 'This person is not checked in. Please send them to a kiosk.',
		'unknown-badge': 'We do not know this badge. The help desk can sort it out.',
		'revoked-badge': 'This badge was replaced. Please ask to see the new one.',
		'nobody-called': 'Nobody is called right now.',
		'not-waiting': 'This person no longer holds a place at your booth.',
		'nobody-waiting': 'Nobody is waiting right now. A colleague was quicker.'
	}
};
