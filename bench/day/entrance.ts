// Coming in: with a badge that was sent before the day, or by registering at the kiosk; and being known again.

import type { WorkingTime } from '../../src/lib/domain/profile';
import type { CallSign } from '../../src/lib/domain/vocabulary';
import type { Receipt, Reply } from '../../src/lib/wire/protocol';
import { draw } from './chance';
import { shown, type Counter } from './counter';
import type { Kiosk } from './doors';
import type { Habits } from './habits';
import type { Line } from './line';
import { ask } from './ask';
import type { Scene } from './scene';
import type { WorldVisitor } from './world';
import { skillsCalled, spokenBy, wishesOf } from './world/words';

/** Who somebody is at the fair, as they learn it at the kiosk. */
export type Identity = {
	readonly callSign: CallSign;
	readonly code: string;
	/** Path of the phone link, if the kiosk showed one. */
	readonly link?: string;
};

export type Entered = Identity & { readonly visit: string };

/** Scans or registers, and stands before one's own page; undefined if the fair did not let them in. */
export async function enter(
	scene: Scene,
	{ kiosks, kiosk }: { kiosks: Line<Kiosk>; kiosk: Kiosk },
	{ who, habits }: { who: WorldVisitor; habits: Habits }
): Promise<Entered | undefined> {
	if (habits.scansSomethingElse) await scanSomethingElse(scene, kiosk);
	if (!scene.knowsTickets || !who.preRegistered) {
		const reply = await register(scene, kiosk, who);
		return reply.ok ? standing(kiosk, reply.receipt ?? {}, [visitIn(reply)]) : undefined;
	}
	const { replies, visits } = await scanIn(scene, { kiosks, kiosk }, { who, habits });
	const accepted = replies.find(({ ok }) => ok);
	if (!accepted?.ok) return undefined;
	return standing(kiosk, { ...accepted.receipt, badgeCode: who.ticket }, visits);
}

/** Says at the kiosk what an imported registration does not: what one can and wants. */
export async function introduce(
	scene: Scene,
	counter: Counter,
	{ who, habits }: { who: WorldVisitor; habits: Habits }
): Promise<void> {
	if (scene.knowsTickets && who.preRegistered) {
		const profile = profileOf(scene.world.config.seed, who);
		await counter.ask({ type: 'save-profile', private: { profile } });
	}
	if (habits.asksForPriority) await counter.ask({ type: 'ask-priority' });
}

/** Shows the badge at a kiosk and gets to one's own page; undefined if it is not taken. */
export async function showBadge(
	scene: Scene,
	kiosk: Kiosk,
	code: string
): Promise<{ visit: string; reply: Reply } | undefined> {
	const reply = await ask(scene, kiosk, { type: 'check-in', code });
	const visit = await shown(kiosk, [visitIn(reply)]);
	return visit === undefined ? undefined : { visit, reply };
}

export const endVisit = (scene: Scene, kiosk: Kiosk, visit: string): Promise<Reply> =>
	ask(scene, kiosk, { type: 'end-visit', visit });

function profileOf(seed: number, { id, skills, fields, language }: WorldVisitor) {
	const spoken = spokenBy(language);
	return {
		language: spoken.includes('de') ? ('de' as const) : ('en' as const),
		skills: skillsCalled(skills),
		wishes: wishesOf(fields),
		workingTime: workingTimeOf(draw(seed, 'hours', id)),
		spoken: [...spoken]
	};
}

const workingTimeOf = (luck: number): WorkingTime =>
	luck < 0.5 ? 'full' : luck < 0.75 ? 'part' : 'both';

async function scanSomethingElse(scene: Scene, kiosk: Kiosk): Promise<void> {
	const reply = await ask(scene, kiosk, { type: 'check-in', code: 'example.org/flyer?page=1' });
	const isKnown = !reply.ok && reply.refusal === 'unknown-badge';
	scene.checks.expected('C2', {
		asked: 'a flyer',
		reply,
		wanted: isKnown ? 'unknown-badge' : 'malformed'
	});
	scene.tally.happened('something else scanned');
}

function register(scene: Scene, kiosk: Kiosk, who: WorldVisitor): Promise<Reply> {
	const { seed } = scene.world.config;
	const agrees = draw(seed, 'consent', who.id) < 0.7;
	return ask(scene, kiosk, {
		type: 'register',
		noticeShown: true,
		consents: agrees ? [{ purpose: 'profile', version: 1 }] : [],
		private: { profile: profileOf(seed, who) }
	});
}

/** Replies to scans of one badge, and the visits that they opened at the kiosk where the person stands. */
async function scanIn(
	scene: Scene,
	{ kiosks, kiosk }: { kiosks: Line<Kiosk>; kiosk: Kiosk },
	{ who, habits }: { who: WorldVisitor; habits: Habits }
): Promise<{ replies: readonly Reply[]; visits: readonly (string | undefined)[] }> {
	const scan = (at: Kiosk) => ask(scene, at, { type: 'check-in', code: who.ticket });
	if (habits.doubleScan === 'no') {
		const reply = await scan(kiosk);
		return { replies: [reply], visits: [visitIn(reply)] };
	}
	const isHere = habits.doubleScan === 'one-kiosk';
	const another = isHere ? scan(kiosk) : kiosks.useSpare((other) => scanAndGo(scene, other, scan));
	const [here, there] = await Promise.all([scan(kiosk), another]);
	if (!there) return { replies: [here], visits: [visitIn(here)] };
	scene.checks.scannedAtOnce([here, there]);
	scene.tally.happened(`badges scanned twice at once, ${habits.doubleScan}`);
	return { replies: [here, there], visits: [visitIn(here), isHere ? visitIn(there) : undefined] };
}

async function scanAndGo(scene: Scene, kiosk: Kiosk, scan: (at: Kiosk) => Promise<Reply>) {
	const reply = await scan(kiosk);
	const visit = visitIn(reply);
	if (visit !== undefined) await endVisit(scene, kiosk, visit);
	return reply;
}

const visitIn = (reply: Reply): string | undefined =>
	reply.ok ? reply.receipt?.visit : reply.about?.visit;

async function standing(
	kiosk: Kiosk,
	{ link, badgeCode }: Receipt,
	visits: readonly (string | undefined)[]
): Promise<Entered | undefined> {
	const visit = await shown(kiosk, visits);
	const callSign = kiosk.view.visit?.callSign;
	if (visit === undefined || callSign === undefined || badgeCode === undefined) return undefined;
	return { visit, callSign, code: badgeCode, ...(link !== undefined && { link }) };
}
