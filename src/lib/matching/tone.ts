// Whether somebody has done a thing, would like to do it, or would rather not: told by the words around it.

import type { Typed } from './label-words';
import { wordSet } from './words';

export type Tone = 'said' | 'wanted' | 'unwanted';

/** What comes after these in a sentence is wished for; in Turkish, what comes before. */
const WISHES = wordSet(
	'möchte will würde wünsche suche lieber liebsten gern gerne interessiert interessieren interesse traum lust bock ' +
		'want like wish prefer rather looking interested interest enjoy love dream keen ' +
		'хочу хотів хотіла хотілося шукаю цікавить цікавлять цікаво мрію бажаю волію краще подобається ' +
		'بدي أريد اريد ابحث أبحث بدور حابب حابة حاب بحب احب أحب بفضل أفضل افضل مهتم مهتمة أرغب ارغب ياريت أتمنى بتمنى نفسي'
);
const WISHES_AFTER = wordSet(
	'istiyorum isterim isterdim arıyorum severim seviyorum ilgimi hayalim hoşuma'
);
/** What comes after these is not meant. */
const NEGATIONS = wordSet(
	'kein nicht ohne nie niemals statt weg raus satt genug weniger no not never without dont cant instead tired less ' +
		'не ні без немає ніколи замість геть набридло набридла годі لا ما مش مو بدون ليس غير مابدي تعبت بعيد'
);
const NEGATIONS_AFTER = wordSet(
	'değil istemiyorum istemem yok olmasın hayır yerine bıktım yoruldum uzak'
);
/** Words that say something between a negation and what it negates. */
const REACH = 3;
/** "möchte ich nicht": a wish and a negation so near to each other are one. */
const TOGETHER = 2;
const SENTENCE_ENDS = /[.!?;]|\n\s*\n/u;
const CLAUSE_ENDS = /[.,;:!?()\n\r•|،؛]|\s[-–—]\s/u;
const TURNS = wordSet('aber sondern but але проте بس لكن ama fakat');

type Spoken = readonly (Typed & { readonly isSmall: boolean })[];
/** Places of words that stand together, the last one excluded. */
type Run = { readonly from: number; readonly to: number };

/** For every word how it is meant. */
export function tones(text: string, spoken: Spoken): readonly Tone[] {
	const found: Tone[] = spoken.map(() => 'said');
	for (const run of runs(text, spoken, SENTENCE_ENDS)) wish(spoken, found, run);
	for (const run of runs(text, spoken, CLAUSE_ENDS)) negate(spoken, found, run);
	return found;
}

function wish(spoken: Spoken, found: Tone[], { from, to }: Run): void {
	const sentence = spoken.slice(from, to).map(({ text }) => text);
	const first = sentence.findIndex((text) => WISHES.has(text));
	if (first >= 0) found.fill('wanted', from + first, to);
	const last = sentence.findLastIndex((text) => WISHES_AFTER.has(text));
	if (last >= 0) found.fill('wanted', from, from + last);
}

function negate(spoken: Spoken, found: Tone[], { from, to }: Run): void {
	for (let place = from; place < to; place++) {
		const word = spoken[place]?.text ?? '';
		if (NEGATIONS_AFTER.has(word)) found.fill('unwanted', reach(spoken, place, from), place);
		if (!NEGATIONS.has(word)) continue;
		const near = spoken.slice(Math.max(from, place - TOGETHER), Math.min(to, place + TOGETHER + 1));
		if (near.some(({ text }) => WISHES.has(text))) found.fill('unwanted', from, to);
		else found.fill('unwanted', place + 1, reach(spoken, place + 1, to));
	}
}

/** So many words that say something from one place towards another. */
function reach(spoken: Spoken, from: number, end: number): number {
	let left = REACH;
	let place = from;
	while (place !== end && left > 0) {
		const next = end < from ? place - 1 : place;
		if (spoken[next]?.isSmall === false) left -= 1;
		place += end < from ? -1 : 1;
	}
	return place;
}

function runs(text: string, spoken: Spoken, ends: RegExp): Run[] {
	const cuts = spoken.flatMap((word, place) => {
		const before = spoken[place - 1];
		const isCut =
			before !== undefined && (ends.test(text.slice(before.to, word.from)) || TURNS.has(word.text));
		return isCut ? [place] : [];
	});
	return [0, ...cuts].map((from, at) => ({ from, to: cuts[at] ?? spoken.length }));
}
