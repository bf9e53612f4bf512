// What a guide asks somebody who does not fill in forms. Short questions that can be read out.

import { defineMessages } from './define';

export const conversation = defineMessages({
	de: {
		start: 'Im Gespräch ausfüllen',
		startHelp: 'Eine Frage nach der anderen, zum Vorlesen.',
		questions: {
			past: 'Was haben Sie bisher gearbeitet?',
			strengths: 'Was können Sie gut? Auch aus Familie, Hobby oder Ehrenamt.',
			wishes: 'Was möchten Sie gern machen? Und was lieber nicht?',
			frame: 'Wie viel möchten Sie arbeiten, und wo?',
			papers: 'Welche Papiere haben Sie?'
		},
		back: 'Zurück',
		next: 'Nächste Frage',
		done: 'Fertig'
	},
	en: {
		start: 'Fill in by talking',
		startHelp: 'One question after the other, to be read out.',
		questions: {
			past: 'What work have you done so far?',
			strengths: 'What are you good at? Also from family, hobbies or voluntary work.',
			wishes: 'What would you like to do? And what rather not?',
			frame: 'How much would you like to work, and where?',
			papers: 'Which papers do you have?'
		},
		back: 'Back',
		next: 'Next question',
		done: 'Done'
	}
});
