import { CONSENT_VERSION } from '../../src/lib/ui/messages/consents';
import { describe, expect, it } from 'vitest';
import type { CallSign, Instant } from '$lib/domain/vocabulary';
import type { Reply } from '$lib/wire/protocol';
import {
	begin,
	patience,
	personAt,
	step,
	type Happening,
	type Kiosk
} from '../../src/routes/kiosk/flow';
import { consentsOf, emptyForm, profileOf } from '../../src/routes/kiosk/form';

const attract = begin('de');
const registered: Reply = {
	ok: true,
	receipt: {
		visit: 'ayse',
		callSign: 'B 47' as CallSign,
		badgeCode: 'K7QM2F9AD4X',
		badgeQr: 'HS1:X:K7QM2F9AD4X',
		link: '/me/secret'
	}
};
const checkedIn: Reply = { ok: true, receipt: { visit: 'jan' } };
const done: Reply = { ok: true };
const inside: Reply = {
	ok: false,
	refusal: 'already-checked-in',
	about: { visit: 'mia', checkedInAt: 1_000 as Instant, deviceName: 'Kiosk 2' }
};
const refused = (refusal: 'unknown-badge' | 'visit-over' | 'too-many-places'): Reply => ({
	ok: false,
	refusal
});

/** What the kiosk is after all of this; a reply answers the person who is there when it comes. */
const after = (start: Kiosk, ...happenings: (Happening | Reply)[]): Kiosk =>
	happenings.reduce<Kiosk>(
		(kiosk, happened) =>
			step(
				kiosk,
				'ok' in happened ? { type: 'answered', turn: kiosk.turn, reply: happened } : happened
			),
		start
	);

const wantsEnglish: Happening = { type: 'language-chosen', language: 'en' };
const wantsToRegister: Happening = { type: 'registration-wanted' };
const codeRead: Happening = { type: 'code-read' };
const next: Happening = { type: 'next' };
const back: Happening = { type: 'back' };
const sings: Happening = {
	type: 'filled-in',
	form: { ...emptyForm, skills: ['music'], words: 'Ich singe.', consents: ['profile'] }
};
const leftAlone: Happening = { type: 'left-alone', language: 'de' };
const at = (kiosk: Kiosk) => (kiosk.screen.at === 'profile' ? kiosk.screen.step : kiosk.screen.at);

describe('the way through the kiosk', () => {
	it('asks for the language and then for the badge', () => {
		const kiosk = after(attract, wantsEnglish);
		expect(kiosk).toMatchObject({ screen: { at: 'scan' }, language: 'en' });
	});

	it('[C7] registers step by step, from the privacy notice to the call sign', () => {
		const started = after(attract, wantsEnglish, wantsToRegister);
		expect(at(started)).toBe('notice');
		const steps = [1, 2, 3, 4].map((count) =>
			at(after(started, ...Array<Happening>(count).fill(next)))
		);
		expect(steps).toEqual(['skills', 'wishes', 'work', 'review']);
		const welcomed = after(started, next, sings, next, next, next, { type: 'sent' }, registered);
		expect(welcomed.screen).toMatchObject({
			at: 'welcome',
			person: { visit: 'ayse', isNew: true, link: '/me/secret' }
		});
		expect(welcomed.form).toEqual(emptyForm);
	});

	it('[C7] ticks nothing beforehand, and keeps what was filled in when going back', () => {
		expect(consentsOf(attract.form)).toEqual([]);
		const kiosk = after(attract, wantsEnglish, wantsToRegister, next, sings, next, back, back);
		expect(at(kiosk)).toBe('notice');
		expect(consentsOf(kiosk.form)).toEqual([{ purpose: 'profile', version: CONSENT_VERSION }]);
		expect(profileOf(kiosk.form, 'de')).toMatchObject({ skills: ['music'], words: 'Ich singe.' });
	});

	it('goes from the review to what is to be changed, and to nothing else', () => {
		const reviewing = after(attract, wantsToRegister, next, sings, next, next, next);
		const changing = after(reviewing, { type: 'step-wanted', step: 'wishes' });
		expect(at(changing)).toBe('wishes');
		expect(changing.form.skills).toEqual(['music']);
		expect(at(after(attract, { type: 'step-wanted', step: 'wishes' }))).toBe('attract');
	});

	it('leads from the booths to what one takes along, and back', () => {
		const welcomed = after(attract, wantsToRegister, registered);
		const taking = after(welcomed, { type: 'booths-wanted' }, { type: 'take-wanted' });
		expect(at(taking)).toBe('take');
		expect(at(after(taking, back))).toBe('booths');
		expect(at(after(taking, back, back))).toBe('welcome');
	});

	it('asks somebody with an imported badge what they can do, without the notice again', () => {
		const welcomed = after(attract, codeRead, checkedIn);
		expect(welcomed.screen).toMatchObject({ at: 'welcome', person: { isNew: false } });
		const telling = after(welcomed, { type: 'profile-wanted' });
		expect(at(telling)).toBe('skills');
		expect(at(after(telling, back))).toBe('welcome');
		expect(at(after(telling, next, next, next, { type: 'sent' }, done))).toBe('booths');
	});

	it('[C1] shows somebody who is inside where to go next, instead of an error', () => {
		const kiosk = after(attract, codeRead, inside);
		expect(kiosk.screen).toEqual({
			at: 'returning',
			person: { visit: 'mia', isNew: false },
			earlier: { at: 1_000, device: 'Kiosk 2' }
		});
		expect(kiosk.refusal).toBeUndefined();
		const looking = after(kiosk, { type: 'booths-wanted' }, back);
		expect(looking.screen).toEqual(kiosk.screen);
	});
});

