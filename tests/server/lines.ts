import type { JournalLine } from '../../src/lib/server/journal';
import type {
	Actor,
	BoothId,
	CommandId,
	Instant,
	VisitorId
} from '../../src/lib/domain/vocabulary';

const NINE_O_CLOCK = 1_704_873_600_000;

/** Somebody joins the queue of one booth: a line with the number given. */
export function line(seq: number): JournalLine {
	const at = (NINE_O_CLOCK + seq) as Instant;
	return {
		seq,
		at,
		by: 'kiosk:entrance' as Actor,
		id: `command-${seq}` as CommandId,
		digest: 'q83vEjRWeJo',
		command: 'join-queue',
		events: [
			{
				type: 'queue-joined',
				visitor: `visitor-${seq}` as VisitorId,
				booth: 'buergeramt' as BoothId,
				since: at,
				at
			}
		]
	};
}

/** Lines from the first to the last number, both included. */
export function lines(first: number, last: number): JournalLine[] {
	return Array.from({ length: last - first + 1 }, (_, place) => line(first + place));
}
