// The questions of a guide's conversation, and how their answers become the words of a profile.

export const QUESTIONS = ['past', 'strengths', 'wishes', 'frame', 'papers'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Those that are answered in words. */
export const ANSWERED = ['past', 'strengths', 'wishes'] as const;
export type Answers = Readonly<Record<(typeof ANSWERED)[number], string>>;

/** What was written before counts as the first answer. */
export const answersIn = (words: string): Answers => ({ past: words, strengths: '', wishes: '' });

/** Each answer in a paragraph of its own: a wish in one says nothing about the others. */
export const wordsOf = (answers: Answers): string =>
	ANSWERED.map((question) => answers[question].trim())
		.filter((text) => text !== '')
		.join('\n\n');
