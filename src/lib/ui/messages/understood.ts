// Confirming what was understood.

import { defineMessages } from './define';

export const understood = defineMessages({
	de: {
		ask: 'Was haben wir verstanden?',
		found: 'Das haben wir verstanden. Tippen Sie an, was stimmt:',
		proposed: 'Viele mit solcher Erfahrung können auch das. Sie auch?',
		kept: 'Das haben Sie schon bestätigt:',
		said: (words: string) => `aus: „${words}“`,
		because: (what: string) => `wegen: ${what}`,
		unwanted: (what: string) => `Das möchten Sie lieber nicht: ${what}. Wir achten darauf.`,
		nothing: 'Wir haben nichts Bestimmtes erkannt. Ihre Worte zählen trotzdem.',
		failed: 'Gerade keine Antwort. Sie können einfach weitermachen.'
	},
	en: {
		ask: 'What did we understand?',
		found: 'This is what we understood. Tap what is right:',
		proposed: 'Many with such experience can do this too. You too?',
		kept: 'You have confirmed this already:',
		said: (words) => `from: “${words}”`,
		because: (what) => `because of: ${what}`,
		unwanted: (what) => `You would rather not: ${what}. We will heed that.`,
		nothing: 'We recognised nothing in particular. Your words count all the same.',
		failed: 'No answer just now. You can simply go on.'
	}
});
