// Says one thing after the other, never two at once, and tells the screen what is being said.

import {
	next,
	notice,
	startAnnouncing,
	type Announcing,
	type Saying,
	type Shown
} from './announcer';

/** Says it in full; `first` asks for the gong because it was quiet before. */
export type Say = (saying: Saying, first: boolean) => Promise<void>;

export class AnnouncerAloud {
	#announcing: Announcing;
	#talking = false;
	readonly #say: Say;
	readonly #told: (saying: Saying | undefined) => void;

	constructor(shown: Shown, say: Say, told: (saying: Saying | undefined) => void) {
		this.#announcing = startAnnouncing(shown);
		this.#say = say;
		this.#told = told;
	}

	/** While it is not `aloud`, what is shown counts as told: switching sound on later repeats nothing. */
	hear(shown: Shown, aloud: boolean): void {
		const heard = notice(this.#announcing, shown);
		this.#announcing = aloud ? heard : { ...heard, waiting: [] };
		if (!this.#talking) void this.#talk();
	}

	async #talk(): Promise<void> {
		this.#talking = true;
		for (let first = true; ; first = false) {
			const { saying, rest } = next(this.#announcing);
			this.#announcing = rest;
			if (!saying) break;
			this.#told(saying);
			await this.#say(saying, first);
		}
		this.#talking = false;
		this.#told(undefined);
	}
}
