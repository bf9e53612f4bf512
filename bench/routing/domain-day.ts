// A day played through the fair itself: every step is a command that it decides on. People are taken along, or hold up to
// three places that they chose by fit and by the waits they are told. What the world hides stays in this file.

import type { Command } from '../../src/lib/domain/commands';
import { callOrder } from '../../src/lib/domain/call-order';
import type { FairEvent } from '../../src/lib/domain/events';
import { decide, emptyFair, evolve } from '../../src/lib/domain/fair';
import { middleOf, type Expected, type Kept } from '../../src/lib/domain/promises';
import { forecast } from '../../src/lib/domain/forecast';
import { propose, question } from '../../src/lib/domain/routing/propose';
import type { Prices } from '../../src/lib/domain/routing/prices';
import { boothOf, type Booth, type Seat } from '../../src/lib/domain/state';
import { nextDeadline } from '../../src/lib/domain/time';
import { rounded } from '../../src/lib/domain/waiting';
import { MINUTE, type Instant, type TalkId, type VisitorId } from '../../src/lib/domain/vocabulary';
import { Agenda } from '../day/agenda';
import { draw } from '../day/chance';
import { entry, type World } from '../day/world';
import type { WorldTalk } from '../day/world/figures';
import { boothId, deviceId, plan, START, visitorId } from './domain-fair';

/** Minutes between two looks of the router at most, and after which people who found nothing look again. */
const LOOK = 0.25;
const LOOK_AGAIN = 3;
const STANDING_PATIENCE = 1.3;
/** Score that a minute of waiting costs people who choose for themselves. */
const WAIT_COST = 0.012;
const HAIR = 1e-3;

export type DomainDay = {
	readonly talks: readonly WorldTalk[];
	readonly leftWaiting: number;
	readonly decisions: readonly number[];
	/** Every answer about waiting that came to its end, and how wide each was as it was shown. */
	readonly kept: readonly Kept[];
	readonly shown: readonly {
		readonly width: number;
		readonly middle: number;
		readonly isWithin: boolean;
	}[];
};

type Person = {
	readonly index: number;
	readonly id: VisitorId;
	readonly leaves: number;
	isHere: boolean;
	talks: number;
	/** Counts what happens to them, so that what was planned for an earlier moment is dropped. */
	turn: number;
	standsAt: number | undefined;
};

export const domainDay = (world: World, how: 'led' | 'own-queues'): DomainDay =>
	new Day(world, how).run();

class Day {
	readonly #agenda = new Agenda();
	readonly #fair = emptyFair();
	readonly #talks: WorldTalk[] = [];
	readonly #decisions: number[] = [];
	readonly #kept: Kept[] = [];
	readonly #shown: { width: number; middle: number; isWithin: boolean }[] = [];
	readonly #people: readonly Person[];
	#prices: Prices | undefined;
	#lookedAt = -Infinity;
	#isLooking = false;
	#leftWaiting = 0;
	#talkCount = 0;
	#now = 0;
	#wakesAt = Infinity;

