// Things that one person uses at a time, and the line before them: kiosks at the entrance, the desk.

export class Line<Thing> {
	readonly #free: Thing[];
	readonly #waiting: ((thing: Thing) => void)[] = [];

	constructor(things: readonly Thing[]) {
		this.#free = [...things];
	}

	/** Waits for one, uses it, and leaves it to the next. */
	async use<Result>(errand: (thing: Thing) => Promise<Result>): Promise<Result> {
		const thing = this.#free.shift() ?? (await new Promise<Thing>((go) => this.#waiting.push(go)));
		try {
			return await errand(thing);
		} finally {
			this.#leave(thing);
		}
	}

	/** Uses one only if it is free now. */
	async useSpare<Result>(errand: (thing: Thing) => Promise<Result>): Promise<Result | undefined> {
		return this.#free.length > 0 ? this.use(errand) : undefined;
	}

	#leave(thing: Thing): void {
		const next = this.#waiting.shift();
		if (next) next(thing);
		else this.#free.push(thing);
	}
}
