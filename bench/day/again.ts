// After a lost reply a screen sends its command again: the first reply must come back, and nothing change (D2).

import type { Reply, ScreenRole } from '../../src/lib/wire/protocol';
import { draw } from './chance';
import type { CommandOf, Screen } from './doors';
import type { Scene } from './scene';

/** One accepted command in so many is sent again. */
const SENT_AGAIN = 1 / 60;

/** What the fair itself does not record has no id that counts. */
const NOT_RECORDED = ['find', 'end-visit', 'pair-device', 'revoke-device'];

export type Asked<Role extends ScreenRole> = {
	readonly id: string;
	readonly command: CommandOf<Role>;
	readonly type: string;
	readonly first: Reply;
};

export function maybeAskAgain<Role extends ScreenRole>(
	scene: Scene,
	screen: Screen<Role>,
	asked: Asked<Role>
): void {
	const { seed } = scene.world.config;
	const luck = draw(seed, 'again', asked.type, scene.tally.count(asked.type));
	if (luck >= SENT_AGAIN || NOT_RECORDED.includes(asked.type)) return;
	scene.tally.watch(askAgain(scene, screen, asked));
}

async function askAgain<Role extends ScreenRole>(
	{ checks, tally, clock }: Scene,
	screen: Screen<Role>,
	{ id, command, type, first }: Asked<Role>
): Promise<void> {
	await clock.pause(1);
	const again = await screen.send(command, id);
	if (isLost(again)) return;
	checks.sentAgain(type, { first, again });
	const other = OTHERS[screen.role].find((candidate) => candidate.type !== type);
	if (!other) return;
	const changed = await screen.send(other, id);
	if (isLost(changed)) return;
	checks.idReused(type, changed);
	tally.happened('commands sent again');
}

/** No reply came: the command may have been heard all the same. */
export const isLost = (reply: Reply): boolean => !reply.ok && reply.refusal === 'unreachable';

/** What a screen could also have meant: in both cases the fair must see that the id was used. */
const OTHERS: { readonly [Role in ScreenRole]: readonly Wire<Role>[] } = {
	visitor: [{ type: 'report-here' }, { type: 'drop-priority' }],
	kiosk: [
		{ type: 'check-in', code: '0' },
		{ type: 'report-here', visit: '-' }
	],
	booth: [
		{ type: 'extend-talk', booth: '-', seat: 1 },
		{ type: 'withdraw-call', booth: '-', seat: 1 }
	],
	desk: [
		{ type: 'report-here', visitor: '-' },
		{ type: 'drop-priority', visitor: '-' }
	],
	organiser: [],
	department: [],
	display: []
};

type Wire<Role extends ScreenRole> = CommandOf<Role> & { readonly type: string };