	constructor(
		readonly world: World,
		readonly how: 'led' | 'own-queues'
	) {
		this.#people = world.visitors.map(({ arrive, stay }, index) => ({
			index,
			id: visitorId(index),
			leaves: Math.min(world.config.open, arrive + stay),
			isHere: false,
			talks: 0,
			turn: 0,
			standsAt: undefined
		}));
	}

	run(): DomainDay {
		const { open, checkin, talk } = this.world.config;
		for (const command of plan(this.world)) this.#ask(command);
		for (const person of this.#people) {
			const enters = entry(this.world.visitors, person.index).arrive + checkin;
			this.#at(enters, () => this.#enter(person));
			this.#at(Math.max(enters, person.leaves - talk + HAIR), () => this.#goHome(person));
		}
		this.world.reps.forEach(({ break: [from, to] }, rep) => {
			this.#at(from - talk - 1, () => this.#rest(rep));
			this.#at(to, () => this.#back(rep));
		});
		for (let minute = 0.5; minute < open; minute += 0.5) this.#at(minute, () => this.#look());
		for (let due = this.#agenda.take(); due && due.minute <= open + 30; due = this.#agenda.take()) {
			this.#now = due.minute;
			due.what();
		}
		return {
			talks: this.#talks,
			leftWaiting: this.#leftWaiting,
			decisions: this.#decisions,
			kept: this.#kept,
			shown: this.#shown
		};
	}

	#at(minute: number, what: () => void): void {
		this.#agenda.add(Math.max(minute, this.#now), what);
	}

	get #instant(): Instant {
		return Math.round(START + this.#now * MINUTE) as Instant;
	}

	#ask(command: Command): boolean {
		const decision = decide(this.#fair, command, this.#instant);
		if (!decision.ok) return false;
		for (const event of decision.events) {
			const promised = event.type === 'talk-started' ? this.#promisedTo(event) : undefined;
			evolve(this.#fair, event);
			if (promised) this.#note(event, promised);
			this.#follow(event);
		}
		this.#wake();
		return true;
	}

	#promisedTo({ visitor, booth }: Extract<FairEvent, { type: 'talk-started' }>) {
		const place = this.#fair.visitors.get(visitor)?.places.get(booth);
		return place?.promised && { ...place.promised, since: place.since };
	}

	#note({ at }: FairEvent, promised: Expected & { since: number }): void {
		const minutes = (at - promised.since) / MINUTE;
		const { least, most } = promised;
		this.#kept.push({
			error: Math.abs(minutes - middleOf(promised)),
			isWithin: minutes >= least && minutes <= most
		});
		const { from, to } = rounded(promised);
		this.#shown.push({
			width: to - from,
			middle: (from + to) / 2,
			isWithin: minutes >= from && minutes <= to
		});
	}

	/** What happens by itself, when it is due. */
	#wake(): void {
		const next = nextDeadline(this.#fair);
		if (next === undefined) return;
		const minute = Math.max(this.#now, (next - START) / MINUTE) + HAIR;
		if (minute >= this.#wakesAt) return;
		this.#wakesAt = minute;
		this.#at(minute, () => {
			if (this.#wakesAt !== minute) return;
			this.#wakesAt = Infinity;
			this.#ask({ type: 'let-time-pass' });
		});
	}

	/** People and representatives do what the fair asks of them. */
	#follow(event: FairEvent): void {
		if (event.type === 'visitor-called' || event.type === 'visitor-asked-closer') {
			const person = this.#personOf(event.visitor);
			if (person.standsAt === this.#booth(event.booth)) this.#seat(event.booth, event.seat);
			else if (event.type === 'visitor-asked-closer' || !this.#walks(person, event.booth))
				this.#come(person, this.#booth(event.booth));
		}
		if (event.type === 'talk-ended') this.#look();
		if (event.type === 'break-ended') this.#look();
	}

	/** On the way already, since they were asked closer. */
	#walks(person: Person, booth: string): boolean {
		return this.#onTheWay.get(person.index) === this.#booth(booth);
	}
	readonly #onTheWay = new Map<number, number>();
	readonly #calls = new Map<string, number>();
	/** When the last talk of a representative ended. */
	readonly #endedAt = new Map<number, number>();

	#come(person: Person, department: number): void {
		const { seed, walk, noShowWait } = this.world.config;
		const { id, noShow, patience } = entry(this.world.visitors, person.index);
		const key = `${id} ${String(department)}`;
		const times = (this.#calls.get(key) ?? 0) + 1;
		this.#calls.set(key, times);
		person.turn += 1;
		const { turn } = person;
		this.#onTheWay.set(person.index, department);
		if (draw(seed, 'ns', id, department, times) < noShow) {
			this.#at(this.#now + noShowWait, () => {
				if (person.turn !== turn) return;
				this.#onTheWay.delete(person.index);
				this.#ask({ type: 'answer-call', visitor: person.id, answer: 'no-thanks' });
				this.#look();
			});
			return;
		}
		this.#at(this.#now + walk, () => {
			this.#onTheWay.delete(person.index);
			if (person.turn !== turn) return;
			person.standsAt = department;
			const { busy } = this.#visitor(person);
			if (busy?.as === 'called') this.#seat(busy.booth, busy.seat);
			this.#at(this.#now + patience * STANDING_PATIENCE, () => {
				if (person.turn !== turn || person.standsAt !== department) return;
				this.#leftWaiting += 1;
				person.standsAt = undefined;
				this.#ask({ type: 'answer-call', visitor: person.id, answer: 'no-thanks' });
				this.#look();
			});
		});
	}

	/** Who stands there sits down, as soon as the seat has changed over. */
	#seat(booth: string, number: number): void {
		const department = this.#booth(booth);
		const seat = this.#seatAt(department, number);
		const rep = this.#repAt(department, number);
		const person = seat.call && this.#personOf(seat.call.visitor);
		if (!person || person.standsAt !== department) return;
		const last = this.#endedAt.get(rep);
		const from = last === undefined ? -Infinity : last + this.world.config.changeover;
		const { turn } = person;
		this.#at(from + HAIR, () => {
			if (person.turn !== turn || this.#seatAt(department, number).call?.visitor !== person.id)
				return;
			this.#talk(person, department, rep);
		});
	}

	#talk(person: Person, department: number, rep: number): void {
		const at = this.#seatOf(rep);
		if (!this.#hasTime(person)) {
			this.#goHome(person);
			return;
		}
		const talk = `t${String((this.#talkCount += 1))}` as TalkId;
		if (!this.#ask({ type: 'start-talk', ...at, talk })) return;
		const { truth } = this.world;
		const end = this.#now + entry(entry(truth.minutes, person.index), department);
		person.turn += 1;
		person.talks += 1;
		person.standsAt = undefined;
		this.#talks.push({ visitor: person.index, department, rep, start: this.#now, end });
		this.#at(end, () => {
			this.#endedAt.set(rep, this.#now);
			this.#ask({ type: 'end-talk', ...at });
			this.#afterTalk(person);
			this.#at(this.#now + this.world.config.changeover, () => this.#callNext(rep));
		});
	}

	#afterTalk(person: Person): void {
		const { want } = entry(this.world.visitors, person.index);
		if (person.talks >= want || !this.#hasTime(person)) this.#leave(person);
		else this.#choose(person);
	}

	#callNext(rep: number): void {
		const { department } = entry(this.world.reps, rep);
		const seat = this.#seatOf(rep);
		if (this.#seatAt(department, seat.seat).state !== 'free') return;
		if (this.#fits(rep)) this.#ask({ type: 'call-next', ...seat });
		this.#look();
	}

	#enter(person: Person): void {
		person.isHere = true;
		this.#ask({ type: 'check-in', visitor: person.id, device: deviceId('kiosk') });
		if (this.how === 'led') this.#ask({ type: 'take-me-along', visitor: person.id });
		this.#choose(person);
	}

	#choose(person: Person): void {
		if (this.how === 'led') {
			this.#look();
			return;
		}
		if (!person.isHere) return;
		const { score } = this.world.truth;
		const { patience } = entry(this.world.visitors, person.index);
		const visitor = this.#visitor(person);
		const ahead = forecast(this.#fair, this.#instant);
		const worth = [...this.#fair.booths.values()].flatMap((booth, department) => {
			if (visitor.places.has(booth.id) || visitor.met.has(booth.id)) return [];
			const wait = ahead.newcomer.get(booth.id) ?? Infinity;
			if (wait > patience) return [];
			return [{ booth, value: entry(entry(score, person.index), department) - WAIT_COST * wait }];
		});
		for (const { booth } of worth.toSorted((a, b) => b.value - a.value))
			if (this.#ask({ type: 'join-queue', visitor: person.id, booth: booth.id }))
				this.#offer(booth);
		if (visitor.places.size === 0) this.#at(this.#now + LOOK_AGAIN, () => this.#choose(person));
	}

	/** A free seat calls at once. */
	#offer(booth: Booth): void {
		const department = this.#booth(booth.id);
		this.world.reps.forEach((rep, index) => {
			if (rep.department === department) this.#callNext(index);
		});
	}

	#goHome(person: Person): void {
		const { busy } = this.#visitor(person);
		if (!person.isHere || busy?.as === 'talking') return;
		if (person.standsAt !== undefined) this.#leftWaiting += 1;
		this.#leave(person);
	}

	#leave(person: Person): void {
		person.isHere = false;
		person.turn += 1;
		person.standsAt = undefined;
		this.#ask({ type: 'leave-all-queues', visitor: person.id });
		this.#ask({ type: 'leave-fair', visitor: person.id });
		this.#look();
	}

	/** A representative's own break, so planned that no talk of usual length reaches into it. */
	#rest(rep: number): void {
		const { department, break: pause } = entry(this.world.reps, rep);
		const at = this.#seatOf(rep);
		const { state } = this.#seatAt(department, at.seat);
		if (state === 'break') return;
		const minutes = Math.max(0.1, pause[1] - this.#now);
		this.#ask({ type: 'start-break', ...at, minutes });
	}

	#back(rep: number): void {
		this.#ask({ type: 'end-break', ...this.#seatOf(rep) });
		this.#callNext(rep);
	}

	#look(): void {
		if (this.how !== 'led' || this.#isLooking) return;
		this.#isLooking = true;
		this.#at(this.#lookedAt + LOOK, () => {
			this.#isLooking = false;
			this.#lookedAt = this.#now;
			this.#decide();
		});
	}

	#decide(): void {
		const { score } = this.world.truth;
		const asked = question(this.#fair, this.#instant, (visitor, booth) =>
			entry(entry(score, this.#personOf(visitor).index), this.#booth(booth.id))
		);
		if (!asked.led.snapshot.people.some(({ talkingSince }) => talkingSince === undefined)) return;
		const began = performance.now();
		const { proposals, prices } = propose(asked, this.#prices);
		this.#prices = prices;
		this.#decisions.push(performance.now() - began);
		for (const proposal of proposals) this.#ask(proposal);
	}

	#fits(rep: number): boolean {
		const {
			break: [from, to],
			to: closes
		} = entry(this.world.reps, rep);
		const end = this.#now + this.world.config.talk + this.world.config.changeover;
		return end <= (this.#now < to ? from : closes) + HAIR || this.#now >= to;
	}

	#hasTime = (person: Person): boolean =>
		this.#now + this.world.config.talk <= person.leaves + HAIR;
	#visitor = ({ id }: Person) => entry([this.#fair.visitors.get(id)], 0);
	#personOf = (id: string): Person => entry(this.#people, Number(id.slice(1)));
	#booth = (id: string): number => Number(id.slice(1));
	#seatAt = (department: number, number: number): Seat =>
		entry(boothOf(this.#fair, boothId(department)).seats, number - 1);
	#repAt = (department: number, number: number): number =>
		entry(
			this.world.reps.flatMap((rep, index) => (rep.department === department ? [index] : [])),
			number - 1
		);
	#seatOf(rep: number) {
		const { department } = entry(this.world.reps, rep);
		const number = this.world.reps
			.slice(0, rep)
			.filter((one) => one.department === department).length;
		return {
			booth: boothId(department),
			seat: (number + 1) as Seat['number'],
			device: deviceId(`r${String(rep)}`)
		};
	}
}
