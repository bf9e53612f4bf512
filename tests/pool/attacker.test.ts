// An attacker with three employer accounts, a thousand searches a day each, over thirty days of people coming and going.
// They know when their targets joined and left, all of their coarse attributes and half of the others, and try to name
// the one row of a target among all that they see. The chance to do so is computed exactly, not sampled.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../src/lib/domain/profile';
import { ATTRIBUTES, coarseOf } from '../../src/lib/pool/coarse';
import { join, leave, nothingPublished, publish } from '../../src/lib/pool/publishing';
import { search, wantedBy, type Fit, type Wanted } from '../../src/lib/pool/search';
import { chance } from '../support/chance';
import { somebody } from './people';

const SEED = Number(process.env['SEED'] ?? 1);
const K = 5;
const [PEOPLE, DAYS, ACCOUNTS, SEARCHES] = [1_000, 30, 3, 1_000];
const [COMING, GOING] = [25, 18];

/** Everything that stands in a row; alike ones cannot be told apart. */
const signatureOf = ({ row, people, week }: Omit<Fit, 'score' | 'reasons'>) =>
	JSON.stringify([row, people, week]);

type Day = {
	/** What all accounts together have seen. */
	readonly seen: ReadonlyMap<string, Fit>;
	/** Whose rows look so. Not known to the attacker. */
	readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
};
type Target = {
	readonly id: string;
	readonly profile: Profile;
	readonly joined: number;
	/** The day from which on they are gone. */
	readonly left: number;
};

function thirtyDays(): { days: Day[]; targets: Target[] } {
	const luck = chance(SEED);
	const profiles = new Map<string, Profile>();
	const stays = new Map<string, { joined: number; left: number }>();
	const coarse = (id: string) => coarseOf(profiles.get(id) as Profile);
	let pool = nothingPublished<string>();
	const come = (count: number, day: number) => {
		const fresh = Array.from(
			{ length: count },
			() => `p${String(profiles.size)}-${String(luck.next())}`
		);
		for (const id of fresh) {
			profiles.set(id, somebody(luck));
			stays.set(id, { joined: day, left: Infinity });
		}
		pool = join(pool, fresh);
	};
	come(PEOPLE, 0);
	const days = Array.from({ length: DAYS }, (_, day): Day => {
		if (day > 0) {
			come(luck.below(2 * COMING), day);
			const here = [...stays].filter(([, { left }]) => left === Infinity).map(([id]) => id);
			const going = new Set(Array.from({ length: luck.below(2 * GOING) }, () => luck.oneOf(here)));
			for (const id of going) stays.set(id, { joined: stays.get(id)?.joined ?? 0, left: day });
			pool = leave(pool, [...going]);
		}
		pool = publish(pool, { k: K, week: Math.floor(day / 7), coarse });
		const seen = new Map<string, Fit>();
		for (let asked = 0; asked < ACCOUNTS * SEARCHES; asked += 1)
			for (const fit of search(pool.cohorts, anything(luck))) seen.set(signatureOf(fit), fit);
		const behind = new Map<string, Set<string>>();
		for (const cohort of pool.cohorts) {
			const [fit] = search([cohort], wantedOf(cohort.row.field));
			const people = fit?.people ?? 5;
			const signature = signatureOf({ row: cohort.row, people, week: cohort.week });
			const among = behind.get(signature) ?? new Set();
			for (const id of cohort.people) among.add(id);
			for (let ghost = cohort.people.length; ghost < cohort.size; ghost += 1)
				among.add(`ghost ${signature} ${String(ghost)}`);
			behind.set(signature, among);
		}
		return { seen, behind };
	});
	const targets = [...stays].map(([id, stay]) => ({
		id,
		profile: profiles.get(id) as Profile,
		...stay
	}));
	return { days, targets };
}

const anything = (luck: ReturnType<typeof chance>): Wanted => {
	const { skills, wishes, workingTime: hours } = somebody(luck);
	return wantedBy({ skills: skills.slice(0, 1 + luck.below(4)), wishes, hours });
};
const wantedOf = (field: string): Wanted => ({
	field: field === '*' ? 'people' : (field as Wanted['field']),
	second: 'none',
	time: 'both',
	direction: 'open'
});

/** Rows that may be the target's, the most telling first. */
function consistent(day: Pick<Day, 'seen'>, target: Target): string[] {
	const known = coarseOf(target.profile);
	const shown = (fit: Fit) => ATTRIBUTES.filter((one) => fit.row[one] !== '*').length;
	return [...day.seen]
		.filter(([, { row }]) => ATTRIBUTES.every((one) => row[one] === '*' || row[one] === known[one]))
		.sort(([, a], [, b]) => shown(b) - shown(a))
		.map(([signature]) => signature);
}

