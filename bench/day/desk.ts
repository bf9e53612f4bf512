// The desk, where a guide helps: a lost badge is replaced, a phone link is shown again.

import type { CallSign, VisitorId } from '../../src/lib/domain/vocabulary';
import type { Reply } from '../../src/lib/wire/protocol';
import type { Screen } from './doors';
import { Line } from './line';
import { ask } from './ask';
import type { Scene } from './scene';

/** Minutes that a guide takes for one person. */
const HELP = 0.2;

export class Desk {
	readonly #line: Line<Screen<'desk'>>;

	constructor(
		readonly scene: Scene,
		tablets: readonly Screen<'desk'>[]
	) {
		this.#line = new Line(tablets);
	}

	/** The new badge's code; the old one is worth nothing from then on, and places stay (C8). */
	async replaceBadge(callSign: CallSign): Promise<string | undefined> {
		const before = this.scene.watchers.phones.get(callSign)?.view.places.length;
		const reply = await this.#help(callSign, (visitor) => ({ type: 'replace-badge', visitor }));
		const after = this.scene.watchers.phones.get(callSign)?.view.places.length;
		if (before !== after) this.scene.tally.happened('places changed while a badge was replaced');
		return reply?.ok ? reply.receipt?.badgeCode : undefined;
	}

	/** Path of a phone link. */
	async issueLink(callSign: CallSign): Promise<string | undefined> {
		const reply = await this.#help(callSign, (visitor) => ({ type: 'issue-link', visitor }));
		return reply?.ok ? reply.receipt?.link : undefined;
	}

	#help(
		callSign: CallSign,
		command: (visitor: VisitorId) => { type: 'replace-badge' | 'issue-link'; visitor: VisitorId }
	): Promise<Reply | undefined> {
		return this.#line.use(async (tablet) => {
			const visitor = await this.#find(tablet, callSign);
			if (visitor === undefined) return undefined;
			await this.scene.clock.pause(HELP);
			return ask(this.scene, tablet, command(visitor));
		});
	}

	async #find(tablet: Screen<'desk'>, callSign: CallSign): Promise<VisitorId | undefined> {
		await ask(this.scene, tablet, { type: 'find', text: callSign });
		const limit = performance.now() + 2_000;
		while (performance.now() < limit) {
			const found = tablet.view.found.find((person) => person.callSign === callSign);
			if (found) return found.visitor;
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		this.scene.tally.happened('people not found at the desk');
		return undefined;
	}
}
