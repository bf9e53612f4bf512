// Answers that are computed once.

/** @param keyOf what makes two questions the same */
export function remembered<Asked, Answer>(
	answer: (asked: Asked) => Answer,
	keyOf: (asked: Asked) => string
): (asked: Asked) => Answer {
	const known = new Map<string, Answer>();
	return (asked) => {
		const key = keyOf(asked);
		const before = known.get(key);
		if (before !== undefined) return before;
		const now = answer(asked);
		known.set(key, now);
		return now;
	};
}
