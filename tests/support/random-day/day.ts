// A day at a small fair where anybody asks anything at any time, and after every step the laws are checked.

import type { Command } from '../../../src/lib/domain/commands';
import type { FairEvent } from '../../../src/lib/domain/events';
import { decide, emptyFair, evolve } from '../../../src/lib/domain/fair';
import { defaultSettings } from '../../../src/lib/domain/settings';
import { nextDeadline } from '../../../src/lib/domain/time';
import {
	later,
	MINUTE,
	SECOND,
	type FairId,
	type RecordId
} from '../../../src/lib/domain/vocabulary';
import { chance } from '../chance';
import { at } from '../facts';
import { hours } from '../programme';
import { randomCommand } from './commands';
import { brokenBy, type CallsSince } from './event-laws';
import { BOOTHS, DEPARTMENTS, momentIn, OPENINGS } from './moment';
import { asText, STATE_LAWS, type Law } from './state-laws';

/** The whole fair is compared before and after every so many decisions: it is much to read. */
const COMPARED_EVERY = 20;

/** What somebody needs to find a broken law again: `randomDay(seed)` up to this step. */
export type Broken = { law: Law; seed: number; step: number; command: Command; what: string };

export type DayOfLaws = {
	broken: Broken[];
	accepted: Map<Command['type'], number>;
	facts: number;
};

export function randomDay(seed: number, steps = 2_000): DayOfLaws {
	const luck = chance(seed);
	const fair = emptyFair();
	const journal: FairEvent[] = [];
	const broken: Broken[] = [];
	const accepted = new Map<Command['type'], number>();
	const callsSince: CallsSince = new Map();
	let now = at('08:45');
	let count = 0;
	let passedAt: number | undefined;
	let step = 0;

	function ask(command: Command): void {
		step += 1;
		const fail = (law: Law, what: string) => broken.push({ law, seed, step, command, what });
		const image = step % COMPARED_EVERY === 0 ? asText(fair) : undefined;
		const decision = decide(fair, command, now);
		if (image !== undefined && asText(fair) !== image) fail('decides only', 'the state changed');
		if (!decision.ok) {
			if (Object.keys(decision).join() !== 'ok,refusal') fail('decides only', 'refused, and more');
			return;
		}
		accepted.set(command.type, (accepted.get(command.type) ?? 0) + 1);
		let before: FairEvent | undefined;
		for (const event of decision.events) {
			for (const law of brokenBy(fair, event, { before, callsSince })) fail(law, event.type);
			evolve(fair, event);
			journal.push(event);
			before = event;
		}
		if (decision.events.length > 0) {
			for (const [law, breaks] of STATE_LAWS) {
				const found = breaks(fair);
				if (found.length > 0) fail(law, found.join());
			}
		}
		const next = nextDeadline(fair, now);
		// What ends may be what somebody else waited for: a second look finds it.
		const isSecond = command.type === 'let-time-pass' && passedAt === now;
		if (isSecond && next !== undefined && next <= now)
			fail('time', 'something was due and did not happen');
		passedAt = command.type === 'let-time-pass' ? now : undefined;
		if (step % 500 === 0 || step === steps) checkReplay(fail);
	}

	function checkReplay(fail: (law: Law, what: string) => void): void {
		const again = emptyFair();
		for (const event of journal) evolve(again, event);
		if (asText(again) !== asText(fair)) fail('replay', 'the journal tells another story');
	}

	for (const command of programme()) ask(command);
	while (step < steps && broken.length === 0) {
		now = later(now, luck.isLucky(0.003) ? luck.below(30) * MINUTE : luck.below(24) * SECOND);
		const due = nextDeadline(fair, now);
		if (due !== undefined && due <= now && luck.isLucky(0.9)) {
			ask({ type: 'let-time-pass' });
			ask({ type: 'let-time-pass' });
		}
		ask(randomCommand(momentIn(fair, { now, chance: luck, fresh: () => (count += 1) })));
	}
	return { broken, accepted, facts: journal.length };
}

function* programme(): Generator<Command> {
	const text = '#record-0' as RecordId;
	yield { type: 'plan-fair', fair: '#fair-0' as FairId, hours, settings: defaultSettings, text };
	for (const department of DEPARTMENTS) yield { type: 'plan-department', department, text };
	for (const [index, booth] of BOOTHS.entries()) {
		const department = DEPARTMENTS[index % DEPARTMENTS.length];
		if (department) {
			yield { type: 'plan-booth', booth, department, number: index + 1, seats: 1 + (index % 3) };
		}
	}
	for (const [index, opening] of OPENINGS.entries()) {
		const department = DEPARTMENTS[index % DEPARTMENTS.length];
		if (department) yield { type: 'plan-opening', opening, department, text };
	}
}
