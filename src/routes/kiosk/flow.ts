// The kiosk as a machine of screens: what it shows, and what it shows after something happened.

import type { Language } from '$lib/domain/profile';
import type { Instant } from '$lib/domain/vocabulary';
import type { AnyRefusal, Receipt, Reply } from '$lib/wire/protocol';
import { emptyForm, type Form } from './form';

export const STEPS = ['notice', 'skills', 'wishes', 'work', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** Somebody whose visit is open here, with what the receipt told once: kept until they go, and no longer. */
export type Person = Omit<Receipt, 'visit'> & {
	readonly visit: string;
	/** Registered here just now; otherwise a badge was shown. */
	readonly isNew: boolean;
};

/** When somebody who is back had checked in, and where. */
export type Earlier = { readonly at?: Instant; readonly device?: string };

export type Screen =
	| { readonly at: 'attract' }
	| { readonly at: 'scan'; readonly isTyping: boolean }
	/** Without a person it ends in a registration, with one in a saved profile. */
	| { readonly at: 'profile'; readonly step: Step; readonly person?: Person }
	| { readonly at: 'welcome'; readonly person: Person }
	| { readonly at: 'booths'; readonly person: Person; readonly earlier?: Earlier }
	| { readonly at: 'returning'; readonly person: Person; readonly earlier: Earlier }
	| { readonly at: 'apply'; readonly person: Person }
	| { readonly at: 'take'; readonly person: Person }
	| { readonly at: 'goodbye'; readonly why: Goodbye };
/** A screen that needs what the server shows of its person. */
export type OfPerson = Extract<
	Screen,
	{ at: 'welcome' | 'booths' | 'apply' | 'take' | 'returning' }
>;
export type Goodbye = 'done' | 'left' | 'undone';

export type Kiosk = {
	readonly screen: Screen;
	readonly language: Language;
	readonly form: Form;
	/** Counts people: an answer to the one before changes nothing for the next. */
	readonly turn: number;
	/** A command is on its way. */
	readonly isBusy: boolean;
	/** Why the last thing did not happen; gone with the next. */
	readonly refusal?: AnyRefusal;
};

export type Happening =
	| { readonly type: 'language-chosen'; readonly language: Language }
	/** A badge is read by camera or scanner; a code is typed, and stays in sight while it is looked up. */
	| { readonly type: 'badge-read' | 'code-read' | 'sent' }
	| {
			readonly type: 'answered';
			readonly turn: number;
			readonly reply: Reply;
			/** To something beside what the screen asks for: it stays where it is. */
			readonly isAside?: boolean;
	  }
	/** The server has not shown the person here for a while: their visit has ended there. */
	| { readonly type: 'visit-missing' }
	| { readonly type: 'filled-in'; readonly form: Form }
	/** Something in the review is to be changed. */
	| { readonly type: 'step-wanted'; readonly step: Step }
	| { readonly type: Move }
	| { readonly type: 'finished'; readonly why: Goodbye }
	| { readonly type: 'left-alone'; readonly language: Language };

type HappeningOf<Type> = Extract<Happening, { type: Type }>;

/** From one screen to another, by a tap. */
export type Move =
	| 'registration-wanted'
	| 'typing-wanted'
	| 'next'
	| 'back'
	| 'profile-wanted'
	| 'booths-wanted'
	| 'apply-wanted'
	| 'take-wanted';

export const begin = (language: Language, turn = 0): Kiosk => ({
	screen: { at: 'attract' },
	language,
	form: emptyForm,
	turn,
	isBusy: false
});

export function step(kiosk: Kiosk, happening: Happening): Kiosk {
	switch (happening.type) {
		case 'language-chosen':
			return { ...kiosk, language: happening.language, screen: afterLanguage(kiosk.screen) };
		case 'badge-read': // a new scan is a new person at once: nothing of the last one stays (S1)
			return { ...afresh(kiosk), screen: scanning, isBusy: true };
		case 'code-read':
			return {
				...afresh(kiosk),
				screen: kiosk.screen.at === 'scan' ? kiosk.screen : scanning,
				isBusy: true
			};
		case 'visit-missing':
			return personAt(kiosk.screen) ? visitOver(kiosk) : kiosk;
		case 'left-alone':
			return begin(happening.language, kiosk.turn + 1);
		case 'finished':
			return { ...afresh(kiosk), screen: { at: 'goodbye', why: happening.why } };
		case 'sent':
			return { ...undisturbed(kiosk), isBusy: true };
		case 'answered':
			return happening.turn === kiosk.turn ? answered(kiosk, happening) : kiosk;
		case 'step-wanted':
			return { ...undisturbed(kiosk), screen: atStep(kiosk.screen, happening.step) };
		case 'filled-in':
			return { ...kiosk, form: happening.form };
		default:
			return { ...undisturbed(kiosk), screen: moved(kiosk.screen, happening.type) };
	}
}

/** How long a screen may stand untouched, and how long it then asks before it wipes itself (S1). */
export function patience({
	screen,
	refusal
}: Kiosk): { quietMs: number; warningMs: number } | undefined {
	if (screen.at === 'attract') return undefined;
	const isResult = screen.at === 'goodbye' || (screen.at === 'scan' && refusal && !screen.isTyping);
	return isResult ? { quietMs: 7_000, warningMs: 0 } : { quietMs: 60_000, warningMs: 30_000 };
}

export const personAt = (screen: Screen): Person | undefined =>
	'person' in screen ? screen.person : undefined;

/** The steps of this registration: who is checked in already has seen the notice. */
export const stepsOf = (person: Person | undefined): readonly Step[] =>
	person ? STEPS.slice(1) : STEPS;

const scanning: Screen = { at: 'scan', isTyping: false };

const afterLanguage = (screen: Screen): Screen => (screen.at === 'attract' ? scanning : screen);

const afresh = (kiosk: Kiosk): Kiosk => begin(kiosk.language, kiosk.turn + 1);

function undisturbed(kiosk: Kiosk): Kiosk {
	const { screen, language, form, turn } = kiosk;
	return { screen, language, form, turn, isBusy: false };
}

const visitOver = (kiosk: Kiosk): Kiosk => ({
	...afresh(kiosk),
	screen: scanning,
	refusal: 'visit-over'
});

function answered(kiosk: Kiosk, { reply, isAside }: HappeningOf<'answered'>): Kiosk {
	if (reply.ok)
		return { ...undisturbed(kiosk), ...(isAside ? {} : accepted(kiosk, reply.receipt)) };
	const { refusal, about } = reply;
	if (refusal === 'already-checked-in' && about?.visit !== undefined) {
		const earlier = { at: about.checkedInAt, device: about.deviceName };
		const screen = {
			at: 'returning',
			person: { visit: about.visit, isNew: false },
			earlier
		} as Screen;
		return { ...undisturbed(kiosk), screen };
	}
	if (refusal === 'visit-over') return visitOver(kiosk);
	return { ...kiosk, isBusy: false, refusal };
}

function accepted({ screen }: Kiosk, receipt: Receipt = {}): Partial<Kiosk> {
	const person = personAt(screen);
	const { visit, ...told } = receipt;
	if (!person && visit !== undefined) {
		return {
			screen: { at: 'welcome', person: { ...told, visit, isNew: screen.at === 'profile' } },
			form: emptyForm
		};
	}
	if (person && screen.at === 'profile')
		return { screen: { at: 'booths', person }, form: emptyForm };
	if (person && screen.at === 'apply' && told.applications) {
		const applications = [...(person.applications ?? []), ...told.applications];
		return { screen: { at: 'take', person: { ...person, applications } } };
	}
	return {};
}

function moved(screen: Screen, type: Move): Screen {
	const person = personAt(screen);
	if (type === 'registration-wanted') return { at: 'profile', step: 'notice' };
	if (type === 'typing-wanted') return { at: 'scan', isTyping: true };
	if (type === 'profile-wanted' && person) return { at: 'profile', step: 'skills', person };
	if (type === 'booths-wanted' && person) return { at: 'booths', person, ...earlierOf(screen) };
	if (type === 'apply-wanted' && person) return { at: 'apply', person };
	if (type === 'take-wanted' && person) return { at: 'take', person };
	return type === 'next' ? forward(screen) : type === 'back' ? backward(screen) : screen;
}

const atStep = (screen: Screen, step: Step): Screen =>
	screen.at === 'profile' && stepsOf(screen.person).includes(step) ? { ...screen, step } : screen;

const earlierOf = (screen: Screen) => ('earlier' in screen ? { earlier: screen.earlier } : {});

function forward(screen: Screen): Screen {
	if (screen.at !== 'profile') return screen;
	const steps = stepsOf(screen.person);
	return { ...screen, step: steps[steps.indexOf(screen.step) + 1] ?? screen.step };
}

function backward(screen: Screen): Screen {
	switch (screen.at) {
		case 'profile': {
			const { person } = screen;
			const steps = stepsOf(person);
			const before = steps[steps.indexOf(screen.step) - 1];
			if (before) return { ...screen, step: before };
			return person ? { at: 'welcome', person } : scanning;
		}
		case 'booths': {
			const { person, earlier } = screen;
			return earlier ? { at: 'returning', person, earlier } : { at: 'welcome', person };
		}
		case 'apply':
		case 'take':
			return { at: 'booths', person: screen.person };
		case 'scan':
			return screen.isTyping ? scanning : { at: 'attract' };
		default:
			return screen;
	}
}
