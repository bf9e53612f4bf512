/** The disk did not take it (full, read-only, failing): nothing was kept, and it may be tried again. */
export class NotDurable extends Error {
	constructor(cause: unknown) {
		super('not durable', { cause });
		this.name = 'NotDurable';
	}
}

/** Whatever the disk refuses is said in one way. */
export async function orNotDurable<Result>(work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (cause) {
		throw cause instanceof NotDurable ? cause : new NotDurable(cause);
	}
}

/** For what may be asked of the disk again later. */
export function unlessNotDurable(error: unknown): void {
	if (!(error instanceof NotDurable)) throw error;
}
