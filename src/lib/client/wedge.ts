// A hand scanner that acts as a keyboard: very fast keystrokes that end in Enter, on any screen.

/** People do not type this fast for this long. */
const GAP_MS = 60;
const SHORTEST = 6;
const ENDINGS = ['Enter', 'Tab'];

type Keystroke = Pick<KeyboardEvent, 'key' | 'timeStamp'>;

/** Listens until the returned function is called. What was scanned does not press or submit anything. */
export function listenForScanner(onscan: (code: string) => void, target: EventTarget = window) {
	const read = readKeystrokes();

	function listen(event: Event) {
		if (!(event instanceof KeyboardEvent)) return;
		const code = read(event);
		if (code === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		onscan(code);
	}

	target.addEventListener('keydown', listen, { capture: true });
	return () => target.removeEventListener('keydown', listen, { capture: true });
}

/** Takes one keystroke after the other and returns a code when one is complete. */
export function readKeystrokes(): (stroke: Keystroke) => string | undefined {
	let typed = '';
	let last = -Infinity;

	return ({ key, timeStamp }) => {
		const isFast = timeStamp - last <= GAP_MS;
		if (ENDINGS.includes(key)) {
			const code = isFast && typed.length >= SHORTEST ? asMeant(typed) : undefined;
			typed = '';
			return code;
		}
		if (key.length !== 1) return undefined; // Shift and its like
		typed = isFast ? typed + key : key;
		last = timeStamp;
		return undefined;
	};
}

/** A scanner set to the English keyboard at a German one writes Ö for a colon, ß for a hyphen, Z for Y. */
function asMeant(typed: string): string {
	if (!/^HS1Ö/i.test(typed)) return typed;
	return typed.replace(/[ÖßYZ]/gi, (wrong) => MEANT[wrong] ?? wrong);
}

const MEANT: Record<string, string> = { Ö: ':', ö: ':', ß: '-', Y: 'Z', Z: 'Y', y: 'z', z: 'y' };
