// The day without any system: people walk to a booth and stand in its line. What every fair does today,
// and what a system has to beat.

import { Agenda } from '../agenda';
import { entry, type World } from '../world';
import type { WorldTalk } from './figures';

/**
 * How people choose: by what is popular, by a list of what suits them, by that list and the lines they see, or by the
 * lines alone.
 */
export type WalkUp = 'walkup' | 'listed' | 'informed' | 'shortest';

export type WalkedDay = {
	readonly talks: readonly WorldTalk[];
	/** How often somebody left a line without the talk that they stood there for. */
	readonly leftWaiting: number;
};

/** Score that a minute of waiting costs, to those who see how long the lines are. */
const COSTS: Readonly<Record<WalkUp, number>> = {
	walkup: 0,
	listed: 0,
	informed: 0.012,
	shortest: 1_000
};
/** A hair of a minute, for sums of rounded numbers. */
const HAIR = 1e-9;

type Person = {
	readonly index: number;
	readonly leaves: number;
	readonly done: Set<number>;
	readonly givenUp: Map<number, number>;
	state: 'ready' | 'in-line' | 'talking' | 'gone';
	talks: number;
	joinedAt: number;
	department: number;
};

type Line = { readonly department: number; readonly seats: Seat[]; readonly people: Person[] };
type Seat = {
	readonly index: number;
	readonly to: number;
	readonly break: readonly [number, number];
	isFree: boolean;
};

export function walkUpDay(world: World, policy: WalkUp): WalkedDay {
	return new WalkUpDay(world, policy).run();
}

class WalkUpDay {
	readonly #agenda = new Agenda();
	readonly #talks: WorldTalk[] = [];
	readonly #lines: readonly Line[];
	#leftWaiting = 0;
	#now = 0;

