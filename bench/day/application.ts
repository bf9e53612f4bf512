// What a visitor sends when they apply after a talk.

import type { CallSign } from '../../src/lib/domain/vocabulary';
import { pick, chance } from './chance';
import type { Wish } from './counter';
import type { Scene } from './scene';
import { applyShare, entry } from './world';
import { cell } from './world/figures';

const FIRST = [
	'Ayşe',
	'Ben',
	'Chiara',
	'Dmytro',
	'Elif',
	'Fatma',
	'Goran',
	'Hanna',
	'Ivan',
	'Jule'
];
const LAST = ['Aydın', 'Becker', 'Conti', 'Demir', 'Engel', 'Fuchs', 'Graf', 'Hoffmann', 'Ivanov'];

type Person = {
	readonly index: number;
	readonly callSign: CallSign;
	wantsToApply(department: number): boolean;
};

/** For the opening that suits them best there; undefined if they do not want to. */
export function applicationOf(
	{ world, layout }: Scene,
	person: Person,
	department: number
): Extract<Wish, { type: 'apply' }> | undefined {
	const best = cell(world.truth.bestOpening, person.index, department);
	const opening = layout.openings[best];
	if (!opening || !person.wantsToApply(department)) return undefined;
	const next = chance(world.config.seed, 'name', person.index);
	const name = `${someOf(next, FIRST)} ${someOf(next, LAST)}`;
	const email = `besuch-${person.callSign.replace(/\W/g, '').toLowerCase()}@example.org`;
	return { type: 'apply', openings: [opening], private: { contact: { name, email } } };
}

/** The world's draw, against how well the department suits them. */
export function wouldApply({ world }: Scene, visitor: number, department: number): boolean {
	const share = applyShare(world.config, cell(world.truth.score, visitor, department));
	return cell(world.truth.applyU, visitor, department) < share;
}

const someOf = (next: () => number, names: readonly string[]): string =>
	entry(
		names,
		pick(
			next,
			names.map(() => 1)
		)
	);
