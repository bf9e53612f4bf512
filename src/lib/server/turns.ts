// Work that must not overlap takes turns; everything else goes side by side.

/** Runs what has the same key one after the other, whether it succeeds or fails. */
export type Turns = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export function turns(): Turns {
	const last = new Map<string, Promise<unknown>>();
	return (key, work) => {
		const before = last.get(key);
		const done = before ? before.then(work, work) : work();
		last.set(key, done);
		const leave = () => {
			if (last.get(key) === done) last.delete(key);
		};
		void done.then(leave, leave);
		return done;
	};
}
