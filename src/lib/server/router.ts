// The router at work: after every change it looks at the hall and proposes; the fair decides on each proposal as it then is.

import { question, type Proposal } from '../domain/routing/propose';
import type { FitOf } from '../domain/routing/from-fair';
import type { Fair } from '../domain/state';
import type { Actor, CommandId, DepartmentId, Instant } from '../domain/vocabulary';
import type { Ranking } from '../matching/ranking';
import type { People } from './people';
import type { Runner } from './runner';
import { freshToken } from './secrets';
import type { Thinking } from './thinking';

export type Router = {
	/** To be called after every change. */
	changed(): void;
	close(): Promise<void>;
};

type Needs = {
	readonly runner: Runner;
	readonly people: Pick<People, 'rankingOf'>;
	readonly now: () => Instant;
	/** Fair milliseconds per wall millisecond. */
	readonly speed: number;
	readonly thinking: Thinking;
	readonly report: (error: unknown) => void;
};

/** Milliseconds of the fair between a change and the look that follows it, and between two looks while nothing changes. */
const AFTER_CHANGE = 400;
const AT_LEAST_EVERY = 15_000;
/** Milliseconds of the wall between two looks, however fast the fair's clock runs. */
const SHORTEST = 50;
/** For somebody who has said nothing, and where nothing is sorted by fit: only the wait counts. */
const UNKNOWN_FIT = 0.3;

export function router({ runner, people, now, speed, thinking, report }: Needs): Router {
	let timer: NodeJS.Timeout | undefined;
	let isLooking = false;
	/** Something has changed since the last look. */
	let changes = 0;
	const wall = (milliseconds: number) => Math.max(SHORTEST, milliseconds / speed);

	const often = setInterval(changed, wall(AT_LEAST_EVERY));
	often.unref();

	function changed(): void {
		changes += 1;
		if (timer || isLooking) return;
		timer = setTimeout(() => {
			timer = undefined;
			void look().catch(report);
		}, wall(AFTER_CHANGE));
		timer.unref();
	}

	async function look(): Promise<void> {
		const before = changes;
		if (!hasWork(runner.fair)) return;
		isLooking = true;
		try {
			const asked = await new Promise<ReturnType<typeof question>>((resolve) => {
				runner.whenSettled(() => {
					resolve(question(runner.fair, now(), fitsBy(runner.fair, people)));
				});
			});
			// Asked together, so that they are written down together.
			await Promise.all((await thinking.proposals(asked)).map(ask));
		} finally {
			isLooking = false;
			if (changes > before) changed();
		}
	}

	async function ask(proposal: Proposal): Promise<void> {
		if (isPlanned(runner.fair, proposal)) return;
		await runner.handle({
			by: 'router' as Actor,
			id: freshToken().slice(0, 22) as CommandId,
			digest: '',
			name: proposal.type,
			command: () => proposal
		});
	}

	return {
		changed,
		async close() {
			clearTimeout(timer);
			clearInterval(often);
			await thinking.close();
		}
	};
}

/** Somebody to lead or to invite, or rounds to plan. */
function hasWork(fair: Fair): boolean {
	if (fair.rounds) return true;
	if (!fair.settings.invites && ![...fair.visitors.values()].some(({ isLed }) => isLed))
		return false;
	return [...fair.visitors.values()].some(
		({ presence, busy }) => presence === 'inside' && busy === undefined
	);
}

/** A plan is proposed at every look: what is the same is not written down again. */
function isPlanned({ rounds }: Fair, proposal: Proposal): boolean {
	if (proposal.type !== 'plan-round' || !rounds) return false;
	const written = new Set(
		rounds.plan.map(({ visitor, booth, seat }) => `${visitor} ${booth} ${String(seat)}`)
	);
	return (
		written.size === proposal.pairs.length &&
		proposal.pairs.every(({ visitor, booth, seat }) =>
			written.has(`${visitor} ${booth} ${String(seat)}`)
		)
	);
}

const byDepartment = new WeakMap<Ranking, ReadonlyMap<DepartmentId, number>>();

function fitsBy(fair: Fair, { rankingOf }: Pick<People, 'rankingOf'>): FitOf {
	return (visitor, { department }) => {
		const ranking = fair.settings.sortNeutrally ? undefined : rankingOf(visitor);
		if (!ranking) return UNKNOWN_FIT;
		const known =
			byDepartment.get(ranking) ?? new Map(ranking.map((fit) => [fit.department, fit.score]));
		byDepartment.set(ranking, known);
		return known.get(department) ?? 0;
	};
}
