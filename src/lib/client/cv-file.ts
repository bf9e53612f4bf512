// A CV that a program wrote, as words: JSON Resume (https://jsonresume.org/schema) and the XML of Europass.
// Who somebody is, where they live, when they were born and how they look is left out before anything is sent.

/** Undefined for what is neither. */
export function wordsOfCv({ name, text }: { name: string; text: string }): string | undefined {
	if (/\.json$/i.test(name)) return wordsOfJson(text);
	return /\.xml$/i.test(name) ? wordsOfXml(text) : undefined;
}

export const isCvFile = (name: string): boolean => /\.(json|xml)$/i.test(name);

/** The parts of a JSON Resume that say what somebody has done and can; of `basics` only these two. */
const SECTIONS = [
	'work',
	'volunteer',
	'education',
	'skills',
	'languages',
	'certificates',
	'projects'
];
const BASICS = ['label', 'summary'];
const ABOUT_OTHERS = new Set([
	'url',
	'email',
	'phone',
	'image',
	'startDate',
	'endDate',
	'location'
]);

function wordsOfJson(text: string): string | undefined {
	let resume: unknown;
	try {
		resume = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (!isRecord(resume)) return undefined;
	const basics = isRecord(resume['basics']) ? resume['basics'] : {};
	const told = [...BASICS.map((key) => basics[key]), ...SECTIONS.map((key) => resume[key])].flatMap(
		textsIn
	);
	return told.length === 0 ? undefined : told.join('.\n');
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, inside]) =>
		ABOUT_OTHERS.has(key) ? [] : textsIn(inside)
	);
}

/** Elements of Europass, old and new, that say who somebody is. */
const ABOUT_PERSON = [
	...['Identification', 'PersonName', 'ContactInfo', 'Demographics', 'Photo', 'Signature'],
	...['Communication', 'PersonalInformation', 'BirthDate', 'Gender', 'Nationality', 'Citizenship'],
	...['Period', 'Address', 'DocumentInfo', 'PrintingPreferences', 'AttachmentList', 'ReferenceTo']
];

function wordsOfXml(text: string): string | undefined {
	const xml = new DOMParser().parseFromString(text, 'application/xml');
	if (xml.querySelector('parsererror')) return undefined;
	for (const element of [...xml.querySelectorAll('*')])
		if (ABOUT_PERSON.includes(element.localName)) element.remove();
	const leaves = [...xml.querySelectorAll('*')].filter(({ children }) => children.length === 0);
	const told = leaves
		.map(({ textContent }) => plain(textContent))
		.filter((one) => /\p{L}{3}/u.test(one));
	return told.length === 0 ? undefined : told.join('.\n');
}

/** Some parts hold a page of their own, whose marks are no words. */
const plain = (text: string): string =>
	(new DOMParser().parseFromString(text, 'text/html').body.textContent || '').trim();

const isRecord = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === 'object' && !Array.isArray(value);
