// Requirements by law or agreement: where somebody stands, and how to get there.

import type { Way } from '../../domain/concept';
import type { FactState } from '../../views/shared';
import { defineMessages } from './define';

type Say = (what: string, ways: string) => string;

export const facts = defineMessages({
	de: {
		states: {
			met: (what) => `Vorhanden: ${what}`,
			open: (what) => `Wird gebraucht: ${what}`,
			'not-met': (what, ways) =>
				ways === '' ? `Fehlt noch: ${what}` : `Fehlt noch: ${what}. Erreichbar durch ${ways}`
		} satisfies Record<FactState, Say>,
		ways: {
			recognition: 'Anerkennung des Abschlusses',
			course: 'einen Kurs',
			training: 'eine Ausbildung',
			study: 'ein Studium',
			'lateral-entry': 'Quereinstieg',
			exam: 'eine Prüfung'
		} satisfies Record<Way, string>,
		details: {
			title: 'Genauer',
			missing: 'Das wird noch gebraucht',
			wouldChange: 'Das würde am meisten ändern',
			notUsed: 'Das spielt hier keine Rolle',
			unsaid: 'Dazu wurde nichts gesagt; es zählt nicht dafür und nicht dagegen',
			of: { wishes: 'Wünsche', ambitions: 'was bei der Arbeit wichtig ist', district: 'Ort' }
		},
		reachable: 'Erreichbar, mit einem Schritt davor',
		otherField: (skills: string) => `Aus einem anderen Feld, mit denselben Fähigkeiten: ${skills}`,
		people: 'Die Software sortiert, Menschen entscheiden.'
	},
	en: {
		states: {
			met: (what) => `There: ${what}`,
			open: (what) => `Needed: ${what}`,
			'not-met': (what, ways) =>
				ways === '' ? `Still missing: ${what}` : `Still missing: ${what}. Reachable by ${ways}`
		},
		ways: {
			recognition: 'recognition of a degree',
			course: 'a course',
			training: 'vocational training',
			study: 'a degree',
			'lateral-entry': 'lateral entry',
			exam: 'an exam'
		},
		details: {
			title: 'In detail',
			missing: 'Still needed',
			wouldChange: 'What would change it most',
			notUsed: 'Plays no part here',
			unsaid: 'Nothing was said about this; it counts neither for nor against',
			of: { wishes: 'wishes', ambitions: 'what matters at work', district: 'place' }
		},
		reachable: 'Reachable, with a step before it',
		otherField: (skills) => `From another field, with the same skills: ${skills}`,
		people: 'Software sorts, people decide.'
	}
});
