// Sends what changed to whoever looks at it: at once, then at most every so often while changes go on.

export type Topic = {
	/** Computes the view and sends it to everybody who looks. */
	readonly send: () => void;
	/** Milliseconds between two sends while changes go on. */
	readonly every: number;
};

export type Publisher = {
	/** `when`: `now` before anything else, `after` once those were sent. */
	touch(key: string, when: 'now' | 'after'): void;
	/** Sends what has only aged; a change that comes right after need not wait for it. */
	refresh(key: string): void;
	add(key: string, topic: Topic): void;
	remove(key: string): void;
	stop(): void;
};

type Entry = Topic & { timer?: NodeJS.Timeout; isDirty: boolean };

/** Milliseconds of sending before whatever else has come in is looked at. */
const SLICE = 3;

/** `whenSettled` keeps what is not on disk yet from being shown; a view that fails keeps no other from being sent. */
export function publisher(
	whenSettled: (then: () => void) => void,
	report: (error: unknown) => void
): Publisher {
	const topics = new Map<string, Entry>();
	const deferred = new Set<string>();
	let isDeferring = false;

	function touchNow(key: string): void {
		const entry = topics.get(key);
		if (!entry) return;
		if (entry.timer) entry.isDirty = true;
		else send(entry);
	}

	function send(entry: Entry): void {
		entry.isDirty = false;
		entry.timer = setTimeout(() => {
			delete entry.timer;
			if (!entry.isDirty) return;
			whenSettled(() => {
				if (!entry.timer) send(entry);
			});
		}, entry.every);
		entry.timer.unref();
		attempt(entry);
	}

	function attempt(entry: Entry): void {
		try {
			entry.send();
		} catch (error) {
			report(error);
		}
	}

	/** In slices, so that a command that arrives meanwhile need not wait until every screen has been sent its view. */
	function sendDeferred(): void {
		isDeferring = false;
		const until = performance.now() + SLICE;
		for (const key of deferred) {
			deferred.delete(key);
			touchNow(key);
			if (performance.now() >= until) break;
		}
		if (deferred.size > 0) defer();
	}

	function defer(): void {
		if (isDeferring) return;
		isDeferring = true;
		setImmediate(() => {
			whenSettled(sendDeferred);
		});
	}

	return {
		touch(key, when) {
			if (when === 'now') {
				touchNow(key);
				return;
			}
			deferred.add(key);
			defer();
		},
		refresh(key) {
			const entry = topics.get(key);
			if (entry && !entry.timer) attempt(entry);
		},
		add(key, topic) {
			if (!topics.has(key)) topics.set(key, { ...topic, isDirty: false });
		},
		remove(key) {
			clearTimeout(topics.get(key)?.timer);
			topics.delete(key);
		},
		stop() {
			for (const { timer } of topics.values()) clearTimeout(timer);
			topics.clear();
		}
	};
}
