// What the kiosk says. It speaks to somebody who stands, is perhaps nervous, and has never been here.

import { defineMessages } from './define';

export const kiosk = defineMessages({
	de: {
		end: 'Beenden',
		attract: {
			welcome: 'Willkommen!',
			talks: 'Lernen Sie in acht Minuten Ihre nächste Stelle kennen. Ganz ohne Anstehen.',
			start: 'Auf Deutsch starten',
			notYet: (time: string) => `Wir öffnen um ${time} Uhr.`,
			over: 'Für heute ist Schluss. Danke, dass Sie da waren!',
			rehearsal: 'Probe',
			pairedAs: (name: string) => `Gerät: ${name}`,
			paired: 'Dieses Gerät',
			pairedText: (name: string) =>
				`Es ist als Kiosk „${name}“ gekoppelt. Ändern oder trennen kann das die Organisation.`
		},
		scan: {
			title: 'Zeigen Sie Ihren Ausweis',
			lead: 'Halten Sie den QR-Code vor die Kamera. Papier oder Handy, beides geht.',
			leadNoCamera: 'Halten Sie den QR-Code vor den Scanner oder tippen Sie den Code ein.',
			type: 'Code eintippen',
			register: 'Ich habe noch keinen Ausweis',
			registerHint: 'Dauert eine Minute. Ihr Name ist nicht nötig.',
			checking: 'Wir schauen nach …',
			camera: 'Kamerabild',
			starting: 'Die Kamera startet …',
			problems: {
				'needs-https':
					'Die Kamera ist an diesem Gerät nicht eingerichtet. Scanner und Eintippen gehen.',
				'not-allowed': 'Die Kamera ist nicht freigegeben. Scanner und Eintippen gehen.',
				'no-camera': 'Hier ist keine Kamera angeschlossen. Scanner und Eintippen gehen.',
				failed: 'Die Kamera lässt sich gerade nicht öffnen. Scanner und Eintippen gehen.'
			},
			typeTitle: 'Tippen Sie Ihren Code ein',
			typeLead: 'Er steht auf Ihrem Ausweis unter dem QR-Code.',
			code: 'Code',
			check: 'Prüfen',
			erase: 'Zeichen löschen'
		},
		refused: {
			tryAgain: 'Zeigen Sie den Ausweis gern noch einmal.',
			desk: 'Die Infotheke ist gleich hier im Raum.',
			withoutBadge: 'Sie haben keinen Ausweis? Dann melden Sie sich einfach hier an.'
		},
		profile: {
			notice: 'Ihre Daten, kurz gesagt',
			noticePoints: [
				'Wir speichern, was Sie hier antippen, und Ihre Plätze, Gespräche und Bewerbungen.',
				'Damit rufen wir Sie auf und schlagen Ihnen passende Stände vor.',
				'Ihren Namen brauchen wir nicht. Auf den Anzeigen steht nur ein Rufzeichen wie B 47.',
				'Sie können alles ansehen, mitnehmen und löschen: am Handy oder an der Infotheke.'
			],
			basis: {
				'public-task':
					'Wir dürfen das, weil die Stadt damit eine öffentliche Aufgabe erfüllt (Art. 6 Abs. 1 e DSGVO).',
				consent:
					'Wir dürfen das, wenn Sie zustimmen (Art. 6 Abs. 1 a DSGVO). Das können Sie jederzeit zurücknehmen.'
			},
			consents: 'Das dürfen Sie erlauben, müssen es aber nicht',
			consentsNote: 'Ohne Häkchen geht alles genauso. Sie können es jederzeit ändern.',
			agree: { 'public-task': 'Verstanden, weiter', consent: 'Einverstanden, weiter' },
			onlyBadge: 'Nur Ausweis, ohne Angaben',
			skills: 'Was können Sie?',
			skillsLead: 'Auch aus Familie, Hobby oder Ehrenamt. Tippen Sie an, was passt.',
			words: 'In eigenen Worten',
			wordsHint: 'Zum Beispiel: „Ich habe fünf Jahre einen Jugendtreff geleitet.“',
			wishes: 'Was möchten Sie gern tun?',
			wishesLead: 'Wählen Sie, was Ihnen Freude macht.',
			work: 'Wie viel möchten Sie arbeiten?',
			workingTime: 'Arbeitszeit',
			spoken: 'Welche Sprachen sprechen Sie?',
			workAndLanguages: 'Arbeitszeit und Sprachen',
			review: 'Stimmt das so?',
			reviewLead: 'Danach bekommen Sie Ihren Ausweis.',
			nothing: 'keine Angabe',
			change: 'Ändern',
			consentsGiven: 'Erlaubt',
			register: 'Anmelden',
			save: 'Speichern'
		},
		welcome: {
			registered: 'Sie sind angemeldet!',
			checkedIn: 'Schön, dass Sie da sind!',
			callSign: 'Das ist Ihr Rufzeichen',
			callSignText: 'So rufen wir Sie auf: auf den Anzeigen, am Kiosk und auf dem Handy.',
			booths: 'Passende Stände ansehen',
			profile: 'Erst sagen, was ich kann',
			undo: 'Das war ein Versehen: Check-in zurücknehmen'
		},
		booths: {
			title: 'Ihre Stände',
			lead: (count: number) =>
				`Reihen Sie sich bei bis zu ${String(count)} Ständen gleichzeitig ein. Sie müssen dort nicht warten.`,
			places: 'Meine Plätze',
			placesOf: (count: number, most: number) => `${String(count)} von ${String(most)}`,
			noPlaces: 'Noch kein Platz',
			free: 'Hier ist noch ein Platz frei',
			offers: 'Hier passt es für Sie',
			allOffers: 'Alle Stände',
			join: 'Einreihen',
			leave: 'Platz abgeben',
			leaveTitle: 'Möchten Sie diesen Platz abgeben?',
			leaveText: 'Er geht an die Nächsten. Wenn Sie sich später neu einreihen, stehen Sie hinten.',
			leaveYes: 'Ja, abgeben',
			leaveNo: 'Nein, behalten',
			apply: 'Auf Stellen bewerben',
			taken: { waiting: 'Sie sind eingereiht', met: 'Schon gesprochen' },
			full: 'Ihre Plätze sind voll',
			more: 'Weitere Stände zeigen',
			ready: 'Weiter',
			none: 'Gerade ist kein Stand geöffnet. Schauen Sie später noch einmal vorbei.'
		},
		place: {
			waiting: (position: number) =>
				position <= 1 ? 'Sie sind als Nächstes dran' : `${String(position - 1)} vor Ihnen`,
			called: 'Sie werden jetzt aufgerufen',
			approaching: 'Bitte kommen Sie schon zum Stand',
			'busy-elsewhere': 'Ihr Platz bleibt, während Sie woanders sprechen',
			'on-hold': (until: string) => `Aufruf verpasst: Ihr Platz bleibt bis ${until} Uhr`,
			held: 'Aufruf verpasst, Ihr Platz bleibt noch kurz',
			paused: 'Pause, Ihr Platz bleibt',
			away: 'Ihr Platz bleibt, während Sie draußen sind',
			booth: {
				paused: 'Der Stand macht gerade Pause, Ihr Platz bleibt',
				closed: 'Der Stand ist gerade geschlossen'
			}
		},
		take: {
			title: 'Das nehmen Sie mit',
			phone: 'Auf Ihr Handy',
			phoneText:
				'Mit der Handykamera scannen: Dann sehen Sie Ihre Plätze und werden dort aufgerufen. Nur hier, nur jetzt.',
			phoneCode: 'QR-Code mit Ihrem persönlichen Link für das Handy',
			paper: 'Auf Papier',
			paperText:
				'Ihr Ausweis mit Ihren Plätzen. Damit sehen Sie an jedem Kiosk, wie es weitergeht.',
			placesText: 'Ihre Plätze zum Mitnehmen. Ihren Ausweis haben Sie ja schon.',
			noSlip:
				'Ihr Ausweis-Code. Kam kein Zettel heraus? Schreiben Sie ihn ab oder gehen Sie zur Infotheke.',
			applied: (numbers: string) => `Ihre Bewerbung ist angekommen: ${numbers}`,
			appliedMany: (numbers: string) => `Ihre Bewerbungen sind angekommen: ${numbers}`,
			appliedText: 'Das Amt meldet sich bei Ihnen.',
			print: 'Zettel drucken',
			printAgain: 'Noch einmal drucken',
			finish: 'Fertig'
		},
		slip: {
			yourCallSign: 'Ihr Rufzeichen',
			places: 'Meine Plätze',
			code: 'Code',
			badge: 'QR-Code des Besucherausweises',
			title: { badge: 'Besucherausweis', places: 'Merkzettel, kein Ausweis' },
			help: {
				badge:
					'Zeigen Sie diesen Ausweis an jedem Kiosk: Dort steht, wo Sie als Nächstes hinmüssen.',
				places: 'Behalten Sie Ihren Ausweis: An jedem Kiosk zeigt er, wie es weitergeht.'
			}
		},
		notices: {
			title: 'Das ist inzwischen passiert',
			'booth-closed': 'Dieser Stand hat geschlossen, Ihr Platz dort ist weg. Das tut uns leid.',
			'given-up': 'Sie waren zweimal nicht da, darum haben wir den Platz weitergegeben.',
			removed: 'Der Stand hat Ihren Platz aus der Liste genommen. Die Infotheke hilft gern.',
			away: 'Sie waren länger weg, darum haben wir den Platz weitergegeben.',
			'handed-over': 'Dieser Stand wurde Ihnen im Gespräch empfohlen.',
			'invited-again': 'Dieser Stand lädt Sie zu einem zweiten Gespräch ein.'
		},
		apply: {
			title: 'Worauf möchten Sie sich bewerben?',
			lead: 'Wählen Sie bis zu zehn Stellen. Ihre Angaben von vorhin gehen mit.',
			fitting: 'Das passt zu Ihnen',
			all: 'Alle Stellen zeigen',
			contact: 'Wie erreicht Sie das Amt?',
			contactLead: 'Name und eines von beiden: E-Mail oder Telefon. Das sieht nur das Amt.',
			name: 'Ihr Name',
			email: 'E-Mail',
			phone: 'Telefon',
			chosen: 'Ihre Auswahl',
			send: 'Bewerbung absenden',
			errors: {
				openings: {
					missing: 'Bitte wählen Sie mindestens eine Stelle.',
					'too-many': 'Bitte wählen Sie höchstens zehn Stellen.'
				},
				name: { missing: 'Bitte schreiben Sie Ihren Namen.', malformed: 'Der Name ist zu lang.' },
				email: {
					missing: 'Bitte schreiben Sie eine E-Mail-Adresse oder eine Telefonnummer.',
					malformed: 'Diese Adresse stimmt nicht ganz. Beispiel: name@beispiel.de'
				},
				phone: {
					missing: 'Bitte schreiben Sie Ihre Telefonnummer.',
					malformed: 'Bitte nur Ziffern, Leerzeichen und + schreiben. Beispiel: 0211 123456'
				}
			}
		},
		returning: {
			title: 'Schön, Sie wiederzusehen',
			since: (time: string) => `Eingecheckt um ${time} Uhr`,
			sinceAt: (time: string, device: string) => `Eingecheckt um ${time} Uhr, ${device}`,
			next: 'Als Nächstes',
			callNow: 'Sie werden jetzt erwartet',
			here: 'Ich bin da',
			coming: 'Ich komme',
			later: 'Später',
			noThanks: 'Doch nicht',
			giveUpTitle: 'Möchten Sie nicht hingehen?',
			giveUpText: 'Ihr Platz an diesem Stand ist dann weg, und die Nächsten kommen dran.',
			giveUpYes: 'Ja, Platz abgeben',
			giveUpNo: 'Nein, zurück',
			saidComing: 'Der Stand weiß, dass Sie kommen.',
			missed: 'Sie haben einen Aufruf verpasst',
			missedText: (until: string) =>
				`Kein Problem: Tippen Sie bis ${until} Uhr hier, dann sind Sie gleich wieder vorn.`,
			nothing: 'Sie warten gerade nirgends.',
			nothingText: 'Suchen Sie sich einen Stand aus und reihen Sie sich ein.',
			stayNear: 'Schauen Sie sich um. Wir rufen Sie auf.',
			pause: 'Kurz Pause machen',
			pauseHint: 'Ihre Plätze bleiben',
			resume: 'Wieder bereit',
			pausedUntil: (time: string) => `Sie machen Pause bis ${time} Uhr. Ihre Plätze bleiben.`,
			priority: 'Ich brauche es etwas schneller',
			priorityHint: 'Ohne Angabe von Gründen',
			priorityOn: 'Sie werden nach Möglichkeit etwas früher aufgerufen.',
			priorityOff: 'Doch nicht nötig',
			booths: 'Stände und Plätze',
			leave: 'Ich gehe nach Hause',
			leaveTitle: 'Möchten Sie gehen?',
			leaveText:
				'Sie geben Ihre Aufrufe ab. Ihre Plätze bleiben noch eine Weile, falls Sie zurückkommen.',
			leaveYes: 'Ja, ich gehe',
			leaveNo: 'Nein, ich bleibe'
		},
		goodbye: {
			done: 'Viel Erfolg!',
			doneText: 'Schauen Sie sich um. Wir rufen Sie auf.',
			left: 'Auf Wiedersehen!',
			leftText: 'Danke, dass Sie da waren.',
			undone: 'Zurückgenommen',
			undoneText: 'Sie sind nicht mehr eingecheckt.',
			toStart: 'Zum Anfang'
		},
		idle: {
			title: 'Sind Sie noch da?',
			text: (seconds: number) =>
				seconds === 1
					? 'In einer Sekunde leeren wir den Bildschirm für die Nächsten.'
					: `In ${String(seconds)} Sekunden leeren wir den Bildschirm für die Nächsten.`,
			stay: 'Ja, weiter',
			leave: 'Nein, fertig'
		},
		keyboard: {
			label: 'Bildschirmtastatur',
			space: 'Leerzeichen',
			erase: 'Löschen',
			hide: 'Fertig'
		}
	},
	en: {
		end: 'Finish',
		attract: {
			welcome: 'Welcome!',
			talks: 'Meet your next job in eight minutes. No queueing.',
			start: 'Start in English',
			notYet: (time: string) => `We open at ${time}.`,
			over: 'That is all for today. Thank you for coming!',
			rehearsal: 'Rehearsal',
			pairedAs: (name: string) => `Device: ${name}`,
			paired: 'This device',
			pairedText: (name: string) =>
				`It is paired as kiosk “${name}”. The organisers can change or remove it.`
		},
		scan: {
			title: 'Show your badge',
			lead: 'Hold the QR code up to the camera. On paper or on your phone.',
			leadNoCamera: 'Hold the QR code to the scanner, or type in the code.',
			type: 'Type the code',
			register: 'I have no badge yet',
			registerHint: 'Takes a minute. Your name is not needed.',
			checking: 'Let us have a look …',
			camera: 'Camera picture',
			starting: 'The camera is starting …',
			problems: {
				'needs-https': 'The camera is not set up on this device. Scanner and typing work.',
				'not-allowed': 'The camera has not been allowed. Scanner and typing work.',
				'no-camera': 'There is no camera here. Scanner and typing work.',
				failed: 'The camera cannot be opened right now. Scanner and typing work.'
			},
			typeTitle: 'Type in your code',
			typeLead: 'It is printed on your badge, below the QR code.',
			code: 'Code',
			check: 'Check',
			erase: 'Erase one character'
		},
		refused: {
			tryAgain: 'Feel free to show the badge again.',
			desk: 'The help desk is right here in the room.',
			withoutBadge: 'No badge? Simply register here.'
		},
		profile: {
			notice: 'Your data, in short',
			noticePoints: [
				'We store what you tap here, and your places, talks and applications.',
				'We use it to call you and to suggest booths that suit you.',
				'We do not need your name. Displays only show a call sign such as B 47.',
				'You can see, take along and delete everything: on your phone or at the help desk.'
			],
			basis: {
				'public-task':
					'We may do this because the city is fulfilling a public task (Art. 6 (1) e GDPR).',
				consent: 'We may do this if you agree (Art. 6 (1) a GDPR). You can withdraw at any time.'
			},
			consents: 'You may allow this, but you do not have to',
			consentsNote: 'Without a tick everything works just the same. You can change it at any time.',
			agree: { 'public-task': 'Understood, continue', consent: 'I agree, continue' },
			onlyBadge: 'Just a badge, no details',
			skills: 'What can you do?',
			skillsLead: 'From family, hobbies or volunteering too. Tap whatever fits.',
			words: 'In your own words',
			wordsHint: 'For example: “I ran a youth club for five years.”',
			wishes: 'What would you like to do?',
			wishesLead: 'Choose what you enjoy.',
			work: 'How much would you like to work?',
			workingTime: 'Working time',
			spoken: 'Which languages do you speak?',
			workAndLanguages: 'Working time and languages',
			review: 'Is this right?',
			reviewLead: 'After this you get your badge.',
			nothing: 'not given',
			change: 'Change',
			consentsGiven: 'Allowed',
			register: 'Register',
			save: 'Save'
		},
		welcome: {
			registered: 'You are registered!',
			checkedIn: 'Good to have you here!',
			callSign: 'This is your call sign',
			callSignText: 'It is how we call you: on the displays, at the kiosk and on your phone.',
			booths: 'See booths that suit me',
			profile: 'First say what I can do',
			undo: 'That was a mistake: undo check-in'
		},
		booths: {
			title: 'Your booths',
			lead: (count: number) =>
				`Take places at up to ${String(count)} booths at once. You need not wait there.`,
			places: 'My places',
			placesOf: (count: number, most: number) => `${String(count)} of ${String(most)}`,
			noPlaces: 'No place yet',
			free: 'One more place is free',
			offers: 'Booths that suit you',
			allOffers: 'All booths',
			join: 'Join',
			leave: 'Give up place',
			leaveTitle: 'Do you want to give up this place?',
			leaveText: 'It goes to the next person. If you join again later, you start at the end.',
			leaveYes: 'Yes, give it up',
			leaveNo: 'No, keep it',
			apply: 'Apply for openings',
			taken: { waiting: 'You have a place', met: 'Already talked' },
			full: 'Your places are full',
			more: 'Show more booths',
			ready: 'Continue',
			none: 'No booth is open right now. Please come by again later.'
		},
		place: {
			waiting: (position: number) =>
				position <= 1 ? 'You are next' : `${String(position - 1)} before you`,
			called: 'You are being called now',
			approaching: 'Please come closer to the booth',
			'busy-elsewhere': 'Your place is kept while you talk elsewhere',
			'on-hold': (until: string) => `Call missed: your place is kept until ${until}`,
			held: 'Call missed, your place is kept for a moment',
			paused: 'Pause, your place is kept',
			away: 'Your place is kept while you are outside',
			booth: {
				paused: 'The booth is taking a break, your place is kept',
				closed: 'The booth is closed at the moment'
			}
		},
		take: {
			title: 'Take this along',
			phone: 'On your phone',
			phoneText:
				'Scan it with your phone’s camera to see your places and be called there. Only here, only now.',
			phoneCode: 'QR code with your personal link for your phone',
			paper: 'On paper',
			paperText: 'Your badge with your places. Any kiosk then shows you where to go next.',
			placesText: 'Your places to take along. You have your badge already.',
			noSlip: 'Your badge code. No slip came out? Write it down or go to the help desk.',
			applied: (numbers: string) => `Your application has arrived: ${numbers}`,
			appliedMany: (numbers: string) => `Your applications have arrived: ${numbers}`,
			appliedText: 'The department will get back to you.',
			print: 'Print slip',
			printAgain: 'Print again',
			finish: 'Done'
		},
		slip: {
			yourCallSign: 'Your call sign',
			places: 'My places',
			code: 'Code',
			badge: 'QR code of the visitor badge',
			title: { badge: 'Visitor badge', places: 'A note, not a badge' },
			help: {
				badge: 'Show this badge at any kiosk: it tells you where to go next.',
				places: 'Keep the badge you have: any kiosk reads it and tells you how to go on.'
			}
		},
		notices: {
			title: 'What has happened meanwhile',
			'booth-closed': 'This booth has closed, your place there is gone. We are sorry.',
			'given-up': 'You were not there twice, so we passed the place on.',
			removed: 'The booth took your place off the list. The help desk will gladly help.',
			away: 'You were away for long, so we passed the place on.',
			'handed-over': 'This booth was recommended to you in your talk.',
			'invited-again': 'This booth invites you to a second talk.'
		},
		apply: {
			title: 'What would you like to apply for?',
			lead: 'Choose up to ten openings. What you told us before goes along.',
			fitting: 'These suit you',
			all: 'Show all openings',
			contact: 'How can the department reach you?',
			contactLead: 'Your name and one of the two: e-mail or phone. Only the department sees it.',
			name: 'Your name',
			email: 'E-mail',
			phone: 'Phone',
			chosen: 'Your choice',
			send: 'Send application',
			errors: {
				openings: {
					missing: 'Please choose at least one opening.',
					'too-many': 'Please choose ten openings at most.'
				},
				name: { missing: 'Please write your name.', malformed: 'The name is too long.' },
				email: {
					missing: 'Please write an e-mail address or a phone number.',
					malformed: 'This address is not quite right. Example: name@example.org'
				},
				phone: {
					missing: 'Please write your phone number.',
					malformed: 'Please use digits, spaces and + only. Example: 0211 123456'
				}
			}
		},
		returning: {
			title: 'Good to see you again',
			since: (time: string) => `Checked in at ${time}`,
			sinceAt: (time: string, device: string) => `Checked in at ${time}, ${device}`,
			next: 'Up next',
			callNow: 'You are expected now',
			here: 'I am here',
			coming: 'I am coming',
			later: 'Later',
			noThanks: 'No, thanks',
			giveUpTitle: 'Do you not want to go there?',
			giveUpText: 'Your place at this booth is then gone, and the next person is called.',
			giveUpYes: 'Yes, give it up',
			giveUpNo: 'No, go back',
			saidComing: 'The booth knows that you are coming.',
			missed: 'You missed a call',
			missedText: (until: string) =>
				`No problem: tap here before ${until} and you are back at the front.`,
			nothing: 'You are not waiting anywhere.',
			nothingText: 'Choose a booth and take a place.',
			stayNear: 'Have a look around. We will call you.',
			pause: 'Take a short break',
			pauseHint: 'Your places are kept',
			resume: 'Ready again',
			pausedUntil: (time: string) => `You are on a break until ${time}. Your places are kept.`,
			priority: 'I need to be seen a little sooner',
			priorityHint: 'No reason needed',
			priorityOn: 'Where possible you are called a little sooner.',
			priorityOff: 'No longer needed',
			booths: 'Booths and places',
			leave: 'I am going home',
			leaveTitle: 'Do you want to leave?',
			leaveText: 'You give up your calls. Your places are kept for a while in case you come back.',
			leaveYes: 'Yes, I am leaving',
			leaveNo: 'No, I am staying'
		},
		goodbye: {
			done: 'Good luck!',
			doneText: 'Have a look around. We will call you.',
			left: 'Goodbye!',
			leftText: 'Thank you for coming.',
			undone: 'Taken back',
			undoneText: 'You are no longer checked in.',
			toStart: 'Back to the start'
		},
		idle: {
			title: 'Are you still there?',
			text: (seconds: number) =>
				seconds === 1
					? 'In one second we clear the screen for the next person.'
					: `In ${String(seconds)} seconds we clear the screen for the next person.`,
			stay: 'Yes, carry on',
			leave: 'No, I am done'
		},
		keyboard: { label: 'On-screen keyboard', space: 'Space', erase: 'Erase', hide: 'Done' }
	}
});
