// One example of everything that each role may ask: for the description of the API, and for tests.

import type { Screens } from './protocol';

type Examples = { readonly [Role in keyof Screens]: readonly Screens[Role]['command'][] };

const profile = {
	language: 'de' as const,
	skills: ['advising' as const, 'office-software' as const],
	wishes: ['with-people' as const],
	workingTime: 'part' as const,
	spoken: ['de' as const, 'uk' as const],
	words: 'Ich war lange in der Pflege und möchte etwas Neues.'
};
const contact = { name: 'Ida Beispiel', email: 'ida@example.org', phone: '+49 211 000000' };
const text = (de: string, en: string) => ({ de, en });
const opening = {
	title: text('Fachkraft Bürgerbüro', 'Citizens’ office clerk'),
	tasks: ['Ausweise ausstellen', 'Menschen beraten'],
	requirements: [
		{ kind: 'hard' as const, text: text('Abgeschlossene Ausbildung', 'Completed training') }
	],
	skills: ['customer-contact' as const],
	wishes: ['with-people' as const],
	pay: 'TVöD E6',
	hours: 'both' as const,
	weeklyHours: 39,
	place: 'Rathaus',
	positions: 2
};

const visit = 'Zq3vLr8sWm0TtK2nYb5dQA';
const visitor = 'vX9c2Jk4Lm6Np8Qr1St3Uw';
const booth = 'b01';
const seat = { booth, seat: 1 };
const register = {
	type: 'register' as const,
	noticeShown: true,
	consents: [{ purpose: 'profile' as const, version: 1 }],
	private: { profile }
};

const understand = {
	type: 'understand' as const,
	private: { words: 'Ich kann gut mit Kindern', has: ['music'], refused: [] }
};

const application = 'aP5rT7yU9iO1pL3kJ5hG7f';

