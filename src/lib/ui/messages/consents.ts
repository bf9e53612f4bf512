// What people are asked to allow, in every version that ever was asked. A text that was shown is never changed: whoever
// words it anew adds a version. The journal keeps which version somebody agreed to, and when.

import type { Language } from '../../domain/profile';
import type { Purpose } from '../../domain/vocabulary';

type Texts = Readonly<Record<Language, Readonly<Record<Purpose, ConsentText>>>>;
export type ConsentText = { readonly title: string; readonly text: string };

export const CONSENT_TEXTS = {
	1: {
		de: {
			profile: {
				title: 'Stände sehen mein Profil',
				text: 'Am Stand sieht man vor dem Gespräch, was Sie können und möchten. Eine halbe Stunde nach dem Gespräch endet das.'
			},
			contact: {
				title: 'Nach der Veranstaltung melden',
				text: 'Die Stadt darf sich mit passenden Stellen bei Ihnen melden.'
			}
		},
		en: {
			profile: {
				title: 'Booths see my profile',
				text: 'Before the talk, the booth sees what you can do and would like. That ends half an hour after the talk.'
			},
			contact: {
				title: 'Contact me after the fair',
				text: 'The city may get in touch with you about suitable openings.'
			}
		}
	},
	2: {
		de: {
			profile: {
				title: 'Stände dürfen sehen, was ich angebe',
				text: 'Nur Stände, bei denen Sie warten oder sprechen, und nur bis kurz nach dem Gespräch.'
			},
			contact: {
				title: 'Die Stadt darf sich später bei mir melden',
				text: 'Zum Beispiel, wenn eine passende Stelle frei wird.'
			}
		},
		en: {
			profile: {
				title: 'Booths may see what I say about myself',
				text: 'Only booths where you wait or talk, and only until shortly after the talk.'
			},
			contact: {
				title: 'The city may contact me later',
				text: 'For example when a suitable opening comes up.'
			}
		}
	}
} as const satisfies Readonly<Record<number, Texts>>;

/** The one that is asked now. */
export const CONSENT_VERSION = 2;
export const consentTexts: Texts = CONSENT_TEXTS[CONSENT_VERSION];

/** What somebody agreed to then; today's words for a version that nobody knows. */
export function agreedText(
	purpose: Purpose,
	{ version, language }: { readonly version: number; readonly language: Language }
): ConsentText {
	const texts: Texts | undefined = (CONSENT_TEXTS as Readonly<Partial<Record<number, Texts>>>)[
		version
	];
	return (texts ?? consentTexts)[language][purpose];
}
