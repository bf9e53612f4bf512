// Visitors' forms as commands: read alike in the browser and on the server.

import { expect, it } from 'vitest';
import { ACTIONS, commandFrom, valuesOf } from '../../src/routes/me/form';
import { isRinging, nextOf } from '../../src/routes/me/next';
import { actionOf, afterwards, shownIn } from '../../src/routes/me/shown';
import { registrationFrom } from '../../src/routes/register/form';
import { filledFrom } from '../../src/routes/register/filled';
import { at, call, inside, place } from './phone.fixtures';

const form = (...fields: [string, string][]) => {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
};

it('reads every plain action as a command of its name', () => {
	const plain = [
		'pause-places',
		'resume-places',
		'ask-priority',
		'report-here',
		'leave-fair'
	] as const;
	for (const action of plain) {
		expect(commandFrom(action, form(['id', 'x']))).toEqual({ ok: true, command: { type: action } });
	}
	expect(ACTIONS).toContain('forget');
});

it('leaves empty optional fields out of an application', () => {
	const fields = form(['openings', 'tree'], ['name', ' Ayşe '], ['email', ''], ['phone', '']);
	expect(commandFrom('apply', fields)).toEqual({
		ok: true,
		command: { type: 'apply', openings: ['tree'], private: { contact: { name: 'Ayşe' } } }
	});
});

it('names the fields that are wrong', () => {
	const fields = form(['name', ''], ['email', 'quatsch'], ['phone', 'abc']);
	expect(commandFrom('apply', fields)).toEqual({
		ok: false,
		errors: { openings: 'missing', name: 'missing', email: 'malformed', phone: 'malformed' }
	});
});

it('blames no field when something else is wrong', () => {
	expect(commandFrom('answer-call', form(['answer', 'perhaps']))).toEqual({
		ok: false,
		errors: {}
	});
	expect(commandFrom('join-queue', form(['booth', '../b4']))).toEqual({ ok: false, errors: {} });
});

it('reads a profile in the order of the lists, each word once', () => {
	const fields = form(
		['language', 'en'],
		['skills', 'cooking'],
		['skills', 'advising'],
		['skills', 'cooking'],
		['skills', 'flying'],
		['workingTime', 'part'],
		['spoken', 'tr'],
		['words', '']
	);
	expect(commandFrom('save-profile', fields)).toEqual({
		ok: true,
		command: {
			type: 'save-profile',
			private: {
				profile: {
					language: 'en',
					skills: ['advising', 'cooking'],
					wishes: [],
					workingTime: 'part',
					spoken: ['tr']
				}
			}
		}
	});
});

it('[C7] registers with nothing but a language, and with no consent that was not ticked', () => {
	const { wishes, skills, workingTime, spoken } = filledFrom({
		profile: undefined,
		values: undefined,
		language: 'de'
	});
	expect({ wishes, skills, spoken }).toEqual({ wishes: [], skills: [], spoken: ['de'] });
	const read = registrationFrom(form(['language', 'de'], ['workingTime', workingTime[0] ?? '']));
	expect(read).toMatchObject({ ok: true, command: { noticeShown: true, consents: [] } });
});

it('gives back everything that was typed, but for the id of the command', () => {
	const typed = form(['id', 'x'], ['openings', 'a'], ['openings', 'b'], ['name', 'Ayşe']);
	expect(valuesOf(typed)).toEqual({ openings: ['a', 'b'], name: ['Ayşe'] });
});

it('comes back to where the form stood, and only ever to its own pages', () => {
	const before = shownIn(new URLSearchParams('show=booth&booth=b7&done=join-queue&at=b4'));
	expect(actionOf('join-queue', before)).toBe('?/join-queue&show=booth&booth=b7');
	expect(afterwards('join-queue', form(['booth', 'b7']), before)).toBe(
		'/me?show=booth&booth=b7&done=join-queue&at=b7'
	);
	expect(shownIn(new URLSearchParams('show=//evil.example'))).toEqual({ screen: 'now' });
});

it('puts a call before all else, a missed call before waiting, and a pause before the wait', () => {
	const places = [place('b4'), place('b7', { state: 'on-hold', until: at(5) })];
	expect(nextOf({ ...inside, places, call }).is).toBe('go');
	expect(nextOf({ ...inside, places }).is).toBe('missed');
	expect(nextOf({ ...inside, places: [place('b4')], pausedUntil: at(9) }).is).toBe('paused');
	expect(nextOf({ ...inside, places: [place('b4', { position: 1 })] }).is).toBe('soon');
	expect(nextOf(inside).is).toBe('choose');
});

it('rings until a call is answered', () => {
	expect(isRinging({ ...inside, call })).toBe(true);
	expect(isRinging({ ...inside, call: { ...call, answer: 'coming' } })).toBe(false);
});
