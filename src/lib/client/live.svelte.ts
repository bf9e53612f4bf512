// One screen's window on the fair.

import { io, type Socket } from 'socket.io-client';
import { createSubscriber } from 'svelte/reactivity';
import type { Instant } from '../domain/vocabulary';
import { FairClock } from './fair-clock';
import type { ProgrammeView } from '../views/programme-view';
import type { BoothGlance, Offer } from '../views/shared';
import {
	PROTOCOL,
	type Downstream,
	type Reply,
	type ScreenRole,
	type Screens,
	type Upstream
} from '../wire/protocol';

type Loaded<Role extends ScreenRole> = { view: Screens[Role]['view']; programme: ProgrammeView };

/** Milliseconds after which a reply counts as lost; the same command id may then be sent again. */
const PATIENCE = 5_000;
/** The server is heard of every 1.5 s; after so many milliseconds without it the connection counts as lost. */
const SILENCE = 2_700;

/** Milliseconds after which the server is asked the time again. */
const CLOCK_EVERY = 60_000;

/**
 * Connected exactly as long as something on the page reads `view`, `programme` or `online`.
 * Shows what the page was loaded with until the first view arrives, and the last view while offline.
 */
export class Live<Role extends ScreenRole> {
	#view = $state.raw<Screens[Role]['view']>();
	/** A phone's offers travel apart from its view, which changes far more often. */
	#offers = $state.raw<readonly Offer[]>();
	#booths = $state.raw<readonly BoothGlance[]>([]);
	#programme = $state.raw<ProgrammeView>();
	#online = $state(true);
	#seenAt = $state(Date.now());
	#tick = $state(Date.now());
	#heardAt = $state(Date.now());
	readonly #clock = new FairClock();
	readonly #loaded: () => Loaded<Role>;
	readonly #socket: Socket<Downstream<Screens[Role]['view']>, Upstream<Screens[Role]['command']>>;

	readonly #look = createSubscriber(() => {
		this.#socket.connect();
		const ticking = setInterval(() => (this.#tick = Date.now()), 250);
		return () => {
			clearInterval(ticking);
			this.#socket.disconnect();
		};
	});

	constructor(role: Role, loaded: () => Loaded<Role>, open: typeof io = io) {
		this.#loaded = loaded;
		this.#socket = open(`/${role}`, {
			autoConnect: false,
			ackTimeout: PATIENCE,
			auth: { protocol: PROTOCOL },
			reconnectionDelayMax: 2_000,
			transports: ['websocket']
		});
		this.#socket.on('connect', () => {
			void this.#setClock();
			this.#online = true;
			this.#heardAt = Date.now();
		});
		this.#socket.io.on('ping', () => (this.#heardAt = Date.now()));
		this.#socket.on('disconnect', () => (this.#online = false));
		this.#socket.on('connect_error', (error) => {
			this.#online = false;
			if (error.message === 'other-protocol' || error.message === 'not-allowed') location.reload();
		});
		this.#socket.on('view', (view) => {
			this.#view = view;
			this.#seenAt = Date.now();
		});
		this.#socket.on('offers', (offers) => (this.#offers = offers));
		this.#socket.on('booths', (booths) => (this.#booths = booths));
		this.#socket.on('programme', (programme) => (this.#programme = programme));
	}

	get view(): Screens[Role]['view'] {
		this.#look();
		const loaded = this.#loaded().view;
		if (!this.#view) return loaded;
		const offers = this.#offers ?? ('offers' in loaded ? loaded.offers : undefined);
		return offers ? { ...this.#view, offers: withWaits(offers, this.#booths) } : this.#view;
	}

	get programme(): ProgrammeView {
		this.#look();
		return this.#programme ?? this.#loaded().programme;
	}

	/** False within three seconds of the connection being lost (S2). */
	get online(): boolean {
		this.#look();
		return this.#online && this.#tick - this.#heardAt < SILENCE;
	}

	/** The fair's time at this very moment, for what has to happen everywhere at once. */
	readonly clock = {
		now: (): Instant => {
			const { speed } = this.programme;
			return this.#clock.at(performance.now(), speed) ?? this.now;
		}
	};

	/** The fair's time now, by the server's clock; ticks four times a second while looked at. */
	get now(): Instant {
		const sinceSeen = Math.max(0, this.#tick - this.#seenAt);
		return (this.view.now + sinceSeen * this.programme.speed) as Instant;
	}

	/** How old the shown view is, in milliseconds of this device's clock. */
	get age(): number {
		return Math.max(0, this.#tick - this.#seenAt);
	}

	/** Sends a command; a lost reply is repaired by sending the same id once more, as soon as somebody hears it (O2). */
	async send(command: Screens[Role]['command'], id: string = freshId()): Promise<Reply> {
		const wasConnected = this.#socket.connected;
		const first = await this.#ask(command, id);
		if (first.ok || first.refusal !== 'unreachable' || !wasConnected) return first;
		await this.#connected();
		return this.#ask(command, id);
	}

	/** Asks a few times, now and then: the quickest answer tells the time best. */
	async #setClock(): Promise<void> {
		while (this.#socket.connected) {
			for (let ask = 0; ask < 5; ask++) await this.#askTime();
			await new Promise((resolve) => setTimeout(resolve, CLOCK_EVERY));
		}
	}

	async #askTime(): Promise<void> {
		const asked = performance.now();
		try {
			this.#clock.heard(await this.#socket.emitWithAck('clock'), asked, performance.now());
		} catch {
			// Asked again soon; until then the last answer holds.
		}
	}

	/** Resolves when connected, or when waiting for it has been long enough. */
	#connected(): Promise<void> {
		if (this.#socket.connected) return Promise.resolve();
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				this.#socket.off('connect', done);
				resolve();
			};
			const timer = setTimeout(done, PATIENCE);
			this.#socket.on('connect', done);
		});
	}

	async #ask(command: Screens[Role]['command'], id: string): Promise<Reply> {
		if (!this.#socket.connected) return { ok: false, refusal: 'unreachable' };
		try {
			return await this.#socket.emitWithAck('command', { id, command });
		} catch {
			return { ok: false, refusal: 'unreachable' };
		}
	}
}

/** The waiting ranges and states of the booths as they are now. */
function withWaits(offers: readonly Offer[], booths: readonly BoothGlance[]): readonly Offer[] {
	const glances = new Map(booths.map((glance) => [glance.booth, glance]));
	return offers.map((offer) => {
		const glance = glances.get(offer.booth);
		if (!glance) return offer;
		const { isTooLate, ...rest } = offer;
		const late = glance.isTooLate ? { isTooLate: true as const } : {};
		return { ...rest, ...late, wait: glance.wait, status: glance.status };
	});
}

/** `crypto.randomUUID` needs https; this works on a plain LAN too. */
export function freshId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
