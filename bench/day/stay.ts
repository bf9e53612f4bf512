// How long a visitor stays and how many talks they want: what only they know.

import type { Scene } from './scene';
import type { WorldVisitor } from './world';

export class Stay {
	/** Minute at which they have to go home. */
	readonly leaves: number;
	talks = 0;

	constructor(
		readonly scene: Scene,
		readonly who: WorldVisitor
	) {
		this.leaves = Math.min(scene.world.config.open, who.arrive + who.stay);
	}

	/** Whether a talk of mean length would end in time. */
	hasTimeFrom(minute: number): boolean {
		return minute + this.scene.world.config.talk <= this.leaves;
	}

	/** From then on nobody who calls could still be followed. */
	get lastCall(): number {
		const { walk, talk } = this.scene.world.config;
		return this.leaves - walk - talk;
	}

	get isOver(): boolean {
		return this.talks >= this.who.want || this.scene.clock.now() > this.lastCall;
	}
}
