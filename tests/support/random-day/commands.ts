// Whatever anybody could ask at a fair, sensible or not, in the proportions of a wild day.

import type { Command, CommandOf } from '../../../src/lib/domain/commands';
import { defaultSettings } from '../../../src/lib/domain/settings';
import { ANSWERS, OUTCOMES, PURPOSES, REASONS } from '../../../src/lib/domain/vocabulary';
import { hours } from '../programme';
import type { Moment } from './moment';
import { WEIGHTS } from './weights';

export function randomCommand(moment: Moment): Command {
	let left = moment.chance.below(ALL_WEIGHTS);
	const type = TYPES.find((type) => (left -= WEIGHTS[type]) < 0) ?? 'let-time-pass';
	return { type, ...BODIES[type](moment) } as Command;
}

export const TYPES = Object.keys(WEIGHTS) as Command['type'][];
const ALL_WEIGHTS = TYPES.reduce((sum, type) => sum + WEIGHTS[type], 0);

type Body<Type extends Command['type']> = Omit<CommandOf<Type>, 'type'>;

const BODIES: { [Type in Command['type']]: (moment: Moment) => Body<Type> } = {
	'plan-fair': (m) => ({
		fair: m.newFair(),
		hours,
		settings: defaultSettings,
		text: m.newRecord()
	}),
	'change-settings': ({ chance: { oneOf, below } }) => ({
		settings: oneOf([
			{ maxPlaces: 1 + below(4) },
			{ callSeconds: 60 + below(240), callRepeats: below(3) },
			{ priorityOneIn: 2 + below(4) },
			{ callAheadSeconds: below(300) },
			{ holdMinutes: 1 + below(12), awayMinutes: 1 + below(30) }
		])
	}),
	'plan-department': (m) => ({ department: m.department(), text: m.newRecord() }),
	'plan-booth': (m) => ({
		booth: m.booth(),
		department: m.department(),
		number: 1 + m.chance.below(20),
		seats: 1 + m.chance.below(4)
	}),
	'plan-opening': (m) => ({
		opening: m.opening(),
		department: m.department(),
		text: m.newRecord()
	}),
	'remove-opening': (m) => ({ opening: m.opening() }),
	announce: (m) => ({ announcement: m.newAnnouncement(), text: m.newRecord() }),
	'open-booth': (m) => ({ booth: m.booth() }),
	'pause-booth': (m) => ({
		booth: m.booth(),
		...m.perhaps(0.7, { minutes: 1 + m.chance.below(30) })
	}),
	'close-booth': (m) => ({ booth: m.booth() }),
	register: (m) => ({
		visitor: m.newVisitor(),
		badge: m.newBadge(),
		link: m.newLink(),
		noticeShown: m.chance.isLucky(0.95),
		consents: PURPOSES.filter(() => m.chance.isLucky(0.5)).map((purpose) => ({
			purpose,
			version: 1
		})),
		profile: m.newRecord(),
		...m.perhaps(0.7, { checkIn: m.kiosk() })
	}),
	'import-registration': (m) => ({ visitor: m.newVisitor(), badge: m.newBadge() }),
	'replace-badge': (m) => ({
		...m.someone(),
		badge: m.chance.isLucky(0.9) ? m.newBadge() : m.badge(),
		...m.perhaps(0.5, { link: m.newLink() })
	}),
	'block-badge': (m) => m.someone(),
	'unblock-badge': (m) => m.someone(),
	'cancel-registration': (m) => m.someone(),
	'issue-link': (m) => ({ ...m.someone(), link: m.newLink() }),
	'save-profile': (m) => ({ ...m.someone(), profile: m.newRecord() }),
	'give-consent': (m) => ({
		...m.someone(),
		purpose: m.chance.oneOf(PURPOSES),
		version: 1 + m.chance.below(2)
	}),
	'withdraw-consent': (m) => ({ ...m.someone(), purpose: m.chance.oneOf(PURPOSES) }),
	forget: (m) => m.someone(),
	'check-in': (m) => ({
		...(m.chance.isLucky(0.8) ? { badge: m.badge() } : m.someone()),
		device: m.kiosk(),
		...m.perhaps(0.2, { scannedAt: m.earlier() }),
		...m.perhaps(0.2, { force: true })
	}),
	'undo-check-in': (m) => ({
		...m.someone(),
		device: m.kiosk(),
		mayAlways: m.chance.isLucky(0.5)
	}),
	'leave-fair': (m) => ({ ...m.someone(), ...m.perhaps(0.3, { leftAt: m.earlier() }) }),
	'join-queue': (m) => ({ ...m.someone(), booth: m.booth() }),
	'leave-queue': (m) => m.place(),
	'remove-place': (m) => m.place(),
	'leave-all-queues': (m) => m.someone(),
	'move-place': (m) => {
		const { visitor, booth: from } = m.place();
		return { visitor, from, to: m.booth() };
	},
	'restore-place': (m) => m.lostPlace(),
	'ask-priority': (m) => m.someone(),
	'drop-priority': (m) => m.someone(),
	'recommend-booth': (m) => ({ ...m.someone(), booth: m.booth(), advice: 'told-us' }),
	'drop-recommendation': (m) => m.recommended(),
	'start-rounds': (m) => ({
		booths: [m.booth(), m.booth()],
		minutes: 3 + m.chance.below(6),
		changeMinutes: 1,
		startsInMinutes: 1 + m.chance.below(5)
	}),
	'stop-rounds': () => ({}),
	'join-rounds': (m) => m.someone(),
	'leave-rounds': (m) => m.someone(),
	'plan-round': (m) => ({ round: m.round(), pairs: [m.pair(), m.pair(), m.pair()] }),
	'fill-seat': (m) => ({ pair: m.pair() }),
	'note-outcome': (m) => ({ ...m.seat(), outcome: m.chance.oneOf(OUTCOMES) }),
	'take-me-along': (m) => m.someone(),
	'go-on-alone': (m) => m.someone(),
	'lead-visitor': (m) => ({ ...m.someone(), booth: m.booth() }),
	'invite-visitor': (m) => ({ ...m.someone(), booth: m.booth() }),
	'decline-invitation': (m) => m.someone(),
	'pause-places': (m) => m.someone(),
	'resume-places': (m) => m.someone(),
	'report-here': (m) => m.someone(),
	'take-seat': (m) => m.freeSeat(),
	'leave-seat': (m) => m.seat(),
	'free-seat': (m) => m.seat(),
	'start-break': (m) => ({ ...m.seat(), ...m.perhaps(0.5, { minutes: 10 }) }),
	'end-break': (m) => m.seat('break'),
	'call-next': (m) => m.seat('free'),
	'call-visitor': (m) => {
		const seat = m.seat('free');
		const { visitor } = m.place();
		return { ...seat, visitor, reason: m.chance.oneOf(REASONS) };
	},
	'withdraw-call': (m) => m.seat('calling'),
	'report-missing': (m) => m.seat('calling'),
	'answer-call': (m) => ({ ...m.called(), answer: m.chance.oneOf(ANSWERS) }),
	'start-talk': (m) => ({
		...m.seat(m.chance.isLucky(0.8) ? 'calling' : 'free'),
		talk: m.newTalk(),
		...m.perhaps(0.2, { badge: m.badge() }),
		...m.perhaps(0.4, { confirmed: true })
	}),
	'extend-talk': (m) => m.seat('talking'),
	'end-talk': (m) => ({
		...m.seat('talking'),
		...m.perhaps(0.8, { outcome: m.chance.oneOf(OUTCOMES) }),
		...m.perhaps(0.2, { handOverTo: m.booth() })
	}),
	'undo-talk': (m) => m.seat(),
	'invite-again': (m) => ({ ...m.someone(), booth: m.booth() }),
	apply: (m) => ({
		...m.someone(),
		applications: Array.from({ length: 1 + m.chance.below(2) }, () => ({
			application: m.newApplication(),
			opening: m.opening()
		})),
		contact: m.newRecord()
	}),
	'withdraw-application': (m) => m.madeApplication(),
	'agree-to-transfer': (m) => m.madeApplication(),
	'refuse-transfer': (m) => m.madeApplication(),
	'add-document': (m) => ({ ...m.someone(), document: m.newRecord() }),
	'remove-document': (m) => m.paper(),
	'begin-review': (m) => m.ownApplication(),
	'invite-applicant': (m) => ({ ...m.ownApplication(), followUpAt: m.soon() }),
	'decline-application': (m) => m.ownApplication(),
	'reopen-decision': (m) => m.ownApplication(),
	'offer-transfer': (m) => ({ ...m.ownApplication(), to: m.department() }),
	'drop-transfer': (m) => m.ownApplication(),
	'let-time-pass': () => ({})
};
