// What is known of languages: which one a text is in, and which words are grammar in any of them.

import { eld } from 'eld/small';
import { distance } from 'fastest-levenshtein';
import * as stopword from 'stopword';
import type { Languages } from '../matching/label-words';
import { folded, ungendered } from '../matching/words';

/** Those that the concepts have words in or will have; texts in others are read all the same. */
const KNOWN = ['de', 'en', 'uk', 'ar', 'tr', 'ru', 'fr', 'fa'];
const LISTS = [
	...[stopword.deu, stopword.eng, stopword.ukr, stopword.ara, stopword.tur],
	...[stopword.rus, stopword.fra, stopword.fas]
];
/** What the lists leave out and nearly everybody says about themselves. */
const OFTEN = [
	'jahre j jahr std stunden woche monat zeit tag tage sachen ding dinge gut arbeite arbeiten gearbeitet job stelle suche will möchte bin war haben kann',
	'year years yrs hour hours hrs week day days time month good work worked working job jobs looking want would like just really thing things lot bit years',
	'маю мала мав рік років роки рр год годин годину тиждень день добре робота роботу роботи працюю працював працювала хочу шукаю люблю можу вмію є трохи багато дуже',
	'عندي معي سنة سنوات سنين سنه ساعة ساعات ساعه يوم ايام شغل عمل شغلي اشتغل اشتغلت بشتغل بدي حابب حابة اريد ابحث بعرف بقدر كمان شوية شوي كتير كثير منيح جيد وقت',
	'yıl sene yıldır senedir saat gün hafta ay zaman iyi iş işi işte çalıştım çalışıyorum çalışmak istiyorum isterim arıyorum var biraz çok kadar olarak yaptım yapıyorum severim'
].flatMap((words) => words.split(' '));
/** Letters that tell a language where the script does not. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[іїєґ]/iu, 'uk'],
	[/[ыэъё]/iu, 'ru'],
	[/[پچژگ]/u, 'fa'],
	[/[ığşİ]/u, 'tr']
];
/** Below, a guess is as often wrong as right. */
const LEAST_LETTERS = 12;

export function languages(): Languages {
	eld.setLanguageSubset(KNOWN);
	const small = new Set(
		[...LISTS, OFTEN].flatMap((list) => list.map((word) => ungendered(folded(word.trim()))))
	);
	return {
		of(text) {
			const told = SCRIPTS.find(([letters]) => letters.test(text));
			if (told) return told[1];
			if (text.length < LEAST_LETTERS) return undefined;
			const guess = eld.detect(text);
			return guess.isReliable() ? guess.language : undefined;
		},
		isSmall: (word) => small.has(word),
		errors: distance
	};
}
