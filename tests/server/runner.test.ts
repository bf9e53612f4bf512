import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/lib/domain/commands';
import type { BadgeId, BoothId, VisitorId } from '../../src/lib/domain/vocabulary';
import type { Actor, CommandId, Instant } from '../../src/lib/domain/vocabulary';
import type { JournalLine } from '../../src/lib/server/journal';
import { openMemoryJournal } from '../../src/lib/server/journal-memory';
import { run, type Asked } from '../../src/lib/server/runner';

/** A badge that nobody else has. */
const imports = (name: string): Command => ({
	type: 'import-registration',
	visitor: `visitor-${name}` as VisitorId,
	badge: `badge-${name}` as BadgeId
});

const asks = (name: string, command: Asked['command']): Asked => ({
	by: 'desk:tablet' as Actor,
	id: `command-${name}` as CommandId,
	digest: name,
	name: 'import-registration',
	command
});

function runner({ written = () => undefined }: { written?: () => void } = {}) {
	const lines: JournalLine[] = [];
	const { journal } = openMemoryJournal(lines);
	const reported: unknown[] = [];
	const runs = run(
		{
			journal,
			reread: () => journal.read(),
			now: () => 1 as Instant,
			written,
			report: (error) => reported.push(error)
		},
		[]
	);
	return { runs, lines, reported };
}

describe('a bug', () => {
	it('in one command leaves none of its facts, and the next is handled all the same', async () => {
		const { runs, lines } = runner();
		const broken = (): Command => {
			throw new Error('a bug');
		};
		const replies = await Promise.allSettled([
			runs.handle(asks('a', () => imports('a'))),
			runs.handle(asks('b', broken)),
			runs.handle(asks('d', () => imports('d')))
		]);
		expect(replies.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect([...runs.fair.visitors.keys()]).toEqual(['visitor-a', 'visitor-d']);
		expect(lines.map(({ seq, id }) => [seq, id])).toEqual([
			[1, 'command-a'],
			[2, 'command-d']
		]);
	});

	it('in a receipt takes its facts back, since nobody was told of them', async () => {
		const { runs, lines } = runner();
		const untold: Asked = {
			...asks('a', () => imports('a')),
			receipt: () => {
				throw new Error('a bug');
			}
		};
		await expect(runs.handle(untold)).rejects.toThrow('a bug');
		expect(runs.fair.visitors.size).toBe(0);
		expect(lines).toEqual([]);
		expect((await runs.handle(asks('a', () => imports('a')))).reply.ok).toBe(true);
	});

	it('in what is shown is reported and stops nothing', async () => {
		const bug = new Error('a bug');
		const { runs, reported } = runner({
			written: () => {
				throw bug;
			}
		});
		runs.whenSettled(() => {
			throw bug;
		});
		for (const name of ['a', 'b'])
			expect((await runs.handle(asks(name, () => imports(name)))).reply.ok).toBe(true);
		expect(reported).toEqual([bug, bug, bug]);
	});
});

describe('[D1] what waits until everything is on disk', () => {
	it('never sees what is not there yet', async () => {
		const { runs, lines } = runner();
		const seen: [inState: number, onDisk: number][] = [];
		for (let n = 1; n <= 20; n++) {
			const handled = runs.handle(asks(String(n), () => imports(String(n))));
			for (let turn = 0; turn < 10; turn++) {
				runs.whenSettled(() => seen.push([runs.fair.visitors.size, lines.length]));
				await Promise.resolve();
			}
			await handled;
		}
		expect(seen).toHaveLength(200);
		expect(seen.filter(([inState, onDisk]) => inState !== onDisk)).toEqual([]);
	});

	it('gets its turn while commands keep coming', async () => {
		const { runs } = runner();
		let isShown = false;
		let sent = 0;
		const goOn = async (): Promise<void> => {
			sent += 1;
			const name = String(sent);
			const more = runs.handle(asks(name, () => imports(name)));
			if (sent === 2) {
				runs.whenSettled(() => {
					isShown = true;
				});
			}
			await more;
			if (!isShown && sent < 1_000) await goOn();
		};
		await Promise.all([goOn(), goOn(), goOn()]);
		expect(isShown).toBe(true);
		expect(sent).toBeLessThan(1_000);
	});
});

it('[D8] records what is refused, and a command that cannot be', async () => {
	const { runs, lines } = runner();
	const closed: Command = { type: 'open-booth', booth: 'nowhere' as BoothId };
	await runs.handle(asks('a', () => closed));
	await runs.handle(asks('b', () => ({ refusal: 'visit-over' })));
	expect(lines).toMatchObject([
		{ by: 'desk:tablet', at: 1, refusal: 'unknown-booth', events: [] },
		{ by: 'desk:tablet', at: 1, refusal: 'visit-over', events: [] }
	]);
});
