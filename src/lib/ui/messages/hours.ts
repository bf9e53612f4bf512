// The time at the fair, and whether its doors are open.

import { defineMessages } from './define';

export const hours = defineMessages({
	de: {
		doors: {
			open: (closes: string) => `Türen offen bis ${closes}`,
			'not-yet-open': (opens: string) => `Türen öffnen um ${opens}`,
			over: (closes: string) => `Türen zu seit ${closes}`
		},
		rehearsal: 'Probebetrieb',
		rehearsalText: 'Die Öffnungszeiten werden angezeigt, gelten aber nicht.'
	},
	en: {
		doors: {
			open: (closes: string) => `Doors open until ${closes}`,
			'not-yet-open': (opens: string) => `Doors open at ${opens}`,
			over: (closes: string) => `Doors closed since ${closes}`
		},
		rehearsal: 'Rehearsal',
		rehearsalText: 'Opening hours are shown but not enforced.'
	}
});
