// What lowdb expects of an adapter, and we of a file.

import { Low, type Adapter } from 'lowdb';
import { expect, it } from 'vitest';

export type Notes = { notes: string[] };

/** @param make gives an adapter on a new place */
export function adapterContract(make: () => Promise<Adapter<Notes>>): void {
	it('reads null where nothing was written', async () => {
		const adapter = await make();
		expect(await adapter.read()).toBeNull();
	});

	it('reads what was written last', async () => {
		const adapter = await make();
		await adapter.write({ notes: ['a longer one', 'Grüße, 日本'] });
		await adapter.write({ notes: ['short'] });
		expect(await adapter.read()).toEqual({ notes: ['short'] });
	});

	it('ends with the last of many writes at once', async () => {
		const adapter = await make();
		const writes = Array.from({ length: 50 }, (_, n) => adapter.write({ notes: [`${n}`] }));
		await Promise.all(writes);
		expect(await adapter.read()).toEqual({ notes: ['49'] });
	});

	it('serves lowdb', async () => {
		const adapter = await make();
		const db = new Low<Notes>(adapter, { notes: [] });
		await db.read();
		await db.update(({ notes }) => notes.push('one'));
		const again = new Low<Notes>(adapter, { notes: [] });
		await again.read();
		expect(again.data).toEqual({ notes: ['one'] });
	});
}
