// A day played through the fair itself: every step is a command that it decides on. People are taken along, or hold up to
// three places that they chose by fit and by the waits they are told. What the world hides stays in this file.

import type { FairEvent } from '../../src/lib/domain/events';
import { forecast } from '../../src/lib/domain/forecast';
import type { Prices } from '../../src/lib/domain/routing/prices';
import { propose, question } from '../../src/lib/domain/routing/propose';
import { ROUTING, type Routing } from '../../src/lib/domain/routing/route';
import { visitorOf } from '../../src/lib/domain/state';
import type { BoothId, TalkId, VisitorId } from '../../src/lib/domain/vocabulary';
import { draw } from '../day/chance';
import { entry, type World } from '../day/world';
import type { WorldTalk } from '../day/world/figures';
import { deviceId, plan, visitorId } from './domain-fair';
import { HAIR, LivingFair, type Answer } from './living-fair';
import type { Person } from './person';
import { departmentOf, Seats } from './seats';

/** Minutes between two looks of the router at most, and after which people who found nothing look again. */
const LOOK = 0.25;
const LOOK_AGAIN = 3;
/** People who come when called give up standing after so much of their patience. */
const STANDING_PATIENCE = 1.3;
/** Score that a minute of waiting costs people who choose for themselves. */
const WAIT_COST = 0.012;

export type DomainDay = {
	readonly talks: readonly WorldTalk[];
	/** People who left while they stood at a booth that they had been called to. */
	readonly leftWaiting: number;
	/** Milliseconds of each decision of the router. */
	readonly decisions: readonly number[];
	readonly answers: readonly Answer[];
};

export const domainDay = (
	world: World,
	how: 'led' | 'own-queues',
	routing: Routing = ROUTING
): DomainDay => new Day(world, how, routing).run();

class Day {
	readonly #life: LivingFair;
	readonly #seats: Seats;
	readonly #people: readonly Person[];
	readonly #talks: WorldTalk[] = [];
	readonly #decisions: number[] = [];
	#prices: Prices | undefined;
	#lookedAt = -Infinity;
	#isLooking = false;
	#leftWaiting = 0;

