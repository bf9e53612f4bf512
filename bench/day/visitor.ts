// A visitor: comes, joins queues, goes where they are called, talks, and leaves when they have what they want.

import type { BoothId, CallSign } from '../../src/lib/domain/vocabulary';
import { Access } from './access';
import { Answering } from './answering';
import { applicationOf, wouldApply } from './application';
import { atKiosk, type Counter } from './counter';
import type { Desk } from './desk';
import type { Kiosk } from './doors';
import { endVisit, enter, introduce, type Entered } from './entrance';
import { habitsOf, type Habits } from './habits';
import type { Guest } from './hall';
import type { Line } from './line';
import { comeBack, goOutside, replaceBadge, rest } from './mishaps';
import { Phone, seenOn } from './phone';
import { Places } from './places';
import { departmentAt, type Scene } from './scene';
import { Stay } from './stay';
import { entry, type WorldVisitor } from './world';

/** Everything else in the hall that a visitor uses. */
export type Around = { readonly kiosks: Line<Kiosk>; readonly desk: Desk };

type State = 'outside' | 'free' | 'coming' | 'talking' | 'gone';

/** Minutes after which somebody who could hold more places looks again. */
const LOOK_AGAIN = { phone: 3, kiosk: 6 };
/** Minutes for joining at the end of the check-in, and until a missed call is noticed. */
const JOINING = 0.1;
const NOTICED = 2;

export class Visitor implements Guest {
	readonly index: number;
	readonly #scene: Scene;
	readonly #around: Around;
	readonly #who: WorldVisitor;
	readonly #habits: Habits;
	readonly #stay: Stay;
	readonly #places: Places;
	readonly #answering: Answering;
	readonly #access: Access;
	#me: Entered | undefined;
	#phone: Phone | undefined;
	#state: State = 'outside';
	#alarm = 0;
	#hasReturned = false;

