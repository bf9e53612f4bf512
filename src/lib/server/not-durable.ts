/** The disk did not take it (full, read-only, failing): nothing was kept, and it may be tried again. */
export class NotDurable extends Error {
	constructor(cause: unknown) {
		super('not durable', { cause });
		this.name = 'NotDurable';
	}
}
