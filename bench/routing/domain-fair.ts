// The fair of a seeded day, as the commands that plan it.

import type { Command } from '../../src/lib/domain/commands';
import { defaultSettings } from '../../src/lib/domain/settings';
import {
	later,
	MINUTE,
	type BadgeId,
	type BoothId,
	type DepartmentId,
	type DeviceId,
	type FairId,
	type Instant,
	type LinkId,
	type RecordId,
	type SeatNumber,
	type VisitorId
} from '../../src/lib/domain/vocabulary';
import type { World } from '../day/world';

export const START = Date.parse('2024-01-10T09:00:00Z') as Instant;
export const visitorId = (index: number) => `v${String(index)}` as VisitorId;
export const boothId = (department: number) => `b${String(department)}` as BoothId;
export const deviceId = (name: string) => name as DeviceId;
const departmentId = (department: number) => `d${String(department)}` as DepartmentId;
const text = 'text' as RecordId;

export function* plan({ config, departments, reps, visitors }: World): Generator<Command> {
	yield {
		type: 'plan-fair',
		fair: 'day' as FairId,
		hours: {
			opens: START,
			closes: later(START, config.open * MINUTE),
			timeZone: 'UTC',
			rehearsal: false,
			legalBasis: 'public-task'
		},
		settings: { ...defaultSettings, talkMinutes: config.talk },
		text
	};
	for (const [department] of departments.entries()) {
		const id = departmentId(department);
		const seats = reps.filter((rep) => rep.department === department).length;
		yield { type: 'plan-department', department: id, text };
		yield {
			type: 'plan-booth',
			booth: boothId(department),
			department: id,
			number: department + 1,
			seats
		};
	}
	const taken = departments.map(() => 0);
	for (const [rep, { department }] of reps.entries()) {
		const seat = (taken[department] = (taken[department] ?? 0) + 1) as SeatNumber;
		yield {
			type: 'take-seat',
			booth: boothId(department),
			seat,
			device: deviceId(`r${String(rep)}`),
			department: departmentId(department)
		};
	}
	for (const [index] of visitors.entries())
		yield {
			type: 'register',
			visitor: visitorId(index),
			badge: `k${String(index)}` as BadgeId,
			link: `l${String(index)}` as LinkId,
			noticeShown: true,
			consents: [],
			profile: text
		};
}