	constructor(scene: Scene, index: number, around: Around) {
		const { config, visitors } = scene.world;
		this.index = index;
		this.#scene = scene;
		this.#around = around;
		this.#who = entry(visitors, index);
		this.#habits = habitsOf(config.seed, this.#who.id);
		this.#stay = new Stay(scene, this.#who);
		const person = { index, who: this.#who, habits: this.#habits, stay: this.#stay };
		this.#places = new Places(scene, person);
		this.#access = new Access(scene, around.kiosks, this);
		this.#answering = new Answering(scene, {
			...person,
			guest: this,
			phone: () => this.#phone,
			isAround: () => this.#state === 'free' || this.#state === 'coming',
			sets: (state) => this.#turn(state),
			missed: (booth) => scene.tally.watch(this.#missed(booth)),
			hasNoTime: () => scene.tally.watch(this.#leave())
		});
	}

	get callSign(): CallSign {
		return this.#known.callSign;
	}

	get code(): string {
		return this.#known.code;
	}

	get phone(): Phone | undefined {
		return this.#phone;
	}

	get isTalking(): boolean {
		return this.#state === 'talking';
	}

	get isGone(): boolean {
		return this.#state === 'gone';
	}

	async visit(): Promise<void> {
		await this.#scene.clock.until(this.#who.arrive);
		await this.#around.kiosks.use((kiosk) => this.#checkIn(kiosk));
		if (!this.#me) {
			this.#state = 'gone';
			this.#scene.tally.happened('people not let in');
			return;
		}
		this.#scene.hall.lookUp(this.callSign, (call) => this.#answering.notice(call));
		if (this.#habits.hasPhone) await this.#openPhone(this.#me);
		if (this.#habits.losesBadge) this.#scene.tally.watch(this.#loseBadge(this.#me));
		await this.#think();
	}

	wantsToApply(department: number): boolean {
		return wouldApply(this.#scene, this.index, department);
	}

	hasTime(): boolean {
		return this.#stay.hasTimeFrom(this.#scene.clock.now());
	}

	otherBooth(): BoothId | undefined {
		return this.#places.favourite();
	}

	talkBegan(booth: BoothId): void {
		this.#state = 'talking';
		this.#answering.forget();
		this.#places.met(booth);
	}

	talkEnded(booth: BoothId): void {
		this.#stay.talks += 1;
		this.#places.freeFrom(this.#scene.clock.now());
		this.#state = this.#stay.isOver ? 'gone' : 'free';
		this.#phone?.look();
		this.#scene.tally.watch(this.#afterTalk(booth));
	}

	turnedAway(): void {
		if (this.#state !== 'coming') return;
		this.#scene.tally.happened('people turned away at a seat');
		this.#turn('free');
	}

	get #known(): Entered {
		if (this.#me) return this.#me;
		throw new Error(`${this.#who.id} is not checked in.`);
	}

	/** Takes as long as the world says, with the first places joined at the end. */
	async #checkIn(kiosk: Kiosk): Promise<void> {
		const { clock, world } = this.#scene;
		const done = clock.now() + world.config.checkin;
		const person = { who: this.#who, habits: this.#habits };
		this.#me = await enter(this.#scene, { ...this.#around, kiosk }, person);
		if (!this.#me) return;
		const counter = atKiosk(this.#scene, kiosk, this.#me.visit);
		await introduce(this.#scene, counter, person);
		await clock.until(done - JOINING);
		this.#places.freeFrom(done);
		this.#state = 'free';
		await this.#arrange(counter);
		await clock.until(done);
		await endVisit(this.#scene, kiosk, this.#me.visit);
	}

	/** Whoever gets no connection keeps an eye on the wall. */
	async #openPhone({ link, callSign }: Entered): Promise<void> {
		const path = link ?? (await this.#around.desk.issueLink(callSign));
		if (path === undefined) return;
		this.#phone = await Phone.open(this.#scene, { path, callSign }, (view) => {
			if (!this.#access.isOpen) this.#places.reconcile(view.places);
			if (!view.talk) this.#answering.notice(seenOn(view));
		});
		if (!this.#phone) return;
		this.#scene.hall.lookAway(callSign);
		if (this.#habits.hasBadReception) this.#phone.loseReception(this.#who.id);
	}

	#loseBadge(me: Entered): Promise<void> {
		return replaceBadge(this.#scene, { ...this.#around, me }, (code) => {
			this.#me = { ...me, code };
		});
	}

	/** What somebody does who has nothing else to do: look after their places, or go home. */
	async #think(): Promise<void> {
		if (this.#state !== 'free') return;
		if (this.#stay.isOver) return this.#leave();
		const now = this.#scene.clock.now();
		if (this.#places.needCare(now)) await this.#access.within((counter) => this.#arrange(counter));
		const again = now + (this.#phone ? LOOK_AGAIN.phone : LOOK_AGAIN.kiosk);
		this.#wakeAt(Math.min(again, this.#stay.lastCall + 0.01));
	}

	#wakeAt(minute: number): void {
		const alarm = ++this.#alarm;
		this.#scene.clock.at(Math.max(minute, this.#scene.clock.now() + 0.05), () => {
			if (alarm === this.#alarm) this.#scene.tally.watch(this.#think());
		});
	}

	#arrange(counter: Counter): Promise<void> {
		return this.#places.arrange(counter, this.callSign);
	}

	async #afterTalk(booth: BoothId): Promise<void> {
		const wish = applicationOf(this.#scene, this, departmentAt(this.#scene, booth));
		const isFinished = this.#state === 'gone';
		await this.#access.within(async (counter) => {
			if (wish) await counter.ask(wish);
			if (!isFinished) await this.#arrange(counter);
		});
		if (isFinished) return this.#leave();
		if (this.#stay.talks === 1) await this.#restOrGoOut();
		return this.#think();
	}

	/** Places are kept meanwhile. */
	async #restOrGoOut(): Promise<void> {
		const { pausesOnce, goesOutside } = this.#habits;
		if (this.#state !== 'free') return;
		if (pausesOnce) return rest(this.#scene, this.#access);
		if (!goesOutside) return;
		this.#state = 'outside';
		const { kiosks } = this.#around;
		await goOutside(this.#scene, { access: this.#access, kiosks, code: this.code });
		this.#turn('free');
	}

	/** Comes back to the booth once, if they are like that (K5); else does not want to go there any more. */
	async #missed(booth: BoothId): Promise<void> {
		const { returnsAfterMiss, postponesOnce } = this.#habits;
		if (this.#hasReturned || !(returnsAfterMiss || postponesOnce)) {
			this.#places.drop(booth);
			return;
		}
		this.#hasReturned = true;
		await this.#scene.clock.pause(NOTICED);
		if (this.#state !== 'free') return;
		await comeBack(this.#scene, { access: this.#access, callSign: this.callSign, booth });
	}

	#turn(state: 'free' | 'coming'): void {
		const wasFree = this.#state === 'free';
		this.#state = state;
		if (state === 'coming' || wasFree) return;
		this.#phone?.look();
		this.#wakeAt(0);
	}

	async #leave(): Promise<void> {
		this.#state = 'gone';
		this.#scene.hall.lookAway(this.callSign);
		if (this.#habits.leavesSilently) this.#scene.tally.happened('people who left without a word');
		else await this.#access.within((counter) => counter.ask({ type: 'leave-fair' }));
		this.#phone?.close();
	}
}
