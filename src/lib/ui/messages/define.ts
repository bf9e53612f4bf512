// Typed messages: German is the source; the compiler asks every language for every message.

import type { Language } from '../../domain/profile';

/** A message is a text, or a function of what it mentions. */
export type Message = string | ((...mentioned: never[]) => string);

type Same<Source> = {
	[Key in keyof Source]: Source[Key] extends string
		? string
		: Source[Key] extends (...mentioned: infer Mentioned) => string
			? (...mentioned: Mentioned) => string
			: Same<Source[Key]>;
};

/** One area's messages; read them as `kiosk[language].title`. */
export const defineMessages = <Source>(
	messages: { de: Source } & { [L in Exclude<Language, 'de'>]: Same<Source> }
): Record<Language, Same<Source>> => messages as Record<Language, Same<Source>>;
