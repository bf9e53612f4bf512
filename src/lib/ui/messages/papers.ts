// Asking about papers, without making anybody feel that they lack something.

import { defineMessages } from './define';

export const papers = defineMessages({
	de: {
		summary: 'Führerschein und Abschlüsse',
		title: 'Haben Sie das?',
		lead: 'Manche Stellen brauchen es. Wenn nicht, zeigen wir Ihnen den Weg dorthin.',
		kept: { holds: 'Das haben Sie', lacks: 'Das haben Sie nicht' },
		answers: { holds: 'Ja', lacks: 'Nein', open: 'Sage ich nicht' },
		said: {
			holds: (what: string) => `vorhanden: ${what}`,
			lacks: (what: string) => `nicht vorhanden: ${what}`
		}
	},
	en: {
		summary: 'Licences and qualifications',
		title: 'Do you have this?',
		lead: 'Some openings need it. If not, we show you the way there.',
		kept: { holds: 'You have this', lacks: 'You do not have this' },
		answers: { holds: 'Yes', lacks: 'No', open: 'Rather not say' },
		said: { holds: (what) => `there: ${what}`, lacks: (what) => `not there: ${what}` }
	}
});
