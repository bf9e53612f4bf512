// What an organiser may ask: the programme, the booths, announcements, devices.

import * as v from 'valibot';
import {
	Booth,
	Department,
	DepartmentText,
	Device,
	Minutes,
	Opening,
	OpeningText,
	Seat,
	Visitor,
	Words
} from './parts';

const count = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));

const setting = (least: number, most: number) =>
	v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));

/** Any of the settings; what is not named stays as it is. */
export const SettingsPart = v.strictObject({
	maxPlaces: setting(1, 10),
	callSeconds: setting(30, 900),
	callRepeats: setting(0, 1),
	callAheadSeconds: setting(0, 600),
	holdMinutes: setting(1, 120),
	awayMinutes: setting(1, 240),
	pauseMinutes: setting(1, 120),
	priorityOneIn: setting(2, 20),
	firstTalkMinutes: setting(1, 240),
	talkMinutes: setting(1, 60),
	extendMinutes: setting(1, 30),
	undoCheckInMinutes: setting(1, 120),
	undoTalkMinutes: setting(1, 15),
	profileMinutes: setting(1, 240),
	documentDays: setting(0, 90),
	profileDays: setting(1, 365),
	applicationDays: setting(30, 730),
	invites: v.exactOptional(v.boolean()),
	sortNeutrally: v.exactOptional(v.boolean())
});

export const DEVICE_ROLES = [
	'kiosk',
	'booth',
	'display',
	'organiser',
	'desk',
	'department'
] as const;

export const OrganiserCommand = v.variant('type', [
	v.strictObject({ type: v.literal('change-settings'), settings: SettingsPart }),
	v.strictObject({
		type: v.literal('plan-department'),
		department: v.exactOptional(Department),
		private: v.strictObject({ text: DepartmentText })
	}),
	v.strictObject({
		type: v.literal('plan-booth'),
		booth: v.exactOptional(Booth),
		department: Department,
		number: count(999),
		seats: count(20)
	}),
	v.strictObject({
		type: v.literal('plan-opening'),
		opening: v.exactOptional(Opening),
		department: Department,
		private: v.strictObject({ text: OpeningText })
	}),
	v.strictObject({ type: v.literal('remove-opening'), opening: Opening }),
	v.strictObject({
		type: v.literal('start-rounds'),
		booths: v.pipe(v.array(Booth), v.minLength(1), v.maxLength(200)),
		minutes: count(60),
		changeMinutes: count(15),
		startsInMinutes: count(120)
	}),
	v.strictObject({ type: v.literal('stop-rounds') }),
	v.strictObject({ type: v.literal('open-booth'), booth: Booth }),
	v.strictObject({
		type: v.literal('pause-booth'),
		booth: Booth,
		minutes: v.exactOptional(Minutes),
		private: v.exactOptional(v.strictObject({ message: Words }))
	}),
	v.strictObject({ type: v.literal('close-booth'), booth: Booth }),
	v.strictObject({ type: v.literal('free-seat'), booth: Booth, seat: Seat }),
	v.strictObject({ type: v.literal('undo-check-in'), visitor: Visitor }),
	v.strictObject({ type: v.literal('announce'), private: v.strictObject({ text: Words }) }),
	v.strictObject({
		type: v.literal('pair-device'),
		role: v.picklist(DEVICE_ROLES),
		name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
		department: v.exactOptional(Department),
		booth: v.exactOptional(Booth)
	}),
	v.strictObject({ type: v.literal('revoke-device'), device: Device })
]);
export type OrganiserCommand = v.InferInput<typeof OrganiserCommand>;
