// Long texts are understood passage by passage.

/** Cut after lines and sentences, so that each is at most so many characters long; none is empty. */
export function passages(text: string, most: number): string[] {
	const cut: string[] = [];
	let passage = '';
	for (const piece of text.split(/(?<=[\n.;])\s*|\s{2,}/)) {
		const whole = `${piece.slice(0, most - 1)}\n`;
		if (passage.length + whole.length > most) {
			cut.push(passage);
			passage = '';
		}
		passage += whole;
	}
	return [...cut, passage].filter((one) => one.trim() !== '');
}
