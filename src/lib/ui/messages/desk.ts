// The help desk: what a guide reads while helping one person.

import { plural } from '../format';
import { defineMessages } from './define';

export const desk = defineMessages({
	de: {
		title: 'Infotheke',
		search: {
			label: 'Person suchen',
			hint: 'Ausweis scannen oder Rufzeichen, Ausweiscode oder Namen eingeben',
			submit: 'Suchen',
			register: 'Neue Person',
			none: (text: string) => `Zu „${text}“ wurde niemand gefunden.`,
			noneText:
				'Namen sind nur bekannt, wenn jemand sich beworben hat und Kontakt erlaubt. Das Rufzeichen steht auf dem Zettel und auf dem Handy.',
			tryCode: 'Als Ausweiscode einchecken',
			many: (count: number) => `${String(count)} Personen gefunden. Wer ist es?`,
			start: 'Wem helfen Sie?',
			ways: {
				scan: 'Ausweis scannen: Die Person erscheint sofort.',
				sign: 'Rufzeichen tippen, zum Beispiel B 47.',
				register: 'Ohne Ausweis: „Neue Person“, das dauert eine Minute.'
			}
		},
		presence: {
			expected: 'Noch nicht eingecheckt',
			inside: (time: string) => `Im Haus seit ${time}`,
			left: 'Gerade nicht im Haus'
		},
		badge: { blocked: 'Ausweis gesperrt', cancelled: 'Anmeldung abgesagt' },
		talks: (count: number) =>
			count === 0
				? 'noch kein Gespräch'
				: `${String(count)} ${plural(count, 'de', { one: 'Gespräch', other: 'Gespräche' })}`,
		speaks: (language: string) => `Bildschirmsprache ${language}`,
		pausedUntil: (time: string) => `Pause bis ${time}`,
		hasPriority: 'Vorrang',
		finish: 'Fertig',
		now: {
			called: (seat: string) => `Jetzt aufgerufen, ${seat}`,
			left: (time: string) => `noch ${time}`,
			answered: {
				coming: 'hat gesagt: komme',
				later: 'hat gesagt: später',
				'no-thanks': 'hat abgesagt'
			},
			answers: { coming: 'Kommt', later: 'Später', 'no-thanks': 'Nein, danke' },
			answerFor: 'Für die Person antworten',
			talking: 'Im Gespräch',
			missed: (time: string) => `Aufruf verpasst. Bis ${time} kommt der Platz nach vorn zurück.`,
			here: 'Ist jetzt da'
		},
		places: {
			title: 'Plätze in Warteschlangen',
			none: 'Keine Plätze.',
			position: (position: number) => `Position ${String(position)}`,
			states: {
				waiting: 'wartet',
				called: 'aufgerufen',
				approaching: 'wird näher gerufen',
				'busy-elsewhere': 'gerade woanders',
				'on-hold': 'zurückgestellt',
				paused: 'pausiert',
				away: 'nicht im Haus'
			},
			leave: 'Aufgeben',
			leaveNamed: (booth: string) => `Platz an ${booth} aufgeben`,
			restore: 'Wiederherstellen',
			restoreNamed: (booth: string) => `Platz an ${booth} wiederherstellen`,
			since: (time: string) => `wartete seit ${time}`,
			former: 'Frühere Plätze',
			add: 'Platz nehmen',
			join: 'Anstellen',
			joinNamed: (booth: string) => `An ${booth} anstellen`,
			all: (count: number) => `Alle ${String(count)} Stände zeigen`,
			fewer: 'Weniger zeigen',
			why: 'Warum?',
			taken: { waiting: 'wartet dort', met: 'schon gesprochen' }
		},
		apply: {
			title: 'Bewerbungen',
			start: 'Bewerben',
			text: 'Das Profil der Person geht von selbst mit.',
			fitting: 'Stellen, die passen',
			all: (count: number) => `Alle anderen Stellen (${String(count)})`,
			either: 'Dazu der Name und E-Mail oder Telefon, damit das Amt sich melden kann.',
			name: 'Vor- und Nachname',
			email: 'E-Mail',
			phone: 'Telefon',
			send: 'Bewerbung abschicken',
			sent: (count: number) =>
				`${plural(count, 'de', { one: 'Die Bewerbung ist', other: 'Die Bewerbungen sind' })} angekommen:`,
			writeDown: 'Geben Sie der Person diese Nummern mit.',
			errors: {
				openings: {
					missing: 'Bitte mindestens eine Stelle wählen.',
					malformed: 'Bitte höchstens zehn Stellen wählen.'
				},
				name: { missing: 'Bitte den Namen eintragen.', malformed: 'Der Name ist zu lang.' },
				email: {
					missing: 'Bitte E-Mail oder Telefon eintragen.',
					malformed: 'Diese E-Mail-Adresse stimmt nicht ganz. Beispiel: name@beispiel.de'
				},
				phone: {
					missing: 'Bitte eine Telefonnummer eintragen.',
					malformed: 'Bitte nur Ziffern, Leerzeichen und + schreiben. Beispiel: 0211 123456'
				}
			}
		},
		groups: { visit: 'Besuch', badge: 'Ausweis und Handy', data: 'Daten' },
		actions: {
			checkIn: 'Einchecken',
			undoCheckIn: 'Einchecken zurücknehmen',
			leave: 'Verlässt das Haus',
			pause: 'Wartepause',
			resume: 'Wartet weiter',
			priority: 'Vorrang geben',
			dropPriority: 'Vorrang aufheben',
			slip: 'Zettel drucken',
			replace: 'Ausweis ersetzen',
			link: 'Neuer Handy-Link',
			block: 'Ausweis sperren',
			unblock: 'Ausweis entsperren',
			cancel: 'Anmeldung absagen',
			forget: 'Alles löschen'
		},
		ask: {
			undoCheckIn: {
				title: 'Einchecken zurücknehmen?',
				text: 'Die Person gilt dann als nicht im Haus. Aufruf und Plätze enden; Plätze lassen sich wiederherstellen.'
			},
			replace: {
				title: 'Ausweis ersetzen?',
				text: 'Der alte Ausweis gilt sofort nicht mehr. Rufzeichen, Plätze und Handy-Link bleiben.'
			},
			link: {
				title: 'Neuen Handy-Link ausgeben?',
				text: 'Der bisherige Link gilt dann nicht mehr. Der neue wird einmal als QR-Code gezeigt.'
			},
			cancel: {
				title: 'Anmeldung absagen?',
				text: 'Plätze enden, und der Ausweis wird am Kiosk abgewiesen. Hier lässt sich die Person trotzdem wieder einchecken.'
			},
			forget: {
				title: (callSign: string) => `Alles über ${callSign} löschen?`,
				text: (places: number) =>
					`Das beendet sofort: ${places === 0 ? 'keine Plätze' : `${String(places)} ${plural(places, 'de', { one: 'Platz', other: 'Plätze' })} in Warteschlangen`}, einen laufenden Aufruf oder ein laufendes Gespräch, und zieht alle Bewerbungen zurück. Profil, Kontaktdaten, Ausweis und Handy-Link werden gelöscht. Das lässt sich nicht zurücknehmen.`
			}
		},
		done: {
			checkedIn: (callSign: string) => `${callSign} ist eingecheckt.`,
			undone: 'Das Einchecken ist zurückgenommen.',
			left: (callSign: string) => `${callSign} hat das Haus verlassen. Plätze bleiben eine Weile.`,
			joined: (booth: string) => `Platz an ${booth} genommen.`,
			gaveUp: (booth: string) => `Platz an ${booth} aufgegeben.`,
			restored: (booth: string) => `Platz an ${booth} ist wieder da, mit der alten Zeit.`,
			paused: 'Die Wartepause läuft. Alle Plätze bleiben.',
			resumed: 'Wartet wieder.',
			priority: 'Hat jetzt Vorrang.',
			noPriority: 'Vorrang ist aufgehoben.',
			here: 'Ist wieder da, der Platz ist vorn.',
			answered: 'Die Antwort ist weitergegeben.',
			blocked: 'Der Ausweis ist gesperrt.',
			unblocked: 'Der Ausweis gilt wieder.',
			cancelled: 'Die Anmeldung ist abgesagt.',
			forgotten: 'Alles ist gelöscht.'
		},
		refused: (why: string) => `Das ging nicht: ${why}.`,
		force: 'Trotzdem einchecken',
		forceText: 'Das wird im Protokoll vermerkt.',
		handout: {
			registered: (callSign: string) => `${callSign} ist angemeldet`,
			replaced: (callSign: string) => `Neuer Ausweis für ${callSign}`,
			link: (callSign: string) => `Handy-Link für ${callSign}`,
			slip: (callSign: string) => `Zettel für ${callSign}`,
			callSign: 'Das Rufzeichen: So wird die Person aufgerufen.',
			code: 'Ausweiscode',
			print: 'Zettel drucken',
			phone: 'Mit dem Handy scannen',
			phoneText: 'Nur jetzt zu sehen. Der Link ist persönlich und wird nicht gedruckt.',
			phoneCode: 'QR-Code mit dem persönlichen Handy-Link'
		},
		register: {
			title: 'Neue Person anmelden',
			language: 'Sprache der Person',
			notice: 'Hinweis zum Datenschutz',
			shown: 'Ich habe den Hinweis gezeigt oder vorgelesen.',
			skills: 'Was können Sie?',
			wishes: 'Was möchten Sie gern tun?',
			workingTime: 'Arbeitszeit',
			spoken: 'Welche Sprachen sprechen Sie?',
			words: 'In eigenen Worten',
			wordsHint: 'Nur Stände sehen das, und nur mit Erlaubnis.',
			rest: 'Der Rest kann auch später ergänzt werden.',
			submit: 'Anmelden und einchecken'
		},
		scans: {
			title: 'Abgewiesene Scans',
			text: 'Wer am Kiosk abgewiesen wurde, steht vielleicht gleich vor Ihnen.',
			none: 'Niemand wurde abgewiesen.',
			kinds: { ours: 'unser Ausweis', address: 'eine Internetadresse', other: 'ein fremder Code' },
			search: 'Suchen',
			searchNamed: (code: string) => `Code ${code} suchen`
		}
	},
	en: {
		title: 'Help desk',
		search: {
			label: 'Find a person',
			hint: 'Scan a badge, or type a call sign, a badge code or a name',
			submit: 'Search',
			register: 'New person',
			none: (text: string) => `Nobody was found for “${text}”.`,
			noneText:
				'Names are known only of people who applied and allow contact. The call sign is on the slip and on the phone.',
			tryCode: 'Check in with this as a badge code',
			many: (count: number) => `${String(count)} people found. Who is it?`,
			start: 'Whom are you helping?',
			ways: {
				scan: 'Scan a badge: the person appears at once.',
				sign: 'Type a call sign, such as B 47.',
				register: 'Without a badge: “New person” takes a minute.'
			}
		},
		presence: {
			expected: 'Not checked in yet',
			inside: (time: string) => `Inside since ${time}`,
			left: 'Not inside at the moment'
		},
		badge: { blocked: 'Badge blocked', cancelled: 'Registration cancelled' },
		talks: (count: number) =>
			count === 0
				? 'no talk yet'
				: `${String(count)} ${plural(count, 'en', { one: 'talk', other: 'talks' })}`,
		speaks: (language: string) => `screen language ${language}`,
		pausedUntil: (time: string) => `Paused until ${time}`,
		hasPriority: 'Priority',
		finish: 'Done',
		now: {
			called: (seat: string) => `Called now, ${seat}`,
			left: (time: string) => `${time} left`,
			answered: { coming: 'said: coming', later: 'said: later', 'no-thanks': 'declined' },
			answers: { coming: 'Coming', later: 'Later', 'no-thanks': 'No, thanks' },
			answerFor: 'Answer for the person',
			talking: 'Talking',
			missed: (time: string) => `Missed a call. Until ${time} the place comes back to the front.`,
			here: 'Is here now'
		},
		places: {
			title: 'Places in queues',
			none: 'No places.',
			position: (position: number) => `Position ${String(position)}`,
			states: {
				waiting: 'waiting',
				called: 'called',
				approaching: 'asked to come closer',
				'busy-elsewhere': 'elsewhere right now',
				'on-hold': 'on hold',
				paused: 'paused',
				away: 'not inside'
			},
			leave: 'Give up',
			leaveNamed: (booth: string) => `Give up the place at ${booth}`,
			restore: 'Restore',
			restoreNamed: (booth: string) => `Restore the place at ${booth}`,
			since: (time: string) => `had waited since ${time}`,
			former: 'Former places',
			add: 'Take a place',
			join: 'Join',
			joinNamed: (booth: string) => `Join the queue at ${booth}`,
			all: (count: number) => `Show all ${String(count)} booths`,
			fewer: 'Show fewer',
			why: 'Why?',
			taken: { waiting: 'waits there', met: 'has talked there' }
		},
		apply: {
			title: 'Applications',
			start: 'Apply',
			text: 'The person’s profile goes along by itself.',
			fitting: 'Openings that fit',
			all: (count: number) => `All other openings (${String(count)})`,
			either: 'And the name with e-mail or phone, so that the department can get in touch.',
			name: 'First and last name',
			email: 'E-mail',
			phone: 'Phone',
			send: 'Send application',
			sent: (count: number) =>
				`${plural(count, 'en', { one: 'The application has', other: 'The applications have' })} arrived:`,
			writeDown: 'Give the person these numbers to take along.',
			errors: {
				openings: {
					missing: 'Please choose at least one opening.',
					malformed: 'Please choose ten openings at most.'
				},
				name: { missing: 'Please enter the name.', malformed: 'The name is too long.' },
				email: {
					missing: 'Please enter an e-mail address or a phone number.',
					malformed: 'This e-mail address is not quite right. Example: name@example.org'
				},
				phone: {
					missing: 'Please enter a phone number.',
					malformed: 'Please use digits, spaces and + only. Example: 0211 123456'
				}
			}
		},
		groups: { visit: 'Visit', badge: 'Badge and phone', data: 'Data' },
		actions: {
			checkIn: 'Check in',
			undoCheckIn: 'Undo the check-in',
			leave: 'Leaves the building',
			pause: 'Pause waiting',
			resume: 'Resume waiting',
			priority: 'Give priority',
			dropPriority: 'End priority',
			slip: 'Print a slip',
			replace: 'Replace the badge',
			link: 'New phone link',
			block: 'Block the badge',
			unblock: 'Unblock the badge',
			cancel: 'Cancel the registration',
			forget: 'Delete everything'
		},
		ask: {
			undoCheckIn: {
				title: 'Undo the check-in?',
				text: 'The person then counts as not inside. Call and places end; places can be restored.'
			},
			replace: {
				title: 'Replace the badge?',
				text: 'The old badge is worth nothing from now on. Call sign, places and phone link stay.'
			},
			link: {
				title: 'Issue a new phone link?',
				text: 'The link so far stops working. The new one is shown once, as a QR code.'
			},
			cancel: {
				title: 'Cancel the registration?',
				text: 'Places end, and kiosks turn the badge away. Here the person can still be checked in again.'
			},
			forget: {
				title: (callSign: string) => `Delete everything about ${callSign}?`,
				text: (places: number) =>
					`This ends at once: ${places === 0 ? 'no places' : `${String(places)} ${plural(places, 'en', { one: 'place', other: 'places' })} in queues`}, a call or a talk under way, and withdraws all applications. Profile, contact, badge and phone link are deleted. This cannot be undone.`
			}
		},
		done: {
			checkedIn: (callSign: string) => `${callSign} is checked in.`,
			undone: 'The check-in is undone.',
			left: (callSign: string) => `${callSign} has left. Places are kept for a while.`,
			joined: (booth: string) => `Took a place at ${booth}.`,
			gaveUp: (booth: string) => `Gave up the place at ${booth}.`,
			restored: (booth: string) => `The place at ${booth} is back, with its old time.`,
			paused: 'Waiting is paused. All places are kept.',
			resumed: 'Waiting again.',
			priority: 'Has priority now.',
			noPriority: 'Priority has ended.',
			here: 'Is back, at the front of the queue.',
			answered: 'The answer was passed on.',
			blocked: 'The badge is blocked.',
			unblocked: 'The badge is valid again.',
			cancelled: 'The registration is cancelled.',
			forgotten: 'Everything is deleted.'
		},
		refused: (why: string) => `That did not work: ${why}.`,
		force: 'Check in anyway',
		forceText: 'This is noted in the log.',
		handout: {
			registered: (callSign: string) => `${callSign} is registered`,
			replaced: (callSign: string) => `New badge for ${callSign}`,
			link: (callSign: string) => `Phone link for ${callSign}`,
			slip: (callSign: string) => `Slip for ${callSign}`,
			callSign: 'The call sign: this is how the person is called.',
			code: 'Badge code',
			print: 'Print a slip',
			phone: 'Scan with the phone',
			phoneText: 'Shown only now. The link is personal and is never printed.',
			phoneCode: 'QR code with the personal phone link'
		},
		register: {
			title: 'Register a new person',
			language: 'Language of the person',
			notice: 'Privacy notice',
			shown: 'I have shown the notice or read it out.',
			skills: 'What can you do?',
			wishes: 'What would you like to do?',
			workingTime: 'Working time',
			spoken: 'Which languages do you speak?',
			words: 'In your own words',
			wordsHint: 'Only booths see this, and only if allowed.',
			rest: 'The rest can be added later.',
			submit: 'Register and check in'
		},
		scans: {
			title: 'Scans turned away',
			text: 'Who was turned away at a kiosk may soon stand before you.',
			none: 'Nobody was turned away.',
			kinds: { ours: 'our badge', address: 'a web address', other: 'a foreign code' },
			search: 'Search',
			searchNamed: (code: string) => `Search for code ${code}`
		}
	}
});
