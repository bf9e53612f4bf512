// How long something has been going on, as people say it: "12 Min.".

import type { Language } from '$lib/domain/profile';
import { MINUTE } from '$lib/domain/vocabulary';
import { number } from '$lib/ui/format';

const unit: Record<Language, string> = { de: 'Min.', en: 'min' };

export const duration = (milliseconds: number, language: Language): string =>
	`${number(Math.max(0, Math.floor(milliseconds / MINUTE)), language)} ${unit[language]}`;
