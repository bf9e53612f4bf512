// Wakes the fair when something ends by itself, and a disk that refused to see whether it takes writes again.

import { nextDeadline } from '../domain/time';
import type { Actor, CommandId } from '../domain/vocabulary';
import type { Clock } from './clock';
import type { Runner } from './runner';
import { freshToken } from './secrets';

export type Alarm = {
	/** To be called after every change: the next deadline may be another one. */
	set(): void;
	stop(): void;
};

const TRY_AGAIN_MILLISECONDS = 1_000;

export function alarm(
	runner: Runner,
	{ time, report }: { time: Clock; report: (error: unknown) => void }
): Alarm {
	let cancel: (() => void) | undefined;

	const trying = setInterval(() => {
		if (!runner.isDurable) wake();
	}, TRY_AGAIN_MILLISECONDS);
	trying.unref();

	const wake = () => void letTimePass().catch(report);

	/** What comes of it is in the journal; what does not get there is tried again. */
	async function letTimePass(): Promise<void> {
		const { reply } = await runner.handle({
			by: 'time' as Actor,
			id: freshToken().slice(0, 22) as CommandId,
			digest: '',
			name: 'let-time-pass',
			command: () => ({ type: 'let-time-pass' })
		});
		if (reply.ok) set();
	}

	function set(): void {
		cancel?.();
		const next = nextDeadline(runner.fair, time.now());
		cancel = next === undefined ? undefined : time.at(next, wake);
	}

	return {
		set,
		stop() {
			clearInterval(trying);
			cancel?.();
		}
	};
}
