// What must never be in a journal, however often the power went.

import type { FairEvent } from '../../src/lib/domain/events';
import type { JournalLine } from '../../src/lib/server/journal';

export function wrongsIn(lines: readonly JournalLine[]): string[] {
	const wrongs: string[] = [];
	const seen = new Set<string>();
	const called = new Map<string, string>();
	const talking = new Map<string, string>();
	for (const line of lines) {
		const name = `${line.by} ${line.id}`;
		if (line.refusal === undefined && seen.has(name)) wrongs.push(`accepted twice: ${name}`);
		if (line.refusal === undefined) seen.add(name);
		for (const event of line.events) wrongs.push(...notBusyTwice(event, { called, talking }));
	}
	return wrongs;
}

type Busy = { readonly called: Map<string, string>; readonly talking: Map<string, string> };

/** One person, one place to be (Q5). */
function notBusyTwice(event: FairEvent, { called, talking }: Busy): string[] {
	switch (event.type) {
		case 'visitor-called': {
			const isBusy = called.has(event.visitor) || [...talking.values()].includes(event.visitor);
			called.set(event.visitor, event.booth);
			return isBusy ? [`called while busy: ${event.visitor} at line of ${event.booth}`] : [];
		}
		case 'call-missed':
		case 'call-withdrawn':
			called.delete(event.visitor);
			return [];
		case 'talk-started': {
			const elsewhere = [...talking.values()].includes(event.visitor);
			called.delete(event.visitor);
			talking.set(event.talk, event.visitor);
			return elsewhere ? [`talks twice: ${event.visitor}`] : [];
		}
		case 'talk-ended':
			talking.delete(event.talk);
			return [];
		default:
			return [];
	}
}
