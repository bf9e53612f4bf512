import { crash } from '../../bench/crash/crash';
import { chance } from '../../bench/day/chance';
import { expect, test } from './support/fixtures';

const KILLS = 3;

test('[D1] [D3] nothing that was acknowledged is missing after the power went, and nobody is called twice', async () => {
	const seed = Date.now() % 1_000_000;
	test.info().annotations.push({ type: 'seed', description: String(seed) });
	const { acknowledged, missing, wrongs } = await crash({
		kills: KILLS,
		seed,
		chance: chance('crash', seed)
	});
	expect({ seed, missing, wrongs }).toEqual({ seed, missing: 0, wrongs: [] });
	expect(acknowledged).toBeGreaterThan(0);
});
