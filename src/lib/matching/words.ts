// Text as the matcher reads it: words without case, accents, typing variants and grammatical gender (M3, M4).

/** A word as it is compared, and where it stood in the text that was given. */
export type Word = { readonly text: string; readonly from: number; readonly to: number };

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’ʼ*:_·]|\/-?(?=in\b|innen\b|r\b|n\b))*[+#]*/gu;
/** (m/w/d), (w/m/x), (f/m/d) and the like say nothing. */
const ALL_GENDERS = /\(\s*[mwfdxa]\s*(?:[/|,]\s*[mwfdxia*]\s*)+\)/giu;
/** Erzieher(in), Beamte(r): the bracket is a form, not a word. */
const FORM_IN_BRACKETS = /(?<=\p{L})\((?:in|innen|r|e|n|en)\)/gu;

/** The words of a text, in order; positions are offsets into the text as it was given. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	const blank = (part: string) => ' '.repeat(part.length);
	const plain = text.replace(ALL_GENDERS, blank).replace(FORM_IN_BRACKETS, blank);
	for (const match of plain.matchAll(WORD)) {
		const word = neutral(folded(match[0]));
		if (word) found.push({ text: word, from: match.index, to: match.index + match[0].length });
	}
	return found;
}

/** The same as one line, for whoever needs no positions. */
export const plainText = (text: string): string =>
	words(text)
		.map((word) => word.text)
		.join(' ');

/** Words of a list, as words of a text are compared. */
export const wordSet = (text: string): ReadonlySet<string> =>
	new Set(words(text).map((word) => word.text));

/** One writing for what keyboards, PDF files and hurry write differently. */
export function folded(word: string): string {
	return word
		.normalize('NFKC')
		.replace(/(?<=\p{Ll})(In|Innen)$/u, ':$1') // ErzieherIn
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/ı/g, 'i')
		.replace(/['’ʼ]/g, '')
		.normalize('NFD')
		.replace(/(?<!и)\p{Mn}/gu, '') // accents and Arabic vowel signs; й stays apart from и
		.replace(/\u0640/g, '') // Arabic stretching
		.normalize('NFC')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/[ىئ]/g, 'ي')
		.replace(/ؤ/g, 'و')
		.replace(/ґ/g, 'г');
}

type Rule = readonly [RegExp, string];

/** Feminine, masculine and paired forms become one; the first rule that fits is taken, until none does. */
const GERMAN: readonly Rule[] = [
	[/^(ein|kein|mein|dein|sein|unser|jed|dies|welch)(?:e|er|en|em|es)$/, '$1'],
	[/^ihr(?:e|er|en|em|es)?$/, 'sein'],
	[/^(?:die|das|den|dem|des)$/, 'der'],
	[/^sie$/, 'er'],
	[/^entbindungspfleger$/, 'hebamme'],
	[/^(kranken|kinderkranken|kinder|alten|gemeinde|stations|nacht|op|)schwestern?$/, '$1pfleger'],
	[/^(?:haus|zimmer)(?:madchen|dame)$/, 'zimmermann'],
	[/^(.{3,})(?:frauen|frau|manner|mann|leuten?|dame|damen|herr|herren)$/, '$1mann'],
	[/^(.*(?:fris|mass|chauff|reg|ingeni|kontroll|inspekt))eusen?$/, '$1eur'],
	[/^(steward|host|baron|prinz|polit)ess(?:en?)?$/, '$1'],
	[/^((?:.{3,})?beamt)(?:in|innen|er|e|en)$/, '$1'],
	[/^(.*(?:arzt|koch|wirt|rat|bot|chef|boss))in(?:nen)?$/, '$1'],
	[/^(.{3,}[bcdfghjklmnprstvwxz])innen(?<!(?:ginn|winn|rinn|spinn|sinn)en)$/, '$1'],
	[
		/^(?!.*(?:termin|medizin|magazin|benzin|berlin|admin|login|begin)$)(.{3,}[bcdfghjklmnprstvwxz])in$/,
		'$1'
	]
];

/** The last letters that cases and numbers change, after everything else. */
const GERMAN_ENDINGS: Rule = [/^(.{3,})(?:ern|er|en|em|es|e)$/, '$1'];
/** In long words these are gender as well: Angestellter, Angestellte. */
const LONG_ENDINGS: Rule = [/^(.{8,})(?:ern|er|en|em|es|e)$/, '$1'];

const ENGLISH: readonly Rule[] = [
	[/^(.{2,})(?:women|woman|men)$/, '$1man'],
	[/^waitress(?:es)?$/, 'waiter'],
	[/^(?:actress|actresses)$/, 'actor'],
	[/^(.+)(?:person|people)$/, '$1man'],
	[/^(?:policeofficer)$/, 'policeman'],
	[/^(?:midhusband)$/, 'midwife']
];

const UKRAINIAN: readonly Rule[] = [
	[/^(?:медсестр[аиуо]ю?|медбрат(?:а|ом)?)$/, 'медсестра'],
	[/^(?:вихователька|вихователькою|вихователем)$/, 'вихователь'],
	[/^(.{3,})тел(?:ька|ькою|ьки|ьку|ем|я|ь)$/, '$1тель'],
	[/^(.{3,})вц(?:я|ем|і)$/, '$1вець'],
	[/^(.{3,})(?:вчиня|вчинею)$/, '$1вець'],
	[/^(.{3,})(?:ниця|ницею|ниці|ницю|ником|ника|ник)$/, '$1ник'],
	[/^(.{3,})(?:иня|инею)$/, '$1'],
	[
		/^(.{3,}(?:ар|яр|ер|ор|ир|ист|іст|ент|ант|тор|лог|ач|ік|їк|ій|ец|ект|граф|ад|ов|ан))(?:ка|кою|ки|ку|ом|ем|ею|а|у)$/,
		'$1'
	],
	[/^(.{2,}[аяиіуюе])(?:ла|в|ли)(?:ся|сь)?$/, '$1л'], // працював, працювала, навчалася
	[/^(.{4,})(?:ий|а|ою|им)$/, '$1']
];

const TURKISH: readonly Rule[] = [[/^(?:hostes)$/, 'host']];

const ARABIC: readonly Rule[] = [
	[/^(?:ال)?(.{3,})(?:ات|ون|ين)$/, '$1'],
	[/^(?:ال)(.{3,})[ةه]$/, '$1'],
	[/^(.{3,})[ةه]$/, '$1'],
	[/^ال(.{3,})$/, '$1'],
	[/^(.{3,})ا$/, '$1'] // موظفا
];

/** The word without the grammatical gender of the person it names, or as it was. */
export function neutral(word: string): string {
	const stem = bare(word.replace(MARKED_FORM, '$1'));
	return reduced(stem, rulesFor(stem));
}

/**
 * The word without gender and otherwise as it was: what tells apart words that only share a stem. Scripts in which
 * gender is in the endings lose those too.
 */
export function ungendered(word: string): string {
	const stem = bare(word.replace(MARKED_FORM, '$1'));
	const rules = rulesFor(stem);
	return reduced(stem, rules === LATIN ? [...UNGENDERED, LONG_ENDINGS] : rules);
}

/** Rules change a word at most so often: Bäckerinnen, Bäcker, Back. */
const ROUNDS = 3;

function reduced(word: string, rules: readonly Rule[]): string {
	let text = word;
	for (let round = 0; round < ROUNDS; round++) {
		const rule = rules.find(([pattern]) => pattern.test(text));
		const next = rule ? text.replace(...rule) : text;
		if (next === text) break;
		text = next;
	}
	return text;
}

/** Erzieher:in, Sachbearbeiter*innen, Fachangestellte:r. */
const MARKED_FORM = /^(.{3,}?)[:*_·/]-?(?:innen|in|r|n|e|er|en)$/;

function rulesFor(word: string): readonly Rule[] {
	if (/\p{Script=Cyrillic}/u.test(word)) return UKRAINIAN;
	if (/\p{Script=Arabic}/u.test(word)) return ARABIC;
	return LATIN;
}

const UNGENDERED = [...ENGLISH, ...TURKISH, ...GERMAN];
const LATIN = [...UNGENDERED, GERMAN_ENDINGS];
const bare = (word: string) => word.replace(/[*:_·/]/g, '');
