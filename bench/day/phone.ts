// A visitor's own phone: shows places and calls, answers them, and loses its connection now and then.

import type { CallSign, SeatNumber } from '../../src/lib/domain/vocabulary';
import type { PhoneView } from '../../src/lib/views/phone-view';
import { chance } from './chance';
import type { Screen } from './doors';
import { facts } from './facts';
import { ask } from './ask';
import type { SeenCall } from './hall';
import type { Scene } from './scene';

/** Minutes between two losses of the connection, and for how long. */
const RECEPTION = { good: 12, bad: 0.4 };

export class Phone {
	readonly #scene: Scene;
	readonly #callSign: CallSign;
	readonly #look: (view: PhoneView) => void;

	/** `path` is the link that a kiosk or the desk has shown. @returns undefined without a connection */
	static async open(
		scene: Scene,
		{ path, callSign }: { path: string; callSign: CallSign },
		look: (view: PhoneView) => void
	): Promise<Phone | undefined> {
		const screen = await openScreen(scene, path, callSign);
		if (!screen) return undefined;
		const phone = new Phone(scene, screen, look);
		scene.watchers.phones.set(callSign, screen);
		screen.watch(() => {
			phone.#check(screen.view);
			phone.look();
		});
		return phone;
	}

	private constructor(
		scene: Scene,
		readonly screen: Screen<'visitor'>,
		look: (view: PhoneView) => void
	) {
		this.#scene = scene;
		this.#look = look;
		this.#callSign = screen.view.callSign;
	}

	/** Takes out the phone and reads what it shows now. */
	look(): void {
		this.#look(this.screen.view);
	}

	async answer(answer: 'coming' | 'later' | 'no-thanks'): Promise<void> {
		await ask(this.#scene, this.screen, { type: 'answer-call', answer });
	}

	/** From now on, every few minutes. */
	loseReception(id: string): void {
		const { clock, world } = this.#scene;
		const next = chance(world.config.seed, 'reception', id);
		const lose = () => {
			if (!this.#scene.watchers.phones.has(this.#callSign)) return;
			this.screen.blink((RECEPTION.bad * 60_000) / this.#scene.speed);
			clock.at(clock.now() + RECEPTION.good * (0.5 + next()), lose);
		};
		clock.at(clock.now() + RECEPTION.good * next(), lose);
	}

	close(): void {
		this.#scene.watchers.phones.delete(this.#callSign);
		this.screen.close();
	}

	#check(view: PhoneView): void {
		const { checks, ripples } = this.#scene;
		checks.phoneShown(view);
		const { callSign, call, talk, places, talks } = view;
		const saw = (fact: string) => ripples.saw(this.screen, fact);
		for (const { booth } of places) saw(facts.waits(callSign, booth));
		if (call) saw(facts.called(callSign, call.booth, call.calledAt));
		if (talk) saw(facts.talks(callSign, talk.booth));
		for (const { booth } of talks) saw(facts.talked(callSign, booth));
	}
}

/** What the phone asks of its holder now. */
export function seenOn({ call, closer }: PhoneView): SeenCall | undefined {
	if (call) return { booth: call.booth, seat: call.seat, at: call.calledAt };
	return closer && { booth: closer.booth, seat: NO_SEAT, at: closer.since, isEarly: true };
}

/** Which seat it will be, nobody knows before a talk ends. */
export const NO_SEAT = 0 as SeatNumber;

async function openScreen(
	{ doors, tally }: Scene,
	path: string,
	callSign: CallSign
): Promise<Screen<'visitor'> | undefined> {
	try {
		const token = await doors.phone(path);
		return await doors.open('visitor', { token, name: `phone ${callSign}` });
	} catch {
		tally.happened('phones that got no connection');
		return undefined;
	}
}
