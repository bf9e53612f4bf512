// One badge held to the camera is one scan: the same code counts again only after a while.

const PAUSE_MS = 3_000;

/** Returns whether a code that was read at `now` (milliseconds) is to be acted upon. */
export function oncePerCode(): (code: string, now: number) => boolean {
	let acted: { code: string; at: number }[] = [];
	return (code, now) => {
		acted = acted.filter(({ at }) => now - at < PAUSE_MS);
		if (acted.some((earlier) => earlier.code === code)) return false;
		acted.push({ code, at: now });
		return true;
	};
}
