// The representatives of a simulated day: they call, take their breaks, and need a minute between two talks.

import { boothOf, type Seat } from '../../src/lib/domain/state';
import type { BoothId, DeviceId, SeatNumber } from '../../src/lib/domain/vocabulary';
import { entry, type World } from '../day/world';
import { boothId, deviceId } from './domain-fair';
import { HAIR, type LivingFair } from './living-fair';

export type AtSeat = {
	readonly booth: BoothId;
	readonly seat: SeatNumber;
	readonly device: DeviceId;
};

export const departmentOf = (booth: string): number => Number(booth.slice(1));

export class Seats {
	/** When the last talk of each representative ended. */
	readonly #endedAt = new Map<number, number>();
	readonly #places: readonly AtSeat[];

	constructor(
		readonly world: World,
		readonly life: LivingFair
	) {
		const taken = world.departments.map(() => 0);
		this.#places = world.reps.map(({ department }, rep) => {
			const seat = (taken[department] = (taken[department] ?? 0) + 1) as SeatNumber;
			return { booth: boothId(department), seat, device: deviceId(`r${String(rep)}`) };
		});
		world.reps.forEach(({ break: [from, to] }, rep) => {
			life.at(from - world.config.talk - world.config.changeover, () => {
				this.#rest(rep, to);
			});
			life.at(to, () => {
				life.ask({ type: 'end-break', ...this.of(rep) });
				this.callNext(rep);
			});
		});
	}

	of = (rep: number): AtSeat => entry(this.#places, rep);

	repAt = (booth: BoothId, seat: number): number =>
		this.#places.findIndex((place) => place.booth === booth && place.seat === seat);

	stateOf(rep: number): Seat {
		const { booth, seat } = this.of(rep);
		return entry(boothOf(this.life.fair, booth).seats, seat - 1);
	}

	/** From when the next talk may begin. */
	readyAt = (rep: number): number =>
		(this.#endedAt.get(rep) ?? -Infinity) + this.world.config.changeover;

	endTalk(rep: number): void {
		this.#endedAt.set(rep, this.life.now);
		this.life.ask({ type: 'end-talk', ...this.of(rep) });
		this.life.at(this.readyAt(rep), () => {
			this.callNext(rep);
		});
	}

	callNext(rep: number): void {
		if (this.stateOf(rep).state === 'free' && this.#hasTime(rep))
			this.life.ask({ type: 'call-next', ...this.of(rep) });
	}

	/** Somebody has joined: a free seat calls at once. */
	offer(booth: BoothId): void {
		this.#places.forEach((place, rep) => {
			if (place.booth === booth && this.life.now >= this.readyAt(rep)) this.callNext(rep);
		});
	}

	/** So early that no talk of usual length reaches into the break. */
	#rest(rep: number, until: number): void {
		if (this.stateOf(rep).state === 'break') return;
		const minutes = Math.max(0.1, until - this.life.now);
		this.life.ask({ type: 'start-break', ...this.of(rep), minutes });
	}

	#hasTime(rep: number): boolean {
		const { break: pause, to: closes } = entry(this.world.reps, rep);
		const { now } = this.life;
		const end = now + this.world.config.talk + this.world.config.changeover;
		return now >= pause[1] ? end <= closes + HAIR : end <= pause[0] + HAIR;
	}
}
