// Figures for whoever keeps the server running; none of them is about a person.

import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { JournalLine } from './journal';

export type Metrics = {
	written(lines: readonly JournalLine[]): void;
	/** A reply, `seconds` after its command arrived. */
	replied(role: string, result: string, seconds: number): void;
	text(): Promise<string>;
	readonly contentType: string;
};

export function metrics(): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const commands = new Counter({
		name: 'handschlag_commands_total',
		help: 'Commands on disk, by type and result.',
		labelNames: ['command', 'result'],
		registers: [registry]
	});
	const replies = new Histogram({
		name: 'handschlag_reply_seconds',
		help: 'From a command to its reply, by role and result.',
		labelNames: ['role', 'result'],
		buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
		registers: [registry]
	});
	return {
		written(lines) {
			for (const { command, refusal } of lines)
				commands.inc({ command, result: refusal ?? 'accepted' });
		},
		replied: (role, result, seconds) => {
			replies.observe({ role, result }, seconds);
		},
		text: () => registry.metrics(),
		contentType: registry.contentType
	};
}
