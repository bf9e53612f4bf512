// What screens of the small fair ask, in as few words as the tests need.

import type { Screens } from '../../src/lib/wire/protocol';

type Kiosk = Screens['kiosk']['command'];
type Booth = Screens['booth']['command'];
type Visitor = Screens['visitor']['command'];

export const profile = {
	language: 'de' as const,
	skills: ['advising' as const, 'writing' as const],
	wishes: ['with-people' as const],
	workingTime: 'full' as const,
	spoken: ['de' as const]
};

export const registers = (words?: string, consents: readonly ('profile' | 'contact')[] = []) =>
	({
		type: 'register',
		noticeShown: true,
		consents: consents.map((purpose) => ({ purpose, version: 1 })),
		private: { profile: { ...profile, ...(words && { words }) } }
	}) satisfies Kiosk;

export const scans = (code: string) => ({ type: 'check-in', code }) satisfies Kiosk;

export const joins = (booth: string) => ({ type: 'join-queue', booth }) satisfies Visitor;

export const applies = (
	opening: string,
	contact: { name: string; email?: string; phone?: string }
) => ({ type: 'apply', openings: [opening], private: { contact } }) satisfies Visitor;

export const at = (booth: string, seat = 1) => ({ booth, seat });

export const sitsAt = (booth: string, seat = 1) =>
	({ type: 'take-seat', ...at(booth, seat) }) satisfies Booth;

export const callsNext = (booth: string, seat = 1) =>
	({ type: 'call-next', ...at(booth, seat) }) satisfies Booth;

export const startsTalk = (booth: string, seat = 1) =>
	({ type: 'start-talk', ...at(booth, seat) }) satisfies Booth;