describe('what does not work', () => {
	it('[C2] says why and stays ready for another try', () => {
		const kiosk = after(attract, codeRead, refused('unknown-badge'));
		expect(kiosk).toMatchObject({
			screen: { at: 'scan' },
			refusal: 'unknown-badge',
			isBusy: false
		});
		expect(after(kiosk, codeRead).refusal).toBeUndefined();
	});

	it('keeps the typed code in sight when it was refused', () => {
		const kiosk = after(
			attract,
			wantsEnglish,
			{ type: 'typing-wanted' },
			codeRead,
			refused('unknown-badge')
		);
		expect(kiosk.screen).toEqual({ at: 'scan', isTyping: true });
	});

	it('stays where it is when a place cannot be had', () => {
		const booths = after(attract, wantsToRegister, registered, { type: 'booths-wanted' });
		const kiosk = after(booths, { type: 'sent' }, refused('too-many-places'));
		expect(kiosk.screen).toBe(booths.screen);
		expect(kiosk.refusal).toBe('too-many-places');
	});

	it('asks for the badge again when the visit is over', () => {
		const kiosk = after(attract, codeRead, checkedIn, { type: 'sent' }, refused('visit-over'));
		expect(kiosk).toMatchObject({ screen: { at: 'scan' }, refusal: 'visit-over' });
		expect(personAt(kiosk.screen)).toBeUndefined();
	});
});

describe('one person after the other', () => {
	const booths = after(attract, wantsEnglish, wantsToRegister, registered, {
		type: 'booths-wanted'
	});

	it('[S1] begins a new person at once when a badge is shown, on any screen', () => {
		const filling = after(attract, wantsEnglish, wantsToRegister, next, sings);
		for (const before of [filling, booths, after(booths, { type: 'take-wanted' })]) {
			const kiosk = after(before, codeRead);
			expect(kiosk).toMatchObject({ screen: { at: 'scan' }, form: emptyForm, isBusy: true });
			expect(personAt(kiosk.screen)).toBeUndefined();
		}
	});

	it('[S1] lets no late answer act for the next person', () => {
		const late: Happening = { type: 'answered', turn: booths.turn, reply: registered };
		const wiped = after(booths, leftAlone);
		expect(step(wiped, late)).toBe(wiped);
		const nextPerson = after(booths, codeRead);
		expect(step(nextPerson, late)).toBe(nextPerson);
	});

	it('[S1] wipes everything, and speaks its own language again', () => {
		const kiosk = after(booths, sings, leftAlone);
		expect(kiosk).toEqual({ ...attract, turn: kiosk.turn });
	});

	it('forgets the person with the last word', () => {
		const kiosk = after(booths, { type: 'finished', why: 'done' });
		expect(kiosk.screen).toEqual({ at: 'goodbye', why: 'done' });
		expect(JSON.stringify(kiosk)).not.toContain('secret');
	});
});

describe('how long it waits', () => {
	it('[S1] warns for at least 20 seconds wherever somebody may still be reading or typing', () => {
		const screens = [
			after(attract, wantsEnglish),
			after(attract, wantsToRegister),
			after(attract, codeRead, checkedIn),
			after(attract, codeRead, inside),
			after(attract, wantsEnglish, { type: 'typing-wanted' }, codeRead, refused('unknown-badge'))
		];
		for (const screen of screens) {
			expect(patience(screen)?.quietMs).toBe(60_000);
			expect(patience(screen)?.warningMs).toBeGreaterThanOrEqual(20_000);
		}
	});

	it('returns by itself from a result after three to eight seconds', () => {
		const results = [
			after(attract, codeRead, refused('unknown-badge')),
			after(attract, codeRead, checkedIn, { type: 'finished', why: 'left' })
		];
		for (const result of results) {
			expect(patience(result)?.warningMs).toBe(0);
			expect(patience(result)?.quietMs).toBeGreaterThanOrEqual(3_000);
			expect(patience(result)?.quietMs).toBeLessThanOrEqual(8_000);
		}
	});

	it('waits for ever where nobody is', () => {
		expect(patience(attract)).toBeUndefined();
	});
});
