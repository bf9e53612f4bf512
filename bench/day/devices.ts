// Before the doors open: devices are paired with codes that organisers show, as on any fair.

import type { BoothId } from '../../src/lib/domain/vocabulary';
import type { CommandOf, Doors, Kiosk, Screen } from './doors';
import type { Layout } from './layout';
import { entry } from './world';

export type Devices = {
	readonly kiosks: readonly Kiosk[];
	readonly desks: readonly Screen<'desk'>[];
	readonly walls: readonly Screen<'display'>[];
	/** By representative of the world. */
	readonly tablets: readonly Screen<'booth'>[];
};

/** So many visitors to one kiosk, one wall, one guide's tablet. */
const VISITORS_PER = { kiosk: 110, wall: 400, desk: 400 };
/** An organiser may show only so many codes in a minute; several share the work. */
const CODES_PER_ORGANISER = 50;
/** Devices that are paired at the same time. */
const AT_ONCE = 8;

type Paired = Extract<CommandOf<'organiser'>, { type: 'pair-device' }>;

export const devicesFor = (visitors: number, reps: number): number =>
	Object.values(VISITORS_PER).reduce((sum, per) => sum + Math.ceil(visitors / per), reps);

export async function pairDevices(
	doors: Doors,
	{ key, layout, visitors }: { key: string; layout: Layout; visitors: number }
): Promise<Devices> {
	const pair = pairing(doors, key);
	const several = <Role extends 'kiosk' | 'desk' | 'display'>(role: Role, per: number) =>
		inTurn(Math.ceil(visitors / per), (index) => {
			const name = `${role} ${index + 1}`;
			return pair(role, { type: 'pair-device', role, name });
		});
	return {
		kiosks: await several('kiosk', VISITORS_PER.kiosk),
		desks: await several('desk', VISITORS_PER.desk),
		walls: await several('display', VISITORS_PER.wall),
		tablets: await inTurn(layout.seats.length, (index) => {
			const { booth, seat } = entry(layout.seats, index);
			const name = `${booth} seat ${seat}`;
			return pair('booth', { type: 'pair-device', role: 'booth', name, booth });
		})
	};
}

/** Tablets by the booth they stand at. */
export function byBooth(layout: Layout, { tablets }: Devices): Map<BoothId, Screen<'booth'>[]> {
	const found = new Map<BoothId, Screen<'booth'>[]>(layout.booths.map((booth) => [booth, []]));
	tablets.forEach((tablet, index) => found.get(entry(layout.seats, index).booth)?.push(tablet));
	return found;
}

function pairing(doors: Doors, key: string) {
	const organisers: Promise<string>[] = [];
	let shown = 0;
	return async <Role extends Paired['role']>(role: Role, wanted: Paired): Promise<Screen<Role>> => {
		const turn = Math.floor(shown++ / CODES_PER_ORGANISER);
		const organiser = await (organisers[turn] ??= doors.organiser(key));
		const reply = await doors.ask<'organiser'>(organiser, wanted);
		const code = reply.ok ? reply.receipt?.pairing?.code : undefined;
		if (code === undefined) throw new Error(`No pairing code: ${JSON.stringify(reply)}`);
		return doors.open(role, { token: await doors.pair(code), name: wanted.name });
	};
}

/** Makes so many, a few at a time, in order. */
async function inTurn<Made>(
	count: number,
	make: (index: number) => Promise<Made>
): Promise<Made[]> {
	const made: Made[] = [];
	for (let from = 0; from < count; from += AT_ONCE) {
		const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, k) => make(from + k));
		made.push(...(await Promise.all(some)));
	}
	return made;
}
