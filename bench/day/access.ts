// How somebody gets to their own page: on their phone at once, or at a kiosk with their badge.

import { atKiosk, onPhone, type Counter } from './counter';
import type { Kiosk } from './doors';
import { endVisit, showBadge } from './entrance';
import type { Line } from './line';
import type { Phone } from './phone';
import type { Scene } from './scene';

/** Minutes in front of a kiosk before anything is tapped. */
const READING = 0.1;

type Person = {
	readonly code: string;
	readonly phone: Phone | undefined;
	readonly isTalking: boolean;
};

export class Access {
	#using = 0;

	constructor(
		readonly scene: Scene,
		readonly kiosks: Line<Kiosk>,
		readonly person: Person
	) {}

	/** Whether they are tapping just now: what they see then is not news to them. */
	get isOpen(): boolean {
		return this.#using > 0;
	}

	/** @returns what the errand gave; undefined if they did not get there */
	async within<Result>(errand: (counter: Counter) => Promise<Result>): Promise<Result | undefined> {
		const { phone } = this.person;
		this.#using += 1;
		const result = phone
			? await errand(onPhone(this.scene, phone.screen))
			: await this.kiosks.use((kiosk) => this.#at(kiosk, errand));
		this.#using -= 1;
		return result;
	}

	async #at<Result>(
		kiosk: Kiosk,
		errand: (counter: Counter) => Promise<Result>
	): Promise<Result | undefined> {
		if (this.person.isTalking) return undefined; // called away from the line before the kiosk
		const open = await showBadge(this.scene, kiosk, this.person.code);
		if (!open) return undefined;
		await this.scene.clock.pause(READING);
		const result = await errand(atKiosk(this.scene, kiosk, open.visit));
		await endVisit(this.scene, kiosk, open.visit);
		return result;
	}
}
