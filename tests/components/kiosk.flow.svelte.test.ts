import { describe, expect, it } from 'vitest';
import type { Reply } from '$lib/wire/protocol';
import { begin, personAt, step, type Happening, type Kiosk } from '../../src/routes/kiosk/flow';
import { emptyForm } from '../../src/routes/kiosk/form';
import { ayse as person } from './kiosk.fixtures';

const at = (screen: Kiosk['screen']): Kiosk => ({ ...begin('de'), screen });
const answered = (reply: Reply, isAside = false): Happening => ({
	type: 'answered',
	turn: 0,
	reply,
	isAside
});

describe('an application', () => {
	const applying = at({ at: 'apply', person });

	it('[A1] leads to what one takes along, with its numbers', () => {
		const taking = step(applying, answered({ ok: true, receipt: { applications: [42] } }));
		expect(taking.screen).toEqual({ at: 'take', person: { ...person, applications: [42] } });
		const again = step(step(taking, { type: 'back' }), { type: 'apply-wanted' });
		const both = step(again, answered({ ok: true, receipt: { applications: [43] } }));
		expect(personAt(both.screen)?.applications).toEqual([42, 43]);
	});

	it('stays where it is when it is refused', () => {
		const refused = step(applying, answered({ ok: false, refusal: 'already-applied' }));
		expect(refused).toMatchObject({ screen: applying.screen, refusal: 'already-applied' });
	});

	it('goes back to the booths', () => {
		expect(step(applying, { type: 'back' }).screen).toEqual({ at: 'booths', person });
	});
});

describe('answering a call', () => {
	it('[K4] leaves everybody where they are, with what they have filled in', () => {
		const form = { ...emptyForm, words: 'Ich singe.' };
		const telling = { ...at({ at: 'profile', step: 'skills', person }), form };
		const after = step(telling, answered({ ok: true }, true));
		expect(after).toMatchObject({ screen: telling.screen, form });
	});
});

describe('a visit that the server no longer shows', () => {
	it('[S1] ends at the scanner, with nothing left of the person', () => {
		const ended = step(at({ at: 'take', person }), { type: 'visit-missing' });
		expect(ended).toMatchObject({
			screen: { at: 'scan', isTyping: false },
			refusal: 'visit-over',
			turn: 1
		});
		expect(JSON.stringify(ended)).not.toContain('secret');
	});

	it('changes nothing where nobody is', () => {
		const scanning = at({ at: 'scan', isTyping: false });
		expect(step(scanning, { type: 'visit-missing' })).toBe(scanning);
	});
});

describe('a badge that is read while a code is typed', () => {
	const typing = at({ at: 'scan', isTyping: true });

	it('[S1] leaves typing, so that no code of the last person stays', () => {
		const read = step(typing, { type: 'badge-read' });
		expect(read).toMatchObject({ screen: { at: 'scan', isTyping: false }, isBusy: true });
		const reply: Reply = { ok: false, refusal: 'unknown-badge' };
		const refused = step(read, { type: 'answered', turn: read.turn, reply });
		expect(refused.screen).toEqual({ at: 'scan', isTyping: false });
	});

	it('keeps a code in sight that was typed', () => {
		expect(step(typing, { type: 'code-read' }).screen).toEqual(typing.screen);
	});
});
