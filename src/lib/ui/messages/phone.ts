// What visitors read on their own phone.

import { defineMessages } from './define';
import { plural } from '../format';

export const phone = defineMessages({
	de: {
		title: 'Mein Tag',
		callSignIs: 'Ihr Rufzeichen:',
		navigation: 'Bereiche',
		tabs: { now: 'Jetzt', booths: 'Stände', applications: 'Bewerben', me: 'Ich' },
		badge: 'Ausweis',
		reload: 'Jetzt neu laden',
		reloading: 'Diese Seite lädt alle 20 Sekunden neu, damit Sie keinen Aufruf verpassen.',
		sound: {
			on: 'Ton einschalten',
			off: 'Ton ist an',
			ask: 'Damit Sie Ihren Aufruf hören',
			why: 'Wenn Sie dran sind, klingelt und vibriert Ihr Handy. Lassen Sie diese Seite dafür offen; der Bildschirm bleibt dann an.'
		},
		next: {
			go: 'Bitte gehen Sie jetzt zum Stand',
			goTime: (left: string) => `Sie werden erwartet, noch ${left}`,
			goLate: 'Sie werden erwartet',
			goNot: 'Ich schaffe es doch nicht',
			talk: 'Im Gespräch',
			talkUntil: (time: string) => `bis etwa ${time} Uhr`,
			arrive: 'Willkommen! Zeigen Sie diesen Ausweis am Kiosk im Eingang.',
			arriveWhy: 'Danach können Sie sich an Ständen anstellen, ohne dort zu stehen.',
			early: (time: string) => `Wir öffnen um ${time} Uhr.`,
			earlyWhy:
				'Zeigen Sie dann Ihren Ausweis am Kiosk im Eingang. Die Stände können Sie schon ansehen.',
			away: (time: string) => `Ihre Plätze sind bis ${time} Uhr für Sie da.`,
			awayWhy: 'Sie kommen zurück? Zeigen Sie Ihren Ausweis am Kiosk im Eingang.',
			left: 'Danke, dass Sie da waren.',
			leftWhy:
				'Ihre Bewerbungen und Daten sehen Sie hier weiterhin. Sie kommen zurück? Zeigen Sie Ihren Ausweis am Kiosk.',
			over: 'Die Veranstaltung ist zu Ende. Danke, dass Sie da waren.',
			overWhy:
				'Ihre Bewerbungen und Daten sehen Sie hier weiterhin. Bewerben können Sie sich noch.',
			missed: 'Wir haben Sie aufgerufen. Sind Sie da?',
			missedUntil: (time: string) =>
				`Ihr Platz bleibt bis ${time} Uhr frei. Danach müssen wir ihn weitergeben.`,
			here: 'Ich bin da',
			paused: (time: string) => `Pause bis ${time} Uhr`,
			pausedWhy: 'Ihre Plätze bleiben. Bis dahin wird niemand Sie aufrufen.',
			resume: 'Pause beenden',
			soon: 'Sie sind als Nächstes dran',
			soonWhy: 'Bitte bleiben Sie in der Nähe.',
			wait: 'Als Nächstes',
			waitIn: (range: string) => `in etwa ${range}`,
			waitNow: 'gleich',
			boothPaused: 'Der Stand macht gerade Pause.',
			waitUnknown: 'Wartezeit noch unbekannt',
			choose: 'Wo möchten Sie ins Gespräch kommen?',
			chooseWhy: (places: number) =>
				`Stellen Sie sich an bis zu ${String(places)} Ständen an. Wir rufen Sie auf; Sie können sich so lange umsehen.`,
			chooseGo: 'Stände ansehen'
		},
		call: {
			title: 'Sie sind dran!',
			again: 'Zweiter Aufruf: Sie sind dran!',
			pageTitle: (booth: number) => `Aufruf: Stand ${String(booth)}`,
			booth: 'Stand',
			seat: 'Platz',
			left: (time: string) => `noch ${time}`,
			answer: 'Ihre Antwort',
			lastLater: 'Ihr Platz wird dann frei',
			answers: {
				coming: { label: 'Ich komme' },
				later: { label: 'Später', hint: 'Ihr Platz bleibt eine Weile' },
				'no-thanks': { label: 'Nein danke', hint: 'Platz abgeben' }
			}
		},
		places: {
			title: 'Meine Plätze',
			none: 'Sie stehen gerade nirgends an.',
			ahead: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'Person', other: 'Personen' })} vor Ihnen`,
			first: 'Niemand vor Ihnen',
			position: (position: number) => `Position ${String(position)}`,
			called: 'Sie werden gerade aufgerufen',
			approaching: 'bitte schon zum Stand kommen',
			busy: 'wartet auf Sie, bis Sie zurück sind',
			onHold: 'zurückgestellt, bis Sie da sind',
			paused: 'in Pause, Platz bleibt',
			away: 'Platz bleibt für Sie',
			boothPaused: 'Stand macht Pause',
			boothClosed: 'Stand geschlossen',
			more: (booth: number) => `Ändern: Stand ${String(booth)}`,
			change: 'Ändern',
			openings: 'Stellen an diesem Stand',
			leave: 'Nicht mehr anstehen',
			move: (booth: number) => `Zu Stand ${String(booth)} wechseln`,
			moveWhy: 'Gleiches Amt. Ihre bisherige Wartezeit zählt dort weiter.',
			options: 'Warten, wie es passt',
			leaveAll: 'Alle Plätze abgeben',
			leaveAllSure: (count: number) => `Ja, alle ${String(count)} Plätze abgeben`,
			pause: 'Pause machen',
			pauseWhy: 'Ihre Plätze bleiben. Eine Weile wird niemand Sie aufrufen.',
			free: (count: number) =>
				count === 1
					? 'Sie können sich noch an einem Stand anstellen.'
					: `Sie können sich noch an ${String(count)} Ständen anstellen.`
		},
		priority: {
			title: 'Das Warten fällt mir schwer',
			text: 'Sie kommen etwas früher dran. Einen Grund müssen Sie nicht nennen, und niemand sieht einen. Zum Beispiel:',
			wordings: ['Ich brauche mehr Zeit.', 'Ich kann nicht lange stehen.', 'Mein Kind ist dabei.'],
			ask: 'Bitte früher aufrufen',
			has: 'Sie werden etwas früher aufgerufen.',
			drop: 'Nicht mehr nötig'
		},
		notices: {
			title: 'Hinweise',
			earlier: 'Frühere Hinweise',
			'booth-closed': (booth: string) =>
				`${booth} hat geschlossen, Ihr Platz dort ist weg. Das tut uns leid.`,
			others: 'Hier passt es auch:',
			'given-up': (booth: string) =>
				`${booth}: Sie waren zweimal nicht da, darum haben wir den Platz weitergegeben.`,
			removed: (booth: string) =>
				`${booth} hat Ihren Platz aus der Liste genommen. Fragen? Die Infotheke hilft gern.`,
			away: (booth: string) =>
				`${booth}: Sie waren länger weg, darum haben wir den Platz weitergegeben.`,
			'handed-over': (booth: string) => `Im Gespräch wurde Ihnen ${booth} empfohlen.`,
			'invited-again': (booth: string) => `${booth} lädt Sie zu einem zweiten Gespräch ein.`,
			at: (time: string) => `${time} Uhr`
		},
		announcements: 'Durchsagen',
		booths: {
			title: 'Stände, die zu Ihnen passen',
			titleAll: 'Alle Stände',
			text: 'Das Beste zuerst, nach dem, was Sie können und möchten. Die Software sortiert, Sie entscheiden.',
			more: (count: number) => `Alle weiteren Stände (${String(count)})`,
			empty: 'Noch sind keine Stände eingetragen.',
			join: 'Anstellen',
			joinAt: (booth: number) => `An Stand ${String(booth)} anstellen`,
			waiting: 'Sie stehen hier an',
			met: 'Schon gesprochen',
			full: (places: number) =>
				`Sie haben schon ${String(places)} Plätze. Geben Sie einen ab, dann können Sie sich hier anstellen.`,
			tooLate:
				'Für ein Gespräch reicht die Zeit heute nicht mehr. Bewerben Sie sich unten mit Ihrem Profil, dann meldet sich das Amt.',
			inRounds:
				'Dieser Stand spricht gerade in Runden. Melden Sie sich auf der ersten Seite dafür an.',
			notInside: 'Anstellen können Sie sich, sobald Sie eingecheckt sind.',
			closed: 'Geschlossen',
			onBreak: 'Macht gerade Pause',
			paused: 'Macht gerade Pause. Anstellen können Sie sich trotzdem.',
			wait: (range: string) => `Wartezeit ${range}`,
			waitNone: 'Keine Wartezeit',
			waitUnknown: 'Wartezeit noch unbekannt'
		},
		opening: {
			title: 'Stellen',
			none: 'Hier sind gerade keine Stellen eingetragen.',
			more: 'Aufgaben und Voraussetzungen',
			tasks: 'Das tun Sie',
			hard: 'Das brauchen Sie',
			wanted: 'Das ist schön, wenn Sie es mitbringen',
			pay: 'Bezahlung',
			hours: 'Arbeitszeit',
			weekly: (hours: string) => `${hours} Stunden in der Woche`,
			place: 'Ort',
			positions: 'Freie Stellen',
			apply: 'Bewerben',
			applyFor: (title: string) => `Bewerben: ${title}`,
			applied: 'Sie haben sich beworben',
			fits: 'Passt gut zu Ihnen',
			hoursOf: { full: 'Vollzeit', part: 'Teilzeit', both: 'Vollzeit oder Teilzeit' }
		},
		apply: {
			title: 'Bewerben',
			text: 'Ihr Profil geht mit: Sie müssen nichts noch einmal schreiben.',
			openings: 'Wofür bewerben Sie sich?',
			more: (count: number) => `Weitere Stellen dieses Amtes (${String(count)})`,
			contact: 'Wie erreichen wir Sie?',
			name: 'Vor- und Nachname',
			email: 'E-Mail',
			phone: 'Telefon',
			either: 'E-Mail oder Telefon, damit das Amt sich melden kann.',
			who: 'Diese Angaben sieht nur das Amt, bei dem Sie sich bewerben.',
			byMail: 'Bestätigung und Einladungen auch per E-Mail',
			send: 'Bewerbung abschicken',
			errors: {
				name: { missing: 'Bitte schreiben Sie Ihren Namen.', malformed: 'Der Name ist zu lang.' },
				email: {
					missing: 'Bitte schreiben Sie Ihre E-Mail-Adresse.',
					malformed: 'Diese E-Mail-Adresse stimmt nicht ganz. Beispiel: name@beispiel.de'
				},
				phone: {
					missing: 'Bitte schreiben Sie Ihre Telefonnummer.',
					malformed: 'Bitte nur Ziffern, Leerzeichen und + schreiben. Beispiel: 0211 123456'
				},
				openings: {
					missing: 'Bitte wählen Sie mindestens eine Stelle.',
					malformed: 'Bitte wählen Sie höchstens zehn Stellen.'
				},
				words: {
					missing: 'Bitte schreiben Sie etwas.',
					malformed: 'Das ist etwas zu lang. Bitte höchstens 2.000 Zeichen.'
				}
			}
		},
		applications: {
			title: 'Meine Bewerbungen',
			none: 'Noch keine Bewerbung. Bei den Ständen finden Sie alle Stellen.',
			gone: 'Diese Stelle ist nicht mehr dabei',
			received: 'Angekommen',
			'in-review': 'Wird gelesen',
			invited: 'Eingeladen',
			declined: 'Leider nicht',
			withdrawn: 'Zurückgezogen',
			sent: (at: string) => `abgeschickt am ${at} Uhr`,
			followUp: (at: string) => `Ihr Termin: ${at} Uhr`,
			calendar: 'In den Kalender übernehmen',
			transfer: (department: string) =>
				`Ein anderes Amt könnte besser passen: ${department}. Darf Ihre Bewerbung mit Profil und Unterlagen dorthin?`,
			transferYes: 'Ja, gern weitergeben',
			transferNo: 'Nein, bitte nicht',
			withdraw: 'Zurückziehen',
			withdrawSure: (number: string) => `Ja, Bewerbung ${number} zurückziehen`,
			withdrawWhy: 'Das Amt sieht Ihre Bewerbung dann nicht mehr.'
		},
		talks: {
			title: 'Meine Gespräche',
			none: 'Noch kein Gespräch. Das wird schon.',
			outcomes: {
				'wants-to-apply': 'Sie möchten sich bewerben.',
				'invited-to-apply': 'Sie sind eingeladen, sich zu bewerben.',
				'other-department': 'Ein anderer Stand passt besser.',
				'not-now': 'Im Moment ist es nichts. Danke für das Gespräch.'
			},
			noOutcome: 'Vielen Dank für das Gespräch.',
			apply: 'Jetzt bewerben'
		},
		badgePage: {
			title: 'Mein Ausweis',
			text: 'Halten Sie das vor den Kiosk oder zeigen Sie es am Stand.',
			code: 'Oder tippen Sie am Kiosk diesen Code ein:',
			none: 'Diesen Ausweis haben Sie auf Papier. Zeigen Sie ihn am Kiosk oder am Stand.',
			qr: 'QR-Code Ihres Besucherausweises',
			welcome: 'Geschafft! Das ist Ihr Besucherausweis.',
			next: 'Zeigen Sie ihn am Kiosk im Eingang. Dann geht es los.'
		},
		me: {
			title: 'Ich',
			profile: 'Mein Profil',
			profileWhy: 'Was ich kann, was ich möchte',
			profileNone: 'Noch leer. Mit einem Profil finden wir Stände, die zu Ihnen passen.',
			change: 'Ändern',
			consents: 'Meine Einwilligungen',
			consentsWhy: 'Freiwillig, jederzeit zu ändern. Ohne geht alles genauso.',
			given: (when: string, version: string) => `Ja, seit ${when} Uhr (Fassung ${version})`,
			notGiven: 'Nein',
			give: 'Erlauben',
			withdraw: 'Zurücknehmen',
			data: 'Meine Daten',
			keptUntil: (date: string) =>
				`Am ${date} löschen wir alles von selbst. Sie können das auch jederzeit vorher tun.`,
			dataWhy:
				'Das haben Sie uns gesagt, und das ist geschehen. In der Datei steht alles, auch was daraus berechnet wurde.',
			export: 'Alles als Datei mitnehmen (JSON)',
			waysOut: 'Gehen oder löschen',
			leave: 'Ich gehe nach Hause',
			forget: 'Alle meine Daten löschen',
			nothing: 'nichts'
		},
		data: {
			callSign: 'Rufzeichen',
			name: 'Name',
			contact: 'Kontakt',
			language: 'Sprache',
			skills: 'Ich kann',
			wishes: 'Ich möchte',
			workingTime: 'Arbeitszeit',
			spoken: 'Ich spreche',
			concepts: 'Von mir bestätigt',
			holds: 'Papiere, die ich habe',
			lacks: 'Papiere, die ich nicht habe',
			ambitions: 'Das ist mir wichtig',
			districts: 'Dort kann ich arbeiten',
			words: 'In eigenen Worten',
			places: 'Plätze',
			talks: 'Gespräche',
			documents: 'Unterlagen',
			disability: 'Schwerbehinderung',
			stated: 'angegeben',
			applications: 'Bewerbungen',
			consents: 'Einwilligungen'
		},
		profilePage: {
			title: 'Mein Profil ändern',
			save: 'Speichern'
		},
		leavePage: {
			title: 'Sie gehen?',
			text: 'Ihre Plätze bleiben noch eine Weile, falls Sie zurückkommen. Ein laufender Aufruf endet. Bewerbungen bleiben.',
			go: 'Ja, ich gehe',
			stay: 'Ich bleibe noch'
		},
		forgetPage: {
			title: 'Alles löschen?',
			ends: 'Damit enden sofort:',
			places: (count: number) =>
				count === 0
					? 'Ihre Plätze: Sie haben gerade keine'
					: `${String(count)} ${plural(count, 'de', { one: 'Platz', other: 'Plätze' })} in Warteschlangen`,
			applications: (count: number) =>
				count === 0
					? 'Ihre Bewerbungen: Sie haben gerade keine'
					: `${String(count)} ${plural(count, 'de', { one: 'Bewerbung wird', other: 'Bewerbungen werden' })} zurückgezogen`,
			rest: 'Profil, Kontakt, Einwilligungen, Ausweis und diese Seite',
			never: 'Das lässt sich nicht rückgängig machen.',
			go: 'Ja, alles löschen',
			stay: 'Abbrechen',
			export: 'Vorher als Datei mitnehmen'
		},
		forgotten: {
			title: 'Alles gelöscht.',
			text: 'Wir haben nichts mehr, was zu Ihnen führt. Alles Gute für Ihren Weg!'
		},
		said: {
			'join-queue': (booth: string) => `Sie stehen jetzt an: ${booth}.`,
			'leave-queue': (booth: string) => `Sie stehen nicht mehr an: ${booth}.`,
			'move-place': (booth: string) =>
				`Sie stehen jetzt an: ${booth}. Ihre Wartezeit zählt weiter.`,
			'answer-call': {
				later: 'In Ordnung. Drücken Sie „Ich bin da“, sobald Sie so weit sind.',
				'no-thanks': 'In Ordnung. Der Platz ist abgegeben.'
			},
			rejoin: 'Doch wieder anstellen',
			dismiss: 'Meldung schließen',
			check: 'Fast fertig: Bitte schauen Sie auf die markierten Felder.',
			plainly: {
				'leave-all-queues': 'Sie haben alle Plätze abgegeben.',
				'pause-places': 'Pause. Ihre Plätze bleiben.',
				'resume-places': 'Weiter geht es. Sie können wieder aufgerufen werden.',
				'ask-priority': 'Sie werden etwas früher aufgerufen.',
				'drop-priority': 'Gut, Sie werden der Reihe nach aufgerufen.',
				'report-here': 'Schön, dass Sie da sind. Sie sind gleich dran.',
				'save-profile': 'Ihr Profil ist gespeichert.',
				'give-consent': 'Danke. Das ist gespeichert.',
				'withdraw-consent': 'Zurückgenommen. Das gilt ab sofort.',
				apply: 'Ihre Bewerbung ist angekommen.',
				'withdraw-application': 'Ihre Bewerbung ist zurückgezogen.',
				'agree-to-transfer': 'Danke. Ihre Bewerbung ist jetzt beim anderen Amt.',
				'refuse-transfer': 'In Ordnung. Ihre Bewerbung bleibt, wo sie ist.',
				'remove-document': 'Die Unterlage ist entfernt.',
				'leave-fair': 'Bis bald. Ihre Plätze bleiben noch eine Weile.'
			}
		}
	},
	en: {
		title: 'My day',
		callSignIs: 'Your call sign:',
		navigation: 'Sections',
		tabs: { now: 'Now', booths: 'Booths', applications: 'Apply', me: 'Me' },
		badge: 'Badge',
		reload: 'Reload now',
		reloading: 'This page reloads every 20 seconds so that you do not miss a call.',
		sound: {
			on: 'Turn sound on',
			off: 'Sound is on',
			ask: 'So that you hear your call',
			why: 'When it is your turn, your phone rings and vibrates. Keep this page open for that; the screen then stays on.'
		},
		next: {
			go: 'Please go to the booth now',
			goTime: (left: string) => `They are expecting you, ${left} left`,
			goLate: 'They are expecting you',
			goNot: 'I cannot make it after all',
			talk: 'In a talk',
			talkUntil: (time: string) => `until about ${time}`,
			arrive: 'Welcome! Show this badge at a kiosk by the entrance.',
			arriveWhy: 'After that you can queue at booths without standing there.',
			early: (time: string) => `We open at ${time}.`,
			earlyWhy:
				'Then show your badge at a kiosk by the entrance. You can look at the booths already.',
			away: (time: string) => `Your places are kept until ${time}.`,
			awayWhy: 'Coming back? Show your badge at a kiosk by the entrance.',
			left: 'Thank you for coming.',
			leftWhy:
				'Your applications and data stay here for you. Coming back? Show your badge at a kiosk.',
			over: 'The fair is over. Thank you for coming.',
			overWhy: 'Your applications and data stay here for you. You can still apply.',
			missed: 'We have called you. Are you here?',
			missedUntil: (time: string) =>
				`Your place is kept until ${time}. After that we have to pass it on.`,
			here: 'I am here',
			paused: (time: string) => `Pause until ${time}`,
			pausedWhy: 'Your places are kept. Nobody will call you until then.',
			resume: 'End the pause',
			soon: 'You are next',
			soonWhy: 'Please stay close by.',
			wait: 'Up next',
			waitIn: (range: string) => `in about ${range}`,
			waitNow: 'right away',
			boothPaused: 'The booth is taking a break.',
			waitUnknown: 'Waiting time not known yet',
			choose: 'Where would you like to talk?',
			chooseWhy: (places: number) =>
				`Queue at up to ${String(places)} booths. We call you; look around in the meantime.`,
			chooseGo: 'See the booths'
		},
		call: {
			title: 'It is your turn!',
			again: 'Second call: it is your turn!',
			pageTitle: (booth: number) => `Call: booth ${String(booth)}`,
			booth: 'Booth',
			seat: 'Seat',
			left: (time: string) => `${time} left`,
			answer: 'Your answer',
			lastLater: 'Your place is then given up',
			answers: {
				coming: { label: 'I am coming' },
				later: { label: 'Later', hint: 'Your place is kept for a while' },
				'no-thanks': { label: 'No thanks', hint: 'Give up my place' }
			}
		},
		places: {
			title: 'My places',
			none: 'You are not in a queue at the moment.',
			ahead: (count: number) =>
				`${String(count)} ${plural(count, 'en', { one: 'person', other: 'people' })} before you`,
			first: 'Nobody before you',
			position: (position: number) => `Position ${String(position)}`,
			called: 'You are being called',
			approaching: 'please come closer',
			busy: 'kept until you are back',
			onHold: 'on hold until you are here',
			paused: 'paused, place kept',
			away: 'Place kept for you',
			boothPaused: 'Booth on a break',
			boothClosed: 'Booth closed',
			more: (booth: number) => `Change: booth ${String(booth)}`,
			change: 'Change',
			openings: 'Openings at this booth',
			leave: 'Leave this queue',
			move: (booth: number) => `Move to booth ${String(booth)}`,
			moveWhy: 'Same department. The time you have waited counts there too.',
			options: 'Waiting, as it suits',
			leaveAll: 'Give up all places',
			leaveAllSure: (count: number) => `Yes, give up all ${String(count)} places`,
			pause: 'Take a break',
			pauseWhy: 'Your places are kept. Nobody will call you for a while.',
			free: (count: number) =>
				count === 1
					? 'You can queue at one more booth.'
					: `You can queue at ${String(count)} more booths.`
		},
		priority: {
			title: 'Waiting is hard for me',
			text: 'You will be called somewhat earlier. You need not give a reason, and nobody will see one. For example:',
			wordings: ['I need more time.', 'I cannot stand for long.', 'My child is with me.'],
			ask: 'Please call me earlier',
			has: 'You will be called somewhat earlier.',
			drop: 'Not needed any more'
		},
		notices: {
			title: 'Notices',
			earlier: 'Earlier notices',
			'booth-closed': (booth: string) =>
				`${booth} has closed, your place there is gone. We are sorry.`,
			others: 'These suit you too:',
			'given-up': (booth: string) =>
				`${booth}: you were not there twice, so we passed the place on.`,
			removed: (booth: string) =>
				`${booth} took your place off the list. Questions? The help desk will gladly help.`,
			away: (booth: string) => `${booth}: you were away for long, so we passed the place on.`,
			'handed-over': (booth: string) => `In your talk, ${booth} was recommended to you.`,
			'invited-again': (booth: string) => `${booth} invites you to a second talk.`,
			at: (time: string) => time
		},
		announcements: 'Announcements',
		booths: {
			title: 'Booths that suit you',
			titleAll: 'All booths',
			text: 'Best first, by what you can do and would like. You decide.',
			more: (count: number) => `All other booths (${String(count)})`,
			empty: 'There are no booths yet.',
			join: 'Queue here',
			joinAt: (booth: number) => `Queue at booth ${String(booth)}`,
			waiting: 'You are in this queue',
			met: 'You have talked here',
			full: (places: number) =>
				`You already hold ${String(places)} places. Give one up to queue here.`,
			tooLate:
				'There is not enough time for a talk today any more. Apply below with your profile, and the department will contact you.',
			inRounds: 'This booth talks in rounds right now. Sign up for them on the first page.',
			notInside: 'You can queue as soon as you have checked in.',
			closed: 'Closed',
			onBreak: 'Taking a break',
			paused: 'Taking a break. You can queue all the same.',
			wait: (range: string) => `Wait ${range}`,
			waitNone: 'No wait',
			waitUnknown: 'Waiting time not known yet'
		},
		opening: {
			title: 'Openings',
			none: 'There are no openings here at the moment.',
			more: 'Tasks and requirements',
			tasks: 'What you do',
			hard: 'What you need',
			wanted: 'Nice to have',
			pay: 'Pay',
			hours: 'Hours',
			weekly: (hours: string) => `${hours} hours a week`,
			place: 'Place',
			positions: 'Positions',
			apply: 'Apply',
			applyFor: (title: string) => `Apply: ${title}`,
			applied: 'You have applied',
			fits: 'Suits you well',
			hoursOf: { full: 'Full time', part: 'Part time', both: 'Full or part time' }
		},
		apply: {
			title: 'Apply',
			text: 'Your profile goes along: you need not write anything twice.',
			openings: 'What are you applying for?',
			more: (count: number) => `Other openings of this department (${String(count)})`,
			contact: 'How can we reach you?',
			name: 'First and last name',
			email: 'E-mail',
			phone: 'Phone',
			either: 'E-mail or phone, so that the department can get back to you.',
			who: 'Only the department you apply to sees this.',
			byMail: 'Confirmation and invitations by e-mail, too',
			send: 'Send application',
			errors: {
				name: { missing: 'Please write your name.', malformed: 'The name is too long.' },
				email: {
					missing: 'Please write your e-mail address.',
					malformed: 'This e-mail address is not quite right. Example: name@example.org'
				},
				phone: {
					missing: 'Please write your phone number.',
					malformed: 'Please use digits, spaces and + only. Example: 0211 123456'
				},
				openings: {
					missing: 'Please choose at least one opening.',
					malformed: 'Please choose ten openings at most.'
				},
				words: {
					missing: 'Please write something.',
					malformed: 'This is a little too long. 2,000 characters at most, please.'
				}
			}
		},
		applications: {
			title: 'My applications',
			none: 'No application yet. You find all openings with the booths.',
			gone: 'This opening is no longer on offer',
			received: 'Received',
			'in-review': 'Being read',
			invited: 'Invited',
			declined: 'Not this time',
			withdrawn: 'Withdrawn',
			sent: (at) => `sent ${at}`,
			followUp: (at) => `Your appointment: ${at}`,
			calendar: 'Add to calendar',
			transfer: (department) =>
				`Another department might fit better: ${department}. May your application go there, with profile and papers?`,
			transferYes: 'Yes, please pass it on',
			transferNo: 'No, please do not',
			withdraw: 'Withdraw',
			withdrawSure: (number: string) => `Yes, withdraw application ${number}`,
			withdrawWhy: 'The department will no longer see your application.'
		},
		talks: {
			title: 'My talks',
			none: 'No talk yet. It will come.',
			outcomes: {
				'wants-to-apply': 'You would like to apply.',
				'invited-to-apply': 'You are invited to apply.',
				'other-department': 'Another booth suits you better.',
				'not-now': 'Nothing for the moment. Thank you for the talk.'
			},
			noOutcome: 'Thank you for the talk.',
			apply: 'Apply now'
		},
		badgePage: {
			title: 'My badge',
			text: 'Hold this to the kiosk or show it at the booth.',
			code: 'Or type this code at the kiosk:',
			none: 'You have this badge on paper. Show it at the kiosk or at the booth.',
			qr: 'QR code of your visitor badge',
			welcome: 'Done! This is your visitor badge.',
			next: 'Show it at a kiosk by the entrance, and off you go.'
		},
		me: {
			title: 'Me',
			profile: 'My profile',
			profileWhy: 'What I can do, what I would like',
			profileNone: 'Still empty. With a profile we find booths that suit you.',
			change: 'Change',
			consents: 'My consents',
			consentsWhy: 'Voluntary, to be changed at any time. Everything works without them too.',
			given: (when, version) => `Yes, since ${when} (version ${version})`,
			notGiven: 'No',
			give: 'Allow',
			withdraw: 'Withdraw',
			data: 'My data',
			keptUntil: (date) =>
				`On ${date} we delete everything by ourselves. You can do so at any time before.`,
			dataWhy:
				'This is what you told us and what happened. The file has everything, also what was computed from it.',
			export: 'Take everything along as a file (JSON)',
			waysOut: 'Leaving or deleting',
			leave: 'I am going home',
			forget: 'Delete all my data',
			nothing: 'nothing'
		},
		data: {
			callSign: 'Call sign',
			name: 'Name',
			contact: 'Contact',
			language: 'Language',
			skills: 'I can',
			wishes: 'I would like to',
			workingTime: 'Working time',
			spoken: 'I speak',
			concepts: 'Confirmed by me',
			holds: 'Papers that I have',
			lacks: 'Papers that I do not have',
			ambitions: 'What matters to me',
			districts: 'Where I can work',
			words: 'In my own words',
			places: 'Places',
			talks: 'Talks',
			documents: 'Papers',
			disability: 'Severe disability',
			stated: 'stated',
			applications: 'Applications',
			consents: 'Consents'
		},
		profilePage: {
			title: 'Change my profile',
			save: 'Save'
		},
		leavePage: {
			title: 'Are you leaving?',
			text: 'Your places are kept for a while in case you come back. A call that is out ends. Applications stay.',
			go: 'Yes, I am leaving',
			stay: 'I will stay'
		},
		forgetPage: {
			title: 'Delete everything?',
			ends: 'This ends at once:',
			places: (count: number) =>
				count === 0
					? 'Your places: you have none at the moment'
					: `${String(count)} ${plural(count, 'en', { one: 'place', other: 'places' })} in queues`,
			applications: (count: number) =>
				count === 0
					? 'Your applications: you have none at the moment'
					: `${String(count)} ${plural(count, 'en', { one: 'application is', other: 'applications are' })} withdrawn`,
			rest: 'Profile, contact, consents, badge and this page',
			never: 'This cannot be undone.',
			go: 'Yes, delete everything',
			stay: 'Cancel',
			export: 'Take it along as a file first'
		},
		forgotten: {
			title: 'Everything is deleted.',
			text: 'Nothing we hold leads to you any more. All the best on your way!'
		},
		said: {
			'join-queue': (booth: string) => `You are in the queue: ${booth}.`,
			'leave-queue': (booth: string) => `You left the queue: ${booth}.`,
			'move-place': (booth: string) =>
				`You are in the queue: ${booth}. The time you waited still counts.`,
			'answer-call': {
				later: 'All right. Press “I am here” as soon as you are ready.',
				'no-thanks': 'All right. The place is given up.'
			},
			rejoin: 'Queue again after all',
			dismiss: 'Close message',
			check: 'Almost done: please look at the marked fields.',
			plainly: {
				'leave-all-queues': 'You have given up all places.',
				'pause-places': 'Paused. Your places are kept.',
				'resume-places': 'On we go. You can be called again.',
				'ask-priority': 'You will be called somewhat earlier.',
				'drop-priority': 'Fine, you will be called in turn.',
				'report-here': 'Good to have you here. It is your turn soon.',
				'save-profile': 'Your profile is saved.',
				'give-consent': 'Thank you. That is saved.',
				'withdraw-consent': 'Withdrawn, with immediate effect.',
				apply: 'Your application has arrived.',
				'withdraw-application': 'Your application is withdrawn.',
				'agree-to-transfer': 'Thank you. The other department has your application now.',
				'refuse-transfer': 'All right. Your application stays where it is.',
				'remove-document': 'The paper is removed.',
				'leave-fair': 'See you soon. Your places are kept for a while.'
			}
		}
	}
});
