// A day on which the router calls people ahead: who is here, who is on the way, who talks. What the world knows and what
// the router is told are kept apart: it never sees how long a talk will be, how many somebody wants, or when they leave.

import { movedPrices, type Prices } from '../../src/lib/domain/routing/prices';
import { route, type Routing } from '../../src/lib/domain/routing/route';
import { talkLength } from '../../src/lib/domain/routing/talk-length';
import { Agenda } from '../day/agenda';
import { draw } from '../day/chance';
import { entry, type World } from '../day/world';
import type { WorldTalk } from '../day/world/figures';
import { seen, type Person, type Seat } from './seen';

/** Minutes between two looks of the router at most. */
const LOOK = 0.25;
/** People who come when called give up standing after so much of their patience. */
const STANDING_PATIENCE = 1.3;
const HAIR = 1e-9;

export type RoutedDay = {
	readonly talks: readonly WorldTalk[];
	/** People who left while they waited for a talk at a booth that they had been called to. */
	readonly leftWaiting: number;
	/** Milliseconds of each decision. */
	readonly decisions: readonly number[];
};

export function routedDay(world: World, routing: Routing): RoutedDay {
	return new Hall(world, routing).run();
}

class Hall {
	readonly #agenda = new Agenda();
	readonly #talks: WorldTalk[] = [];
	readonly #decisions: number[] = [];
	readonly #people: readonly Person[];
	readonly #seats: readonly Seat[];
	readonly #standing: readonly Person[][];
	readonly #onTheWay: Int32Array;
	readonly #talk;
	#prices: Prices | undefined;
	#pricedAt = -Infinity;
	#lookedAt = -Infinity;
	#isLooking = false;
	#leftWaiting = 0;
	#now = 0;

