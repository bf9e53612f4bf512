// Asking a fair, as real screens do: a lost reply is asked for again.

import { randomUUID } from 'node:crypto';
import type { Reply, ScreenRole } from '../../src/lib/wire/protocol';
import { isLost, maybeAskAgain } from './again';
import type { CommandOf, Screen } from './doors';
import type { Scene } from './scene';

/** Asks as a real screen does, and now and then tests that asking again changes nothing. */
export async function ask<Role extends ScreenRole>(
	scene: Scene,
	screen: Screen<Role>,
	command: CommandOf<Role>
): Promise<Reply> {
	const id = randomUUID();
	const reply = await sendUntilHeard(screen, command, id);
	const { type } = command as { type: string };
	scene.tally.answered(type, reply);
	scene.checks.answered(type, reply);
	if (reply.ok) maybeAskAgain(scene, screen, { id, command, type, first: reply });
	return reply;
}

/** Milliseconds until somebody whose screen is offline tries again, and how often they do. */
const TRY_AGAIN = { after: 300, times: 6 };

/** The same id each time, so that what was heard without our knowing is not done twice (O2). */
async function sendUntilHeard<Role extends ScreenRole>(
	screen: Screen<Role>,
	command: CommandOf<Role>,
	id: string
): Promise<Reply> {
	let reply = await screen.send(command, id);
	for (let tries = 0; tries < TRY_AGAIN.times && isLost(reply) && screen.isOpen; tries++) {
		await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN.after));
		reply = await screen.send(command, id);
	}
	return reply;
}
