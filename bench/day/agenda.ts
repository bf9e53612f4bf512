// What is to happen when: the earliest first, and at one minute in the order in which it was noted.

type Entry = { readonly minute: number; readonly order: number; readonly what: () => void };

/** A binary heap. */
export class Agenda {
	readonly #entries: Entry[] = [];
	#noted = 0;

	add(minute: number, what: () => void): void {
		const entry = { minute, order: this.#noted++, what };
		let index = this.#entries.length;
		for (;;) {
			const above = (index - 1) >> 1;
			const parent = index === 0 ? undefined : this.#entries[above];
			if (!parent || isBefore(parent, entry)) break;
			this.#entries[index] = parent;
			index = above;
		}
		this.#entries[index] = entry;
	}

	/** When the next thing is to happen. */
	get next(): number | undefined {
		return this.#entries[0]?.minute;
	}

	/** Takes the next thing off the agenda. */
	take(): { readonly minute: number; readonly what: () => void } | undefined {
		const first = this.#entries[0];
		const last = this.#entries.pop();
		if (last && last !== first) this.#sink(last);
		return first;
	}

	#sink(entry: Entry): void {
		let index = 0;
		for (;;) {
			const below = this.#firstBelow(index);
			const child = this.#entries[below];
			if (!child || isBefore(entry, child)) break;
			this.#entries[index] = child;
			index = below;
		}
		this.#entries[index] = entry;
	}

	#firstBelow(index: number): number {
		const [left, right] = [this.#entries[2 * index + 1], this.#entries[2 * index + 2]];
		return left && right && isBefore(right, left) ? 2 * index + 2 : 2 * index + 1;
	}
}

const isBefore = (a: Entry, b: Entry): boolean =>
	a.minute < b.minute || (a.minute === b.minute && a.order < b.order);
