// What somebody says about their own age, family, faith or health is nothing that they can: it is not read (M3).

const COUNT = {
	de: '(?:ein|eine|einen|zwei|drei|vier|fünf|\\d+)',
	en: '(?:a|one|two|three|four|five|\\d+)',
	uk: '(?:одну|одного|двох|двоє|трьох|троє|чотирьох|\\d+)',
	ar: '(?:[\\d٠-٩]+)',
	tr: '(?:bir|iki|üç|dört|beş|\\d+)'
} as const;

const SAID: readonly RegExp[] = [
	// German
	String.raw`\d+\s+jahre\s+alt|\d+[-\s]?jährige?r?`,
	String.raw`(?:mutter|vater)\s+von\s+${COUNT.de}\s+(?:kleinen?\s+)?kindern?`,
	String.raw`${COUNT.de}\s+(?:kleinen?\s+|eigenen?\s+)?(?:kind|kinder|kindern|sohn|söhne|tochter|töchter)`,
	String.raw`meinen?\s+(?:kind|kinder|kindern|sohn|tochter)`,
	String.raw`alleinerziehende?r?(?:\s+(?:mutter|vater))?`,
	String.raw`bin\s+(?:zu\s+\d+\s*(?:%|prozent)\s+)?(?:schwer)?behindert`,
	String.raw`habe\s+(?:eine\s+)?(?:schwere\s+)?(?:behinderung|depression(?:en)?|krankheit)(?:\s+und\s+(?:eine\s+)?(?:behinderung|depression(?:en)?|krankheit))*`,
	String.raw`bin\s+(?:ein\s+|eine\s+)?(?:geflüchtete?r?|flüchtling|asylbewerber(?:in)?|krank)`,
	String.raw`schwanger|verheiratet|ledig|geschieden|verwitwet`,
	String.raw`muslim(?:in|a)?|christ(?:in)?|jüdin|jude|hindu|kopftuch`,
	// English
	String.raw`\d+\s+years?\s+old|\d+-year-old`,
	String.raw`(?:mother|father|mum|mom|dad)\s+of\s+${COUNT.en}(?:\s+(?:kids|children))?`,
	String.raw`${COUNT.en}\s+(?:small\s+|young\s+)?(?:kid|kids|child|children|son|sons|daughter|daughters)`,
	String.raw`my\s+(?:own\s+)?(?:kid|kids|child|children|son|daughter)`,
	String.raw`single\s+(?:mother|mum|mom|father|dad|parent)`,
	String.raw`severely\s+disabled|(?:am|i['’]m)\s+disabled`,
	String.raw`have\s+(?:a\s+)?(?:disability|depression|illness)`,
	String.raw`(?:am|i['’]m)\s+(?:a\s+)?(?:refugee|asylum\s+seeker|ill|sick)`,
	String.raw`pregnant|married|divorced|widowed`,
	String.raw`muslim|christian|jewish|hindu|headscarf`,
	// Ukrainian
	String.raw`мені\s+\d+\s+(?:рік|роки|років)`,
	String.raw`${COUNT.uk}\s+(?:маленьк\p{L}*\s+)?(?:дитин\p{L}*|діт\p{L}*|син\p{L}*|доньк\p{L}*|дочк\p{L}*)`,
	String.raw`самотн\p{L}*\s+(?:мати|мама|батько)`,
	String.raw`(?:маю|з)\s+інвалідн\p{L}*`,
	String.raw`(?:я\s+)(?:біженець|біженка)|вагітна|маю\s+депресі\p{L}*`,
	String.raw`одружен\p{L}*|заміжня|розлучен\p{L}*|вдова|вдівець`,
	String.raw`мусульман\p{L}*|християн\p{L}*|хустк\p{L}*`,
	// Arabic
	String.raw`و?عمري\s+${COUNT.ar}(?:\s*(?:سنة|سنه|عام|عاما))?`,
	String.raw`و?(?:عندي|لدي)\s+(?:ولدين|طفلين|بنتين|ولد|طفل|بنت|${COUNT.ar}\s+(?:أولاد|اولاد|أطفال|اطفال|بنات))`,
	String.raw`و?(?:أم|ام|أب|اب)\s+(?:عزباء|عازبة|عازب|وحيدة|وحيد)`,
	String.raw`و?(?:عندي|لدي)\s+(?:إعاقة|اعاقة)(?:\s+شديدة)?`,
	String.raw`(?:أنا|انا)\s+(?:لاجئة?|حامل|مريضة?)`,
	String.raw`و?(?:متزوجة?|مطلقة?|أرملة?|ارملة?|عزباء)`,
	String.raw`و?(?:مسلمة?|مسيحية?|محجبة|حجاب)`,
	// Turkish
	String.raw`\d+\s+yaşında\p{L}*`,
	String.raw`${COUNT.tr}\s+(?:küçük\s+)?(?:çocuğum|oğlum|kızım)\p{L}*`,
	String.raw`bek[âa]r\s+(?:anne|baba)\p{L}*`,
	String.raw`(?:ağır\s+)?engelliyim`,
	String.raw`mülteciyim|hamileyim|depresyondayım|hastayım`,
	String.raw`evliyim|bekârım|bekarım|boşanmış\p{L}*|dulum`,
	String.raw`müslüman\p{L}*|hristiyan\p{L}*|başörtü\p{L}*`
].map((said) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${said})(?![\p{L}\p{N}])`, 'giu'));

/** The text with blanks in place of what was said, so that offsets stay. */
export const withoutPersonal = (text: string): string =>
	SAID.reduce((rest, said) => rest.replace(said, (part) => ' '.repeat(part.length)), text);
