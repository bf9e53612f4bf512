// Whether what people were told about their wait came true.

import { quantile } from '../day/chance';
import type { Answer } from './living-fair';

export type AnswerFigures = {
	/** Share of waits within the range from the 20th to the 80th percentile; 0.6 is right. */
	readonly etaCoverage: number;
	/** The same of the range as it was shown, rounded outward. */
	readonly etaShownCoverage: number;
	/** Minutes between the middle of the range and what came. */
	readonly etaMedianErrorMin: number;
	/** Share of shown ranges no wider than 5 minutes or 60 % of their middle. */
	readonly etaNarrowShare: number;
};

export function answerFigures(answers: readonly Answer[]): AnswerFigures {
	const share = (holds: (answer: Answer) => boolean) =>
		answers.filter(holds).length / Math.max(1, answers.length);
	return {
		etaCoverage: share(({ isWithin }) => isWithin),
		etaShownCoverage: share(({ shown }) => shown.isWithin),
		etaMedianErrorMin: quantile(
			answers.map(({ error }) => error),
			0.5
		),
		etaNarrowShare: share(({ shown }) => shown.width <= Math.max(5, 0.6 * shown.middle))
	};
}
