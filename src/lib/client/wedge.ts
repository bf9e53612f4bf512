// A hand scanner that acts as a keyboard: very fast keystrokes that end in Enter, on any screen.

/** People do not type this fast for this long. */
const GAP_MS = 60;
const SHORTEST = 6;
const ENDINGS = ['Enter', 'Tab'];

type Keystroke = Pick<KeyboardEvent, 'key' | 'timeStamp'>;

/**
 * Listens until the returned function is called. What was scanned does not press or submit anything, and does not stay in
 * the field that had the focus: a badge's code is nobody's note.
 */
export function listenForScanner(onscan: (code: string) => void, target: EventTarget = window) {
	let restore = () => {};
	const read = readKeystrokes(() => (restore = remember(document.activeElement)));

	function listen(event: Event) {
		if (!(event instanceof KeyboardEvent)) return;
		const code = read(event);
		if (code === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		restore();
		onscan(code);
	}

	target.addEventListener('keydown', listen, { capture: true });
	return () => target.removeEventListener('keydown', listen, { capture: true });
}

/** Takes one keystroke after the other and returns a code when one is complete; `onbegin` before what may become one. */
export function readKeystrokes(
	onbegin: () => void = () => {}
): (stroke: Keystroke) => string | undefined {
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
		if (!isFast || typed === '') onbegin();
		typed = isFast ? typed + key : key;
		last = timeStamp;
		return undefined;
	};
}

/** Returns what puts the field back as it is now, for whoever is bound to it too. */
function remember(field: Element | null): () => void {
	const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
	if (!isText) return () => {};
	const { value, selectionStart, selectionEnd } = field;
	return () => {
		if (field.value === value) return;
		field.value = value;
		if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	};
}

/** A scanner set to the English keyboard at a German one writes Ö for a colon, ß for a hyphen, Z for Y. */
function asMeant(typed: string): string {
	if (!/^HS1Ö/i.test(typed)) return typed;
	return typed.replace(/[ÖßYZ]/gi, (wrong) => MEANT[wrong] ?? wrong);
}

const MEANT: Record<string, string> = { Ö: ':', ö: ':', ß: '-', Y: 'Z', Z: 'Y', y: 'z', z: 'y' };