	constructor(
		readonly world: World,
		readonly routing: Routing
	) {
		const { talk, talkCv, open } = world.config;
		this.#talk = talkLength({ mean: talk, variation: talkCv });
		this.#people = world.visitors.map(({ arrive, stay }, index) => ({
			index,
			leaves: Math.min(open, arrive + stay),
			met: new Set(),
			called: new Map(),
			state: 'out',
			freeSince: 0,
			talkingSince: 0,
			talks: 0,
			turn: 0
		}));
		this.#seats = world.reps.map(({ department, to, break: pause }, rep) => ({
			rep,
			department,
			to,
			break: pause,
			state: 'free',
			since: 0
		}));
		this.#standing = world.departments.map(() => []);
		this.#onTheWay = new Int32Array(world.departments.length);
	}

	run(): RoutedDay {
		const { open, checkin, talk } = this.world.config;
		for (const person of this.#people) {
			const enters = entry(this.world.visitors, person.index).arrive + checkin;
			this.#at(enters, () => {
				this.#setFree(person);
			});
			this.#at(Math.max(enters, person.leaves - talk + HAIR), () => {
				this.#goHome(person);
			});
		}
		for (let minute = 0.5; minute < open; minute += 0.5) {
			this.#at(minute, () => {
				this.#seatAll();
			});
		}
		for (let due = this.#agenda.take(); due && due.minute <= open + 30; due = this.#agenda.take()) {
			this.#now = due.minute;
			due.what();
		}
		return { talks: this.#talks, leftWaiting: this.#leftWaiting, decisions: this.#decisions };
	}

	#at(minute: number, what: () => void): void {
		this.#agenda.add(Math.max(minute, this.#now), what);
	}

	#seatAll(): void {
		this.#standing.forEach((_, department) => {
			this.#seat(department);
		});
		this.#look();
	}

	#setFree(person: Person): void {
		const { want } = entry(this.world.visitors, person.index);
		if (person.state === 'gone') return;
		person.state = person.talks >= want || !this.#hasTime(person) ? 'gone' : 'free';
		person.turn += 1;
		if (person.state === 'free' && person.talks === 0) person.freeSince ||= this.#now;
		this.#look();
	}

	/** Somebody whose time is over goes, unless they talk. */
	#goHome(person: Person): void {
		if (person.state !== 'free' && person.state !== 'standing') return;
		if (person.state === 'standing') this.#leftWaiting += 1;
		person.state = 'gone';
		person.turn += 1;
	}

	#look(): void {
		if (this.#isLooking) return;
		this.#isLooking = true;
		this.#at(this.#lookedAt + LOOK, () => {
			this.#isLooking = false;
			this.#lookedAt = this.#now;
			this.#decide();
		});
	}

	#decide(): void {
		const here = this.#people.filter(({ state }) => state === 'free' || state === 'talking');
		if (!here.some(({ state }) => state === 'free')) return;
		const snapshot = seen(this.world, here, {
			now: this.#now,
			talk: this.#talk,
			seats: this.#seats,
			coming: (department) => this.#coming(department)
		});
		const began = performance.now();
		if (this.#now - this.#pricedAt >= 1) {
			this.#prices = movedPrices(snapshot, this.#prices);
			this.#pricedAt = this.#now;
		}
		const proposals = route(snapshot, this.#prices ?? new Float64Array(0), this.routing);
		this.#decisions.push(performance.now() - began);
		for (const { person, booth } of proposals) this.#call(entry(here, person), booth);
	}

	#coming(department: number): number {
		const standing = entry(this.#standing, department).filter(({ state }) => state === 'standing');
		return (this.#onTheWay[department] ?? 0) + standing.length;
	}

	#call(person: Person, department: number): void {
		const { seed, walk, noShowWait } = this.world.config;
		const { id, noShow, patience } = entry(this.world.visitors, person.index);
		const times = (person.called.get(department) ?? 0) + 1;
		person.called.set(department, times);
		person.state = 'called';
		person.turn += 1;
		this.#onTheWay[department] = (this.#onTheWay[department] ?? 0) + 1;
		const arrived = () => (this.#onTheWay[department] = (this.#onTheWay[department] ?? 0) - 1);
		if (draw(seed, 'ns', id, department, times) < noShow) {
			this.#at(this.#now + noShowWait, () => {
				arrived();
				person.met.add(department);
				this.#setFree(person);
			});
			return;
		}
		this.#at(this.#now + walk, () => {
			arrived();
			person.state = 'standing';
			person.turn += 1;
			const { turn } = person;
			entry(this.#standing, department).push(person);
			this.#at(this.#now + patience * STANDING_PATIENCE, () => {
				if (person.turn !== turn || person.state !== 'standing') return;
				this.#leftWaiting += 1;
				person.met.add(department);
				this.#setFree(person);
			});
			this.#seat(department);
			this.#look();
		});
	}

	/** Seats people in the order in which they came. */
	#seat(department: number): void {
		const standing = entry(this.#standing, department);
		for (let place = 0; place < standing.length;) {
			const person = entry(standing, place);
			if (person.state !== 'standing' || !this.#hasTime(person)) {
				standing.splice(place, 1);
				this.#goHome(person);
				continue;
			}
			const seat = this.#freeSeat(department);
			if (!seat) return;
			standing.splice(place, 1);
			this.#talkAt(person, seat);
		}
	}

	#talkAt(person: Person, seat: Seat): void {
		const { truth, config } = this.world;
		const { department, rep } = seat;
		const end = this.#now + entry(entry(truth.minutes, person.index), department);
		seat.state = 'talking';
		seat.since = this.#now;
		person.state = 'talking';
		person.turn += 1;
		person.talkingSince = this.#now;
		person.met.add(department);
		person.talks += 1;
		this.#talks.push({ visitor: person.index, department, rep, start: this.#now, end });
		this.#at(end, () => {
			seat.state = 'changing';
			seat.since = this.#now;
			person.freeSince = this.#now;
			this.#setFree(person);
		});
		this.#at(end + config.changeover, () => {
			seat.state = 'free';
			this.#seat(department);
			this.#look();
		});
	}

	#freeSeat(department: number): Seat | undefined {
		const end = this.#now + this.world.config.talk + this.world.config.changeover;
		return this.#seats.find(({ department: own, state, break: [from, to], to: closes }) => {
			if (own !== department || state !== 'free') return false;
			const isOnBreak = this.#now >= from && this.#now < to;
			return !isOnBreak && end <= (this.#now < to ? from : closes) + HAIR;
		});
	}

	#hasTime(person: Person): boolean {
		return this.#now + this.world.config.talk <= person.leaves + HAIR;
	}
}
