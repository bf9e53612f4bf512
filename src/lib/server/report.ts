// How a bug is told: by its name and where it happened. What it says may hold what somebody sent (D4), so that is left out.

export function described(error: unknown): string {
	if (!(error instanceof Error)) return 'something that is no error';
	const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
	const because = error.cause === undefined ? '' : `\n  because of ${described(error.cause)}`;
	return `${error.name}${code}${framesOf(error)}${because}`;
}

function framesOf({ message, stack = '' }: Error): string {
	const frames = stack
		.slice(stack.indexOf(message) + message.length)
		.split('\n')
		.filter((line) => /^ {4}at /.test(line));
	return frames.map((frame) => `\n${frame}`).join('');
}
