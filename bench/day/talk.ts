// One talk, from the first handshake to what was agreed; it lasts as long as the world says.

import type { BoothId, CallSign } from '../../src/lib/domain/vocabulary';
import type { CommandOf } from './doors';
import { facts } from './facts';
import type { Guest } from './hall';
import type { Representative } from './representative';
import { departmentAt } from './scene';
import { cell } from './world/figures';

/** How often: once in so many. */
const HANDED_OVER = 40;
const ENDED_BY_MISTAKE = 120;
/** Minutes: by how much a mistaken end comes too early, when a long talk is extended. */
const TOO_EARLY = 0.25;
const LONG = 8;

/** The guest stands before the seat that calls them. */
export async function holdTalk(host: Representative, guest: Guest): Promise<void> {
	const { scene, at } = host;
	const { clock, world, talks } = scene;
	const department = departmentAt(scene, at.booth);
	const minutes = cell(world.truth.minutes, guest.index, department);
	await clock.until(host.readyAt);
	if (!guest.hasTime() || !host.hasTimeFrom(clock.now())) {
		await host.send({ type: 'withdraw-call', ...at });
		scene.tally.happened('people for whom it had become too late');
		guest.turnedAway();
		return;
	}
	const start = clock.now();
	if (!(await begin(host, guest))) {
		guest.turnedAway();
		return;
	}
	guest.talkBegan(at.booth);
	if (minutes > LONG && host.oneIn(2)) {
		clock.at(start + LONG - 0.1, () => {
			scene.tally.watch(host.send({ type: 'extend-talk', ...at }));
		});
	}
	const isCutShort =
		host.oneIn(ENDED_BY_MISTAKE) && (await endTooEarly(host, guest, start + minutes));
	if (!isCutShort) {
		await clock.until(start + minutes - TOO_EARLY);
		if (!host.hasTimeFrom(start + minutes + world.config.changeover)) await host.planBreak();
		await clock.until(start + minutes);
	}
	const end = clock.now();
	if (!isCutShort) await finish(host, guest, department);
	host.readyAt = end + world.config.changeover;
	talks.push({ visitor: guest.index, department, rep: host.index, start, end });
	guest.talkEnded(at.booth);
}

/** By the badge, or because the called person was recognised (T1). */
async function begin(host: Representative, guest: Guest): Promise<boolean> {
	const sent = performance.now();
	const start = { type: 'start-talk', ...host.at } as const;
	const scanned = host.oneIn(2) && (await host.send({ ...start, code: guest.code })).ok;
	const hasBegun = scanned || (await host.send(start)).ok;
	if (hasBegun) expectShown(host, guest.callSign, { fact: facts.talks, sent });
	return hasBegun;
}

async function finish(host: Representative, guest: Guest, department: number): Promise<void> {
	const sent = performance.now();
	const reply = await host.send(ending(host, guest, department));
	if (reply.ok) expectShown(host, guest.callSign, { fact: facts.talked, sent });
}

function ending(
	host: Representative,
	guest: Guest,
	department: number
): Extract<CommandOf<'booth'>, { type: 'end-talk' }> {
	const end = { type: 'end-talk', ...host.at } as const;
	if (guest.wantsToApply(department)) return { ...end, outcome: 'wants-to-apply' };
	const other = host.oneIn(HANDED_OVER) ? guest.otherBooth() : undefined;
	if (other === undefined) return { ...end, outcome: 'not-now' };
	host.scene.tally.happened('people handed over to another booth');
	const text = { note: 'Nettes Gespräch.', handOverNote: 'Passt besser zu euch.' };
	return { ...end, outcome: 'other-department', handOverTo: other, private: text };
}

/** Taps "end" too early and takes it back (T4). @returns true if that was too late */
async function endTooEarly(host: Representative, guest: Guest, end: number): Promise<boolean> {
	host.scene.ripples.drop(facts.talked(guest.callSign, host.at.booth));
	await host.scene.clock.until(end - TOO_EARLY);
	const ended = await host.send({ type: 'end-talk', ...host.at });
	if (!ended.ok) return false;
	const undone = await host.send({ type: 'undo-talk', ...host.at });
	host.scene.tally.happened(undone.ok ? 'talks ended by mistake and undone' : 'talks cut short');
	return !undone.ok;
}

function expectShown(
	{ scene, at }: Representative,
	who: CallSign,
	{ fact, sent }: { fact: (who: CallSign, booth: BoothId) => string; sent: number }
): void {
	const phone = scene.watchers.phones.get(who);
	const tablets = scene.watchers.tablets.get(at.booth) ?? [];
	scene.ripples.expect(fact(who, at.booth), {
		sent,
		screens: [...tablets, ...(phone ? [phone] : [])]
	});
}
