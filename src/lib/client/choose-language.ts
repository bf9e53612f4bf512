// The language of a screen that belongs to one person for the day: an organiser's, a guide's.

import type { Language } from '../domain/profile';

const YEAR_SECONDS = 31_536_000;

/** Remembered by this browser; the server reads it before it makes the page. */
export function chooseLanguage(language: Language): void {
	document.cookie = `language=${language}; path=/; max-age=${String(YEAR_SECONDS)}; samesite=lax`;
	location.reload();
}
