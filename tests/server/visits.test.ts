import { describe, expect, it } from 'vitest';
import type { DeviceId, VisitorId } from '../../src/lib/domain/vocabulary';
import { visits } from '../../src/lib/server/visits';

const kiosk = 'kiosk-1' as DeviceId;
const visit = (name: string) => ({
	visit: name,
	visitor: `visitor of ${name}` as VisitorId,
	scope: 'new' as const,
	canUndo: true
});

describe('[S1] a visit at a kiosk', () => {
	it('ends when the kiosk is wiped, and not by a late word about the visit before', () => {
		const open = visits(() => undefined);
		open.open(kiosk, visit('first'));
		open.open(kiosk, visit('second'));
		open.end(kiosk, 'first');
		expect(open.at(kiosk)).toEqual(visit('second'));
		open.end(kiosk, 'second');
		expect(open.at(kiosk)).toBeUndefined();
	});

	it('ends by itself when nobody wipes the kiosk, which is told', async () => {
		const over = await new Promise<DeviceId>((resolve) => {
			const open = visits(resolve, 1);
			open.open(kiosk, visit('first'));
			expect(open.at(kiosk)).toBeDefined();
		});
		expect(over).toBe(kiosk);
	});

	it('is not ended by the time of the one before', async () => {
		const told: DeviceId[] = [];
		const open = visits((one) => told.push(one), 5);
		open.open(kiosk, visit('first'));
		open.end(kiosk, 'first');
		open.open(kiosk, visit('second'));
		await new Promise<void>((resolve) => {
			const other = visits(() => {
				resolve();
			}, 10);
			other.open(kiosk, visit('other'));
		});
		expect(told).toEqual([kiosk]);
		expect(open.at(kiosk)).toBeUndefined();
	});
});
