// Long German names of departments on a wall: where they may break. Browsers on a wall know no hyphenation.

/** Words that others are put together with; a long word may break before them. */
const LAST_PARTS =
	/(?<=\p{L}{5})(amts?|betriebe?|büros?|büchereien|dienst(?:es)?|gesellschaft|management|organisation|schulen?|verwaltung(?:s|en)?|wesens?|werke?|zentrum)(?=\P{L}|$)/giu;

/** From this many letters a word may need a second line. */
const LONG = /\p{L}{14,}/gu;

/** The same name with soft hyphens. */
export const breakable = (name: string): string =>
	name.replace(LONG, (word) => word.replace(LAST_PARTS, '\u00AD$1'));
