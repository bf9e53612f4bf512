// What an exact solver makes of a round: HiGHS, as a linear programme whose best corner is whole by itself (an assignment).

import type { HighsSolution } from 'highs';
import type { RoundQuestion } from '../../src/lib/domain/routing/plan-round';
import { entry, type World } from '../day/world';

type Highs = { solve(problem: string): HighsSolution };
type Term = {
	readonly row: number;
	readonly booth: string;
	readonly worth: number;
	readonly fit: number;
};

/** Total match of the best round in which as few as possible are left out twice running. */
export function bestRound(highs: Highs, { people, seats }: RoundQuestion): number {
	const room = new Map<string, number>();
	for (const { booth } of seats) room.set(booth, (room.get(booth) ?? 0) + 1);
	const columns = [...room.keys()].map((booth) => seats.findIndex((seat) => seat.booth === booth));
	const first = seats.length + 1;
	const terms = people.flatMap(({ fits, leftOut }, row) =>
		columns.flatMap((column): Term[] => {
			const fit = fits[column] ?? -1;
			const worth = fit + (leftOut > 0 ? first : 0) + 0.001;
			return fit < 0 ? [] : [{ row, booth: entry(seats, column).booth, worth, fit }];
		})
	);
	return solved(highs, terms, { each: 1, room });
}

/** Total match of the best eight rounds, or however many, if it did not matter who sits in which. */
export function bestRounds(highs: Highs, { visitors, reps, truth }: World, rounds: number): number {
	const room = new Map<string, number>();
	for (const { department } of reps)
		room.set(String(department), (room.get(String(department)) ?? 0) + rounds);
	const terms = visitors.flatMap((_, row) =>
		[...room.keys()].map((booth): Term => {
			const fit = entry(entry(truth.score, row), Number(booth));
			return { row, booth, worth: fit, fit };
		})
	);
	return solved(highs, terms, { each: rounds, room });
}

function solved(
	highs: Highs,
	terms: readonly Term[],
	{ each, room }: { each: number; room: ReadonlyMap<string, number> }
): number {
	const name = ({ row, booth }: Term) => `x${String(row)}_${booth}`;
	const total = (some: readonly Term[]) => some.map(name).join(' + ');
	const rows = grouped(terms, ({ row }) => row);
	const booths = grouped(terms, ({ booth }) => booth);
	const problem = [
		'Maximize',
		` obj: ${terms.map((term) => `${term.worth.toFixed(6)} ${name(term)}`).join(' + ')}`,
		'Subject To',
		...[...rows.values()].map((some) => ` ${total(some)} <= ${String(each)}`),
		...[...booths].map(([booth, some]) => ` ${total(some)} <= ${String(room.get(booth) ?? 0)}`),
		'Bounds',
		...terms.map((term) => ` 0 <= ${name(term)} <= 1`),
		'End'
	].join('\n');
	const { Columns: columns } = highs.solve(problem);
	return terms.reduce((sum, term) => {
		const column = columns[name(term)];
		return sum + term.fit * (column && 'Primal' in column ? column.Primal : 0);
	}, 0);
}

function grouped<Key>(terms: readonly Term[], by: (term: Term) => Key): Map<Key, Term[]> {
	const groups = new Map<Key, Term[]>();
	for (const term of terms) {
		const group = groups.get(by(term));
		if (group) group.push(term);
		else groups.set(by(term), [term]);
	}
	return groups;
}