	constructor(
		readonly world: World,
		readonly how: 'led' | 'own-queues',
		readonly routing: Routing
	) {
		this.#life = new LivingFair((fact) => {
			this.#follow(fact);
		});
		for (const command of plan(world)) this.#life.ask(command);
		this.#seats = new Seats(world, this.#life);
		this.#people = world.visitors.map(({ arrive, stay }, index) => ({
			index,
			id: visitorId(index),
			leaves: Math.min(world.config.open, arrive + stay),
			isHere: false,
			talks: 0,
			turn: 0,
			goesTo: undefined,
			standsAt: undefined,
			calls: new Map()
		}));
	}

	run(): DomainDay {
		const { open, checkin, talk } = this.world.config;
		for (const person of this.#people) {
			const enters = entry(this.world.visitors, person.index).arrive + checkin;
			this.#life.at(enters, () => {
				this.#enter(person);
			});
			this.#life.at(Math.max(enters, person.leaves - talk + HAIR), () => {
				this.#goHome(person);
			});
		}
		for (let minute = 0.5; minute < open; minute += 0.5)
			this.#life.at(minute, () => {
				this.#look();
			});
		this.#life.run(open + 30);
		return {
			talks: this.#talks,
			leftWaiting: this.#leftWaiting,
			decisions: this.#decisions,
			answers: this.#life.answers
		};
	}

	/** People and representatives do what the fair asks of them. */
	#follow(fact: FairEvent): void {
		if (fact.type === 'talk-ended' || fact.type === 'break-ended') this.#look();
		if (fact.type !== 'visitor-called' && fact.type !== 'visitor-asked-closer') return;
		const person = this.#personOf(fact.visitor);
		if (person.standsAt === fact.booth) this.#seat(fact.booth, fact.seat);
		else if (person.goesTo !== fact.booth) this.#come(person, fact.booth);
	}

	#come(person: Person, booth: BoothId): void {
		const { seed, walk, noShowWait } = this.world.config;
		const { id, noShow, patience } = entry(this.world.visitors, person.index);
		const times = (person.calls.get(booth) ?? 0) + 1;
		person.calls.set(booth, times);
		person.goesTo = booth;
		const { turn } = (person.turn++, person);
		const isStill = () => person.turn === turn;
		if (draw(seed, 'ns', id, departmentOf(booth), times) < noShow) {
			this.#life.at(this.#life.now + noShowWait, () => {
				if (isStill()) this.#decline(person);
			});
			return;
		}
		this.#life.at(this.#life.now + walk, () => {
			if (!isStill()) return;
			person.goesTo = undefined;
			person.standsAt = booth;
			const { busy } = visitorOf(this.#life.fair, person.id);
			if (busy?.as === 'called') this.#seat(booth, busy.seat);
			this.#life.at(this.#life.now + patience * STANDING_PATIENCE, () => {
				if (!isStill() || person.standsAt !== booth) return;
				this.#leftWaiting += 1;
				this.#decline(person);
			});
		});
	}

	#decline(person: Person): void {
		person.goesTo = undefined;
		person.standsAt = undefined;
		this.#life.ask({ type: 'answer-call', visitor: person.id, answer: 'no-thanks' });
		this.#look();
	}

	/** Who stands there sits down, as soon as the seat has changed over. */
	#seat(booth: BoothId, number: number): void {
		const rep = this.#seats.repAt(booth, number);
		const called = this.#seats.stateOf(rep).call?.visitor;
		const person = called && this.#personOf(called);
		if (person?.standsAt !== booth) return;
		const { turn } = person;
		this.#life.at(this.#seats.readyAt(rep) + HAIR, () => {
			const isStill = person.turn === turn && this.#seats.stateOf(rep).call?.visitor === person.id;
			if (!isStill) return;
			if (this.#hasTime(person)) this.#talk(person, rep);
			else this.#goHome(person);
		});
	}

	#talk(person: Person, rep: number): void {
		const { department } = entry(this.world.reps, rep);
		const { now } = this.#life;
		const talk = `t${String(this.#talks.length)}` as TalkId;
		if (!this.#life.ask({ type: 'start-talk', ...this.#seats.of(rep), talk })) return;
		const end = now + entry(entry(this.world.truth.minutes, person.index), department);
		person.turn += 1;
		person.talks += 1;
		person.standsAt = undefined;
		this.#talks.push({ visitor: person.index, department, rep, start: now, end });
		this.#life.at(end, () => {
			this.#seats.endTalk(rep);
			const { want } = entry(this.world.visitors, person.index);
			if (person.talks >= want || !this.#hasTime(person)) this.#leave(person);
			else this.#choose(person);
		});
	}

	#enter(person: Person): void {
		person.isHere = true;
		this.#life.ask({ type: 'check-in', visitor: person.id, device: deviceId('kiosk') });
		if (this.how === 'led') this.#life.ask({ type: 'take-me-along', visitor: person.id });
		this.#choose(person);
	}

	#choose(person: Person): void {
		if (this.how === 'led') this.#look();
		else if (person.isHere) this.#join(person);
	}

	#join(person: Person): void {
		const { fair, instant, now } = this.#life;
		const scores = entry(this.world.truth.score, person.index);
		const { patience } = entry(this.world.visitors, person.index);
		const { newcomer } = forecast(fair, instant);
		const bearable = [...fair.booths.keys()].flatMap((booth, department) => {
			const wait = newcomer.get(booth) ?? Infinity;
			return wait > patience
				? []
				: [{ booth, worth: entry(scores, department) - WAIT_COST * wait }];
		});
		for (const { booth } of bearable.toSorted((a, b) => b.worth - a.worth))
			if (this.#life.ask({ type: 'join-queue', visitor: person.id, booth }))
				this.#seats.offer(booth);
		if (visitorOf(fair, person.id).places.size === 0)
			this.#life.at(now + LOOK_AGAIN, () => {
				this.#choose(person);
			});
	}

	#goHome(person: Person): void {
		if (!person.isHere || visitorOf(this.#life.fair, person.id).busy?.as === 'talking') return;
		if (person.standsAt !== undefined) this.#leftWaiting += 1;
		this.#leave(person);
	}

	#leave(person: Person): void {
		person.isHere = false;
		person.turn += 1;
		person.standsAt = undefined;
		this.#life.ask({ type: 'leave-all-queues', visitor: person.id });
		this.#life.ask({ type: 'leave-fair', visitor: person.id });
		this.#look();
	}

	#look(): void {
		if (this.how !== 'led' || this.#isLooking) return;
		this.#isLooking = true;
		this.#life.at(this.#lookedAt + LOOK, () => {
			this.#isLooking = false;
			this.#lookedAt = this.#life.now;
			this.#decide();
		});
	}

	#decide(): void {
		const { score } = this.world.truth;
		const asked = question(this.#life.fair, this.#life.instant, (visitor, { id }) =>
			entry(entry(score, this.#personOf(visitor).index), departmentOf(id))
		);
		if (!asked.led.snapshot.people.some(({ talkingSince }) => talkingSince === undefined)) return;
		const began = performance.now();
		const { proposals, prices } = propose(asked, this.#prices, this.routing);
		this.#prices = prices;
		this.#decisions.push(performance.now() - began);
		for (const proposal of proposals) this.#life.ask(proposal);
	}

	#hasTime = (person: Person): boolean =>
		this.#life.now + this.world.config.talk <= person.leaves + HAIR;
	#personOf = (id: VisitorId): Person => entry(this.#people, Number(id.slice(1)));
}