const without = (day: Day, before: Day | undefined): Pick<Day, 'seen'> => ({
	seen: new Map([...day.seen].filter(([signature]) => !before?.seen.has(signature)))
});

/** Each picks a day and the row that they would name. */
const attacks: Record<
	string,
	(target: Target, days: readonly Day[]) => [number, string | undefined]
> = {
	'takes the most telling row that can be the target’s'(target, days) {
		const day = Math.min(days.length - 1, target.left - 1);
		return [day, days[day] && consistent(days[day], target)[0]];
	},
	'looks at what is new after the target joined'(target, days) {
		const day = days.findIndex(
			(one, index) =>
				index >= target.joined && consistent(without(one, days[index - 1]), target).length > 0
		);
		const found = days[day];
		return [day, found && consistent(without(found, days[day - 1]), target)[0]];
	},
	'looks at what is missing after the target left'(target, days) {
		const gone = days.findIndex((_, index) => index >= target.left && vanished(index).length > 0);
		return [gone - 1, gone < 1 ? undefined : vanished(gone)[0]];

		function vanished(index: number): string[] {
			const [before, after] = [days[index - 1], days[index]];
			return before && after ? consistent(without(before, after), target) : [];
		}
	},
	'searches for half of what the target can and wants, and takes the best that can be theirs'(
		target,
		days
	) {
		const day = Math.min(days.length - 1, target.left - 1);
		const { skills, wishes, workingTime: hours } = target.profile;
		const half = <Thing>(things: readonly Thing[]) => things.slice(0, Math.ceil(things.length / 2));
		const wanted = wantedBy({ skills: half(skills), wishes: half(wishes), hours });
		const seen = days[day];
		if (!seen) return [day, undefined];
		const cohorts = [...seen.seen.values()].map(({ row, week, people: size }) => ({
			...{ row, week, size },
			people: []
		}));
		const best = search(cohorts, wanted).map((fit) => signatureOf(fit));
		const possible = new Set(consistent(seen, target));
		return [day, best.find((signature) => possible.has(signature)) ?? [...possible][0]];
	}
};

describe(`[P2] an attacker of the pool (seed ${String(SEED)})`, () => {
	let days: Day[] = [];
	let targets: Target[] = [];
	beforeAll(() => {
		({ days, targets } = thirtyDays());
	}, 120_000);

	it.each(Object.entries(attacks))(
		'who %s names nobody’s row better than one in k',
		(name, attack) => {
			const chances = targets.map((target) => {
				const [day, signature] = attack(target, days);
				const among = signature === undefined ? undefined : days[day]?.behind.get(signature);
				return among?.has(target.id) ? 1 / among.size : 0;
			});
			const mean = chances.reduce((sum, one) => sum + one, 0) / chances.length;
			const tried = chances.filter((one) => one > 0).length;
			console.info(
				`${name}: mean ${mean.toFixed(4)}, at most ${Math.max(...chances).toFixed(3)}, right group for ${String(tried)} of ${String(chances.length)}`
			);
			expect(Math.max(...chances)).toBeLessThanOrEqual(1 / K);
			expect(tried, 'the attack is no straw man').toBeGreaterThan(0);
		}
	);

	it('sees nearly everything that is shown, so the attacks are not starved', () => {
		for (const { seen, behind } of days) expect(seen.size / behind.size).toBeGreaterThan(0.5);
	});

	it('never sees a difference between two looks that is fewer than k people', () => {
		for (const [index, day] of days.entries()) {
			const before = days[index - 1];
			if (!before) continue;
			for (const [one, other] of [
				[day, before],
				[before, day]
			] as const)
				for (const [signature, people] of one.behind)
					if (!other.behind.has(signature)) expect(people.size).toBeGreaterThanOrEqual(K);
		}
	});
});

it(`[P2] [D4] two pools that differ only in what is never shown answer every search alike (seed ${String(SEED)})`, () => {
	const luck = chance(SEED);
	const profiles = Array.from({ length: 1_000 }, () => somebody(luck));
	const pools = [profiles, profiles.map(otherwise)].map((people) =>
		publish(
			join(
				nothingPublished<string>(),
				people.map((_, n) => String(n))
			),
			{
				k: K,
				week: 1,
				coarse: (id) => coarseOf(people[Number(id)] as Profile)
			}
		)
	);
	for (let asked = 0; asked < 1_000; asked += 1) {
		const wanted = anything(luck);
		const [one, other] = pools.map(({ cohorts }) => search(cohorts, wanted));
		expect(other).toEqual(one);
	}
});

/** The same to the pool, another person. */
const otherwise = (profile: Profile): Profile => ({
	...profile,
	words: 'somebody else',
	districts: ['Süd'],
	spoken: [...profile.spoken.filter((one) => one === 'de'), 'it'],
	concepts: ['something-rare' as never]
});