export const examples: Examples = {
	kiosk: [
		{ type: 'check-in', code: 'K7QM2F9AD4X' },
		register,
		{ type: 'join-queue', visit, booth },
		{ type: 'leave-queue', visit, booth },
		{ type: 'leave-all-queues', visit },
		{ type: 'report-here', visit },
		{ type: 'pause-places', visit },
		{ type: 'resume-places', visit },
		{ type: 'take-me-along', visit },
		{ type: 'go-on-alone', visit },
		{ type: 'decline-invitation', visit },
		{ type: 'join-rounds', visit },
		{ type: 'leave-rounds', visit },
		{ type: 'ask-priority', visit },
		{ type: 'drop-priority', visit },
		{ type: 'leave-fair', visit },
		{ type: 'undo-check-in', visit },
		{ type: 'answer-call', visit, answer: 'coming' },
		{ type: 'save-profile', visit, private: { profile } },
		{ type: 'apply', visit, openings: ['o-buergerbuero'], private: { contact } },
		understand,
		{ type: 'end-visit', visit }
	],
	visitor: [
		{ type: 'join-queue', booth },
		{ type: 'leave-queue', booth },
		{ type: 'leave-all-queues' },
		{ type: 'move-place', from: booth, to: 'b02' },
		{ type: 'pause-places' },
		{ type: 'resume-places' },
		{ type: 'take-me-along' },
		{ type: 'go-on-alone' },
		{ type: 'decline-invitation' },
		{ type: 'join-rounds' },
		{ type: 'leave-rounds' },
		{ type: 'ask-priority' },
		{ type: 'drop-priority' },
		{ type: 'report-here' },
		{ type: 'answer-call', answer: 'later' },
		{ type: 'save-profile', private: { profile } },
		{ type: 'give-consent', purpose: 'contact', version: 1 },
		{ type: 'withdraw-consent', purpose: 'contact' },
		{ type: 'apply', openings: ['o-buergerbuero'], private: { contact } },
		{ type: 'withdraw-application', application },
		{ type: 'agree-to-transfer', application },
		{ type: 'refuse-transfer', application },
		{ type: 'add-document', document: 'dK2mN4bV6cX8zA1sD3fG5h' },
		{ type: 'remove-document', document: 'dK2mN4bV6cX8zA1sD3fG5h' },
		{ type: 'read-document', document: 'dK2mN4bV6cX8zA1sD3fG5h' },
		understand,
		{ type: 'leave-fair' },
		{ type: 'forget' }
	],
	booth: [
		{ type: 'take-seat', ...seat },
		{ type: 'leave-seat', ...seat },
		{ type: 'start-break', ...seat, minutes: 15 },
		{ type: 'end-break', ...seat },
		{ type: 'call-next', ...seat },
		{ type: 'call-visitor', ...seat, visitor, reason: 'short-question' },
		{ type: 'withdraw-call', ...seat },
		{ type: 'report-missing', ...seat },
		{ type: 'start-talk', ...seat, code: 'K7QM2F9AD4X', confirmed: true },
		{ type: 'extend-talk', ...seat },
		{
			type: 'end-talk',
			...seat,
			outcome: 'other-department',
			handOverTo: 'b02',
			private: { note: 'Rückruf am Freitag', handOverNote: 'Sucht etwas im Freien' }
		},
		{ type: 'note-outcome', ...seat, outcome: 'wants-to-apply', private: { note: 'Sehr gern' } },
		{ type: 'undo-talk', ...seat },
		{ type: 'invite-again', booth, visitor }
	],
	display: [],
	organiser: [
		{ type: 'change-settings', settings: { maxPlaces: 3, talkMinutes: 8 } },
		{
			type: 'plan-department',
			private: {
				text: {
					name: text('Bürgerbüro', 'Citizens’ office'),
					about: text('Ausweise und mehr', 'Identity cards and more')
				}
			}
		},
		{ type: 'plan-booth', department: 'buergerbuero', number: 21, seats: 2 },
		{ type: 'plan-opening', department: 'buergerbuero', private: { text: opening } },
		{ type: 'remove-opening', opening: 'o-buergerbuero' },
		{
			type: 'start-rounds',
			booths: [booth, 'b02'],
			minutes: 8,
			changeMinutes: 2,
			startsInMinutes: 10
		},
		{ type: 'stop-rounds' },
		{ type: 'open-booth', booth },
		{ type: 'pause-booth', booth, minutes: 20, private: { message: 'Gleich wieder da' } },
		{ type: 'close-booth', booth },
		{ type: 'free-seat', ...seat },
		{ type: 'undo-check-in', visitor },
		{ type: 'announce', private: { text: 'Um 13 Uhr beginnt der Vortrag.' } },
		{ type: 'pair-device', role: 'booth', name: 'Tablet 7', booth },
		{ type: 'revoke-device', device: 'dQ2wE4rT6yU8iO0p' }
	],
	desk: [
		{ type: 'find', text: 'B 47' },
		register,
		{ type: 'check-in', visitor, force: true },
		{ type: 'undo-check-in', visitor },
		{ type: 'leave-fair', visitor },
		{ type: 'replace-badge', visitor },
		{ type: 'block-badge', visitor },
		{ type: 'unblock-badge', visitor },
		{ type: 'cancel-registration', visitor },
		{ type: 'issue-link', visitor },
		{ type: 'save-profile', visitor, private: { profile } },
		{ type: 'join-queue', visitor, booth },
		{ type: 'leave-queue', visitor, booth },
		{ type: 'remove-place', visitor, booth },
		{ type: 'restore-place', visitor, booth },
		{ type: 'recommend-booth', visitor, booth, advice: 'told-us' },
		{ type: 'drop-recommendation', visitor, booth },
		{ type: 'pause-places', visitor },
		{ type: 'resume-places', visitor },
		{ type: 'take-me-along', visitor },
		{ type: 'go-on-alone', visitor },
		{ type: 'decline-invitation', visitor },
		{ type: 'join-rounds', visitor },
		{ type: 'leave-rounds', visitor },
		{ type: 'ask-priority', visitor },
		{ type: 'drop-priority', visitor },
		{ type: 'report-here', visitor },
		{ type: 'answer-call', visitor, answer: 'no-thanks' },
		{ type: 'give-consent', visitor, purpose: 'contact', version: 1 },
		{ type: 'withdraw-consent', visitor, purpose: 'contact' },
		{ type: 'apply', visitor, openings: ['o-buergerbuero'], private: { contact } },
		{ type: 'withdraw-application', visitor, application },
		understand,
		{ type: 'forget', visitor }
	],
	department: [
		{ type: 'begin-review', application },
		{
			type: 'invite-applicant',
			application,
			followUpAt: 1_800_000_000_000,
			private: { words: 'Rathaus, Zimmer 12. Bitte bringen Sie Ihr Zeugnis mit.' }
		},
		{ type: 'decline-application', application },
		{ type: 'reopen-decision', application },
		{ type: 'offer-transfer', application, to: 'd02' },
		{ type: 'drop-transfer', application }
	]
};
