// When a guide puts a booth first for somebody.

import type { Advice } from '../../domain/vocabulary';
import { defineMessages } from './define';

export const advice = defineMessages({
	de: {
		ask: 'Diesen Stand zuerst empfehlen, weil die Person …',
		reasons: {
			'told-us': 'davon erzählt hat',
			'wants-change': 'etwas anderes machen möchte',
			'knows-the-work': 'die Arbeit kennt',
			'easier-start': 'dort leichter anfangen kann',
			other: 'aus einem anderen Grund passt'
		} satisfies Record<Advice, string>,
		guide: (reason: string) => `Zuerst empfohlen, weil die Person ${reason}.`,
		visitor: 'Empfohlen von einem Menschen an der Infotheke',
		done: (booth: string) => `${booth} steht jetzt oben.`,
		drop: 'Zurücknehmen',
		dropNamed: (booth: string) => `Empfehlung für ${booth} zurücknehmen`,
		dropped: (booth: string) => `${booth} steht wieder an seinem Platz.`
	},
	en: {
		ask: 'Recommend this booth first, because the person …',
		reasons: {
			'told-us': 'told us about it',
			'wants-change': 'wants to do something else',
			'knows-the-work': 'knows the work',
			'easier-start': 'can start more easily there',
			other: 'suits for another reason'
		},
		guide: (reason) => `Recommended first, because the person ${reason}.`,
		visitor: 'Recommended by a person at the help desk',
		done: (booth) => `${booth} now stands on top.`,
		drop: 'Take back',
		dropNamed: (booth) => `Take back the recommendation of ${booth}`,
		dropped: (booth) => `${booth} stands in its place again.`
	}
});
