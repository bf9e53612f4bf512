// Whether a day kept to its world: people and seats can be in one place only, and nobody hurries.

import { entry, type World } from '../world';
import { byVisitor, cell, type WorldTalk } from './figures';

/** Minutes by which a clock may be late. */
const HAIR = 1e-6;

/** What a day did that its world does not allow. */
export function breaksOfWorld(world: World, talks: readonly WorldTalk[]): string[] {
	const people = [...byVisitor(talks).values()].flatMap((own) => [
		...ofStay(world, own),
		...ofWalk(world, own)
	]);
	return [...people, ...ofSeats(world, talks)];
}

/** Minutes by which each talk was longer than the world says; negative where it was shorter. */
export const lengthErrors = ({ truth }: World, talks: readonly WorldTalk[]): number[] =>
	talks.map(
		({ visitor, department, start, end }) => end - start - cell(truth.minutes, visitor, department)
	);

function ofStay({ config, visitors }: World, own: readonly WorldTalk[]): string[] {
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return [];
	const visitor = entry(visitors, first.visitor);
	const leaves = Math.min(config.open, visitor.arrive + visitor.stay);
	const departments = new Set(own.map(({ department }) => department));
	return [
		[first.start < visitor.arrive + config.checkin - HAIR, 'talked before check-in'],
		[last.start + config.talk > leaves + HAIR, 'began a talk when it was time to leave'],
		[own.length > visitor.want, 'talked more than wanted'],
		[departments.size < own.length, 'met one department twice']
	].flatMap(([isBroken, what]) => (isBroken ? [`${visitor.id} ${String(what)}`] : []));
}

function ofWalk({ config, visitors }: World, own: readonly WorldTalk[]): string[] {
	return own.flatMap(({ visitor, start }, index) => {
		const before = own[index - 1];
		if (!before || start >= before.end + config.walk - 0.01) return [];
		return [`${entry(visitors, visitor).id} walked in no time at minute ${start.toFixed(2)}`];
	});
}

function ofSeats({ config, reps }: World, talks: readonly WorldTalk[]): string[] {
	return reps.flatMap(({ id, department, break: pause }, rep) => {
		const own = talks.filter((talk) => talk.rep === rep).sort((a, b) => a.start - b.start);
		return own.flatMap((talk, index) => {
			const before = own[index - 1];
			const end = talk.start + config.talk;
			return [
				[talk.department !== department, 'sat at a foreign booth'],
				[before && talk.start < before.end + config.changeover - HAIR, 'had no change-over'],
				[talk.start < pause[1] - HAIR && end > pause[0] + HAIR, 'talked in the break'],
				[talk.start > config.open, 'talked after the close']
			].flatMap(([isBroken, what]) =>
				isBroken ? [`${id} ${String(what)} at minute ${talk.start.toFixed(2)}`] : []
			);
		});
	});
}
