// A screen left alone: warns first, then gives up (S1).

export type Patience = { readonly quietMs: number; readonly warningMs: number };
export type Idle = {
	/** Somebody is there: everything starts anew. */
	touch: () => void;
	stop: () => void;
};

/**
 * Calls `warn` with the seconds left, once a second, after `quietMs` without a touch; then `gone`.
 * With no warning time `gone` comes at once. `warn(undefined)` says that somebody is there again.
 */
export function watchIdle(
	{ quietMs, warningMs }: Patience,
	{ warn, gone }: { warn: (secondsLeft: number | undefined) => void; gone: () => void }
): Idle {
	let timer: ReturnType<typeof setTimeout>;
	let isWarning = false;

	function begin() {
		timer = setTimeout(() => count(Math.round(warningMs / 1_000)), quietMs);
	}

	function count(secondsLeft: number) {
		if (secondsLeft <= 0) {
			gone();
			return;
		}
		isWarning = true;
		warn(secondsLeft);
		timer = setTimeout(() => count(secondsLeft - 1), 1_000);
	}

	function stop() {
		clearTimeout(timer);
		if (isWarning) warn(undefined);
		isWarning = false;
	}

	begin();
	return {
		touch() {
			stop();
			begin();
		},
		stop
	};
}
