// Where the fair leads people: closer to a seat, by invitation, along, or in rounds. For every screen.

import { plural } from '../format';
import { defineMessages } from './define';

export const leading = defineMessages({
	de: {
		closer: {
			title: 'Bitte kommen Sie schon zum Stand',
			text: 'Gleich sind Sie dran. Das Gespräch dort ist bald zu Ende.',
			coming: 'Ich komme',
			saidComing: 'Der Stand weiß, dass Sie kommen.',
			later: 'Später',
			laterHint: 'Ihr Platz bleibt eine Weile',
			noThanks: 'Nein danke',
			noThanksHint: 'Platz abgeben',
			onTheWall: 'Bitte schon kommen',
			place: 'Bitte schon kommen'
		},
		invitation: {
			title: 'Hier ist gerade ein Platz frei',
			text: 'Das passt zu Ihnen, und Sie müssten nicht warten.',
			yes: 'Ja, ich gehe hin',
			no: 'Nein danke'
		},
		along: {
			ask: 'Führen Sie mich',
			hint: 'Wir bringen Sie von Gespräch zu Gespräch',
			on: 'Wir führen Sie',
			text: 'Sobald an einem Stand, der zu Ihnen passt, ein Platz frei wird, rufen wir Sie.',
			stop: 'Ich suche selbst aus'
		},
		tooLate: {
			short: 'heute nicht mehr',
			place: 'Es kann sein, dass Sie heute nicht mehr drankommen.',
			apply: 'Bewerben Sie sich hier mit Ihrem Profil, dann meldet sich das Amt.'
		},
		rounds: {
			title: 'Speed-Dating in Runden',
			starts: (time: string) => `Die erste Runde beginnt in ${time}.`,
			begins: (round: number, time: string) => `Runde ${String(round)} beginnt in ${time}.`,
			runs: (round: number, time: string) => `Runde ${String(round)}, noch ${time}`,
			text: (booths: number, minutes: number) =>
				`${String(booths)} ${plural(booths, 'de', { one: 'Stand', other: 'Stände' })}, ${String(minutes)} Minuten je Gespräch. Der Gong sagt, wann es weitergeht.`,
			join: 'Ich mache mit',
			leave: 'Nicht mehr mitmachen',
			isIn: 'Sie machen mit.',
			next: (booth: number) => `In der nächsten Runde: Stand ${String(booth)}`,
			noNext: 'Für die nächste Runde ist noch kein Platz für Sie da.',
			signedUp: (count: number) =>
				`${String(count)} ${plural(count, 'de', { one: 'Person macht', other: 'Personen machen' })} mit`,
			goTo: 'Bitte jetzt zum nächsten Stand',
			plan: 'Die Organisation ruft Sie zu jeder Runde.'
		},
		booth: {
			next: (callSign: string) => `${callSign} kommt gleich`,
			nextComing: (callSign: string) => `${callSign} ist auf dem Weg`,
			breakAfter: 'Pause danach',
			breakPlanned: 'Nach diesem Gespräch haben Sie Pause.',
			noBreak: 'Doch keine Pause',
			unnoted: (callSign: string) => `Wie ging es mit ${callSign} aus?`,
			roundsWait: 'Die nächste Person kommt mit der nächsten Runde.'
		},
		organiser: {
			suggestions: 'Das würde helfen',
			oneMore: (facts: { booth: string; until: string; people: number; minutes: number }) =>
				`Eine weitere Person an ${facts.booth} bis ${facts.until} Uhr erspart ${String(facts.people)} ${plural(facts.people, 'de', { one: 'Person', other: 'Personen' })} im Schnitt etwa ${String(facts.minutes)} Minuten.`,
			closing: (people: number) =>
				people === 0
					? 'Dort wartet gerade niemand.'
					: people === 1
						? 'Eine Person verliert dort ihren Platz und bekommt gleich andere Stände vorgeschlagen.'
						: `${String(people)} Personen verlieren dort ihren Platz und bekommen gleich andere Stände vorgeschlagen.`,
			sooner: (minutes: number) =>
				`Wer auch woanders wartet, kommt dort im Schnitt etwa ${String(minutes)} Minuten früher dran.`,
			promises: 'Wartezeit-Angaben',
			promisesText: (facts: { within: string; error: string; count: number }) =>
				`${facts.within} trafen zu, im Mittel ${facts.error} Minuten daneben (${String(facts.count)} Angaben). Richtig sind etwa 60 %.`,
			promisesBooth: (facts: { within: string; error: string }) =>
				`Angaben: ${facts.within} richtig, ± ${facts.error} Min.`,
			noPromises: 'Noch keine Angabe war fällig.',
			why: {
				'not-waiting': 'wartet nirgends',
				paused: 'macht Pause',
				'on-the-way': 'ist auf dem Weg',
				led: 'wird geführt, gerade kein Platz frei',
				waiting: 'wartet in einer Schlange'
			},
			rounds: {
				title: 'Runden',
				text: 'Ausgewählte Stände sprechen gleichzeitig, ein Gong beendet die Runde für alle. Wer mitmachen will, meldet sich am Handy, am Kiosk oder an der Infotheke an. Warteschlangen dieser Stände ruhen so lange.',
				booths: 'Welche Stände?',
				all: 'Alle',
				none: 'Keine',
				minutes: 'Minuten je Runde',
				change: 'Minuten zum Wechseln',
				starts: 'Minuten bis zur ersten Runde',
				start: 'Runden ankündigen',
				started: 'Die Runden sind angekündigt.',
				stop: 'Runden beenden',
				stopSure: 'Runden wirklich beenden? Laufende Gespräche gehen weiter.',
				stopped: 'Die Runden sind beendet.',
				poster: 'Plan drucken',
				posterTitle: (round: number) => `Plan für Runde ${String(round)}`,
				posterText: 'Falls die Technik ausfällt: So geht es weiter.',
				noPlan: 'Der Plan entsteht, sobald sich jemand angemeldet hat.'
			}
		}
	},
	en: {
		closer: {
			title: 'Please come closer to the booth',
			text: 'It will soon be your turn. The talk there is nearly over.',
			coming: 'I am coming',
			saidComing: 'The booth knows that you are coming.',
			later: 'Later',
			laterHint: 'Your place is kept for a while',
			noThanks: 'No, thanks',
			noThanksHint: 'Give the place up',
			onTheWall: 'Please come closer',
			place: 'Please come closer'
		},
		invitation: {
			title: 'A seat is free here right now',
			text: 'It suits you, and you would not have to wait.',
			yes: 'Yes, I will go there',
			no: 'No, thanks'
		},
		along: {
			ask: 'Take me along',
			hint: 'We lead you from talk to talk',
			on: 'We lead you',
			text: 'As soon as a seat is free at a booth that suits you, we call you.',
			stop: 'I choose myself'
		},
		tooLate: {
			short: 'not today any more',
			place: 'Your turn may not come today any more.',
			apply: 'Apply here with your profile, and the department will contact you.'
		},
		rounds: {
			title: 'Speed-dating in rounds',
			starts: (time) => `The first round begins in ${time}.`,
			begins: (round, time) => `Round ${String(round)} begins in ${time}.`,
			runs: (round, time) => `Round ${String(round)}, ${time} left`,
			text: (booths, minutes) =>
				`${String(booths)} ${plural(booths, 'en', { one: 'booth', other: 'booths' })}, ${String(minutes)} minutes for each talk. The gong tells when to move on.`,
			join: 'I will take part',
			leave: 'Take part no longer',
			isIn: 'You take part.',
			next: (booth) => `In the next round: booth ${String(booth)}`,
			noNext: 'There is no seat for you in the next round yet.',
			signedUp: (count) =>
				`${String(count)} ${plural(count, 'en', { one: 'person takes', other: 'people take' })} part`,
			goTo: 'Please go to your next booth now',
			plan: 'You are called to every round.'
		},
		booth: {
			next: (callSign) => `${callSign} is about to come`,
			nextComing: (callSign) => `${callSign} is on the way`,
			breakAfter: 'Break afterwards',
			breakPlanned: 'You have a break after this talk.',
			noBreak: 'No break after all',
			unnoted: (callSign) => `How did it end with ${callSign}?`,
			roundsWait: 'The next person comes with the next round.'
		},
		organiser: {
			suggestions: 'This would help',
			oneMore: (facts) =>
				`One more person at ${facts.booth} until ${facts.until} saves ${String(facts.people)} ${plural(facts.people, 'en', { one: 'person', other: 'people' })} about ${String(facts.minutes)} minutes each.`,
			closing: (people) =>
				people === 0
					? 'Nobody is waiting there right now.'
					: people === 1
						? 'One person loses their place there and is shown other booths at once.'
						: `${String(people)} people lose their place there and are shown other booths at once.`,
			sooner: (minutes) =>
				`Whoever waits elsewhere too is called there about ${String(minutes)} minutes sooner on average.`,
			promises: 'Waiting times as told',
			promisesText: (facts) =>
				`${facts.within} came true, off by ${facts.error} minutes in the middle (${String(facts.count)} answers). About 60 % is right.`,
			promisesBooth: (facts) => `Told: ${facts.within} right, ± ${facts.error} min`,
			noPromises: 'No answer has come due yet.',
			why: {
				'not-waiting': 'waits nowhere',
				paused: 'has paused',
				'on-the-way': 'is on the way',
				led: 'is led, no seat free right now',
				waiting: 'waits in a queue'
			},
			rounds: {
				title: 'Rounds',
				text: 'The booths you choose talk at the same time, and a gong ends the round for all. Whoever wants to take part signs up on the phone, at a kiosk or at the help desk. Queues of these booths rest meanwhile.',
				booths: 'Which booths?',
				all: 'All',
				none: 'None',
				minutes: 'Minutes for each round',
				change: 'Minutes to change over',
				starts: 'Minutes until the first round',
				start: 'Announce rounds',
				started: 'The rounds have been announced.',
				stop: 'End the rounds',
				stopSure: 'Really end the rounds? Talks that are under way go on.',
				stopped: 'The rounds have ended.',
				poster: 'Print the plan',
				posterTitle: (round) => `Plan for round ${String(round)}`,
				posterText: 'In case everything fails: this is how it goes on.',
				noPlan: 'The plan is made as soon as somebody has signed up.'
			}
		}
	}
});
