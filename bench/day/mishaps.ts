// What comes between: a rest, a breath of air outside, a lost badge.

import type { BoothId, CallSign } from '../../src/lib/domain/vocabulary';
import type { Access } from './access';
import type { Desk } from './desk';
import type { Kiosk } from './doors';
import { showBadge, endVisit, type Identity } from './entrance';
import type { Line } from './line';
import { ask } from './ask';
import { instantNow, type Scene } from './scene';

/** Minutes of a rest and outside. */
const REST = 4;
const OUTSIDE = 6;
/** Milliseconds of the fair by which our clock and the server's may be apart. */
const SURELY_LATER = 2_000;

/** Places are kept and nobody calls (Q8). */
export async function rest(scene: Scene, access: Access): Promise<void> {
	const paused = await access.within((counter) => counter.ask({ type: 'pause-places' }));
	if (!paused?.ok) return; // called just then
	await scene.clock.pause(REST);
	await access.within((counter) => counter.ask({ type: 'resume-places' }));
	scene.tally.happened('rests taken');
}

/** Leaves, and comes back with the badge; places are kept meanwhile (C6). */
export async function goOutside(
	scene: Scene,
	{ access, kiosks, code }: { access: Access; kiosks: Line<Kiosk>; code: string }
): Promise<void> {
	await access.within((counter) => counter.ask({ type: 'leave-fair' }));
	await scene.clock.pause(OUTSIDE);
	await kiosks.use(async (kiosk) => {
		const back = await showBadge(scene, kiosk, code);
		if (!back) return;
		scene.checks.expected('C6', { asked: 'coming back', reply: back.reply, wanted: 'ok' });
		await endVisit(scene, kiosk, back.visit);
	});
	scene.tally.happened('walks outside');
}

/** Gets a new badge; whoever finds the old one gets nothing with it (C8). */
export async function replaceBadge(
	scene: Scene,
	{ desk, kiosks, me }: { desk: Desk; kiosks: Line<Kiosk>; me: Identity },
	got: (code: string) => void
): Promise<void> {
	const code = await desk.replaceBadge(me.callSign);
	if (code === undefined) return;
	got(code);
	scene.tally.happened('badges lost and replaced');
	await kiosks.use(async (kiosk) => {
		const reply = await ask(scene, kiosk, { type: 'check-in', code: me.code });
		scene.checks.expected('C2', { asked: 'a lost badge', reply, wanted: 'revoked-badge' });
	});
}

/** "I am here" after a missed call: back to the front of those who wait (K5). */
export async function comeBack(
	scene: Scene,
	{ access, callSign, booth }: { access: Access; callSign: CallSign; booth: BoothId }
): Promise<void> {
	await access.within(async (counter) => {
		const reply = await counter.ask({ type: 'report-here' });
		if (!reply.ok) return;
		scene.checks.cameBack(callSign, { booth, now: instantNow(scene) + SURELY_LATER });
		scene.tally.happened('people who came back after a missed call');
	});
}