	constructor(
		readonly world: World,
		readonly policy: WalkUp
	) {
		const seats = world.reps.map((rep, index) => ({ ...rep, index, isFree: true }));
		this.#lines = world.departments.map((_, department) => ({
			department,
			seats: seats.filter((seat) => seat.department === department),
			people: []
		}));
		for (const { department, break: pause } of seats) {
			this.#at(pause[1], () => this.#pull(this.#line(department)));
		}
	}

	run(): WalkedDay {
		const { open, checkin } = this.world.config;
		for (let minute = 10; minute < open; minute += 10) {
			this.#at(minute, () => this.#lines.forEach((line) => this.#pull(line)));
		}
		this.world.visitors.forEach(({ arrive, stay }, index) => {
			const person: Person = {
				index,
				leaves: Math.min(open, arrive + stay),
				done: new Set(),
				givenUp: new Map(),
				state: 'ready',
				talks: 0,
				joinedAt: 0,
				department: -1
			};
			this.#at(arrive, () => this.#at(this.#now + checkin, () => this.#choose(person)));
		});
		for (let due = this.#agenda.take(); due && due.minute <= open + 30; due = this.#agenda.take()) {
			this.#now = due.minute;
			due.what();
		}
		return { talks: this.#talks, leftWaiting: this.#leftWaiting };
	}

	#at(minute: number, what: () => void): void {
		this.#agenda.add(Math.max(minute, this.#now), what);
	}

	#choose(person: Person): void {
		if (person.state !== 'ready') return;
		const lines = this.#isFinished(person) ? [] : this.#wanted(person);
		if (lines.length === 0) {
			leave(person);
			return;
		}
		const { patience } = entry(this.world.visitors, person.index);
		const bearable = lines.slice(0, 4).find((line) => this.#wait(line) <= patience);
		if (bearable) this.#join(person, bearable);
		else this.#at(this.#now + 5, () => this.#choose(person));
	}

	/** Lines that somebody would still join, best first. */
	#wanted(person: Person): Line[] {
		const { score, utility } = this.world.truth;
		const row = entry(this.policy === 'walkup' ? utility : score, person.index);
		const cost = COSTS[this.policy];
		const worth = this.#lines.map(
			(line) => entry(row, line.department) - (cost === 0 ? 0 : cost * this.#wait(line))
		);
		return this.#lines
			.filter(({ department }) => !person.done.has(department) && this.#hasTime(person))
			.sort((a, b) => entry(worth, b.department) - entry(worth, a.department));
	}

	#wait(line: Line): number {
		const { talk, changeover } = this.world.config;
		if (this.#freeSeat(line)) return 0;
		const present = line.seats.filter((seat) => !this.#isOnBreak(seat)).length || 0.5;
		return ((line.people.length + 0.5) * (talk + changeover)) / present;
	}

	#join(person: Person, line: Line): void {
		const { patience } = entry(this.world.visitors, person.index);
		const since = this.#now;
		person.state = 'in-line';
		person.department = line.department;
		person.joinedAt = since;
		line.people.push(person);
		const limit = Math.min(person.leaves - 3, since + patience * 1.3);
		this.#at(Math.max(since + 0.1, limit), () => {
			const isStillThere = person.state === 'in-line' && person.joinedAt === since;
			if (isStillThere && person.department === line.department) this.#giveUp(person, line);
		});
		this.#pull(line);
	}

	#giveUp(person: Person, line: Line): void {
		line.people.splice(line.people.indexOf(person), 1);
		this.#leftWaiting += 1;
		person.state = 'ready';
		const times = (person.givenUp.get(line.department) ?? 0) + 1;
		person.givenUp.set(line.department, times);
		if (times >= 2) person.done.add(line.department);
		if (this.#isFinished(person)) leave(person);
		else this.#at(this.#now + this.world.config.walk, () => this.#choose(person));
	}

	/** Seats whoever is first in line and still has the time. */
	#pull(line: Line): void {
		for (;;) {
			const seat = this.#freeSeat(line);
			const index = line.people.findIndex((person) => this.#hasTime(person));
			const person = line.people[index];
			if (!seat || !person) return;
			line.people.splice(index, 1);
			this.#talk(person, line, seat);
		}
	}

	#talk(person: Person, line: Line, seat: Seat): void {
		const { truth, config } = this.world;
		const end = this.#now + entry(entry(truth.minutes, person.index), line.department);
		seat.isFree = false;
		person.state = 'talking';
		person.done.add(line.department);
		person.talks += 1;
		const talk = { visitor: person.index, department: line.department, rep: seat.index };
		this.#talks.push({ ...talk, start: this.#now, end });
		this.#at(end, () => {
			person.state = 'ready';
			if (this.#isFinished(person)) leave(person);
			else this.#at(this.#now + config.walk, () => this.#choose(person));
		});
		this.#at(end + config.changeover, () => {
			seat.isFree = true;
			this.#pull(line);
		});
	}

	/** A talk starts only if one of mean length would end before the break and the close. */
	#freeSeat(line: Line): Seat | undefined {
		const end = this.#now + this.world.config.talk + this.world.config.changeover;
		return line.seats.find((seat) => {
			const until = this.#now < seat.break[1] ? seat.break[0] : seat.to;
			return seat.isFree && !this.#isOnBreak(seat) && end <= until + HAIR;
		});
	}

	#isOnBreak = ({ break: [from, to] }: Seat): boolean => this.#now >= from && this.#now < to;

	#hasTime(person: Person): boolean {
		return this.#now + this.world.config.talk <= person.leaves + HAIR;
	}

	#isFinished(person: Person): boolean {
		const { want } = entry(this.world.visitors, person.index);
		const hasAll = person.done.size >= this.#lines.length;
		return person.talks >= want || this.#now >= person.leaves - 3 || hasAll;
	}

	#line(department: number): Line {
		return entry(this.#lines, department);
	}
}

function leave(person: Person): void {
	person.state = 'gone';
}
