import { expect, it } from 'vitest';
import { oncePerCode } from '$lib/client/same-code';

it('[C1] takes a badge that is held to the camera once in three seconds', () => {
	const isNew = oncePerCode();
	const looks = Array.from({ length: 60 }, (_, look) => look * 100);
	expect(looks.filter((now) => isNew('K7QM2F9AD4X', now))).toEqual([0, 3_000]);
});

it('takes the next badge at once, also while both are in the picture', () => {
	const isNew = oncePerCode();
	expect(isNew('A', 0)).toBe(true);
	expect(isNew('B', 10)).toBe(true);
	expect(isNew('A', 20)).toBe(false);
	expect(isNew('B', 30)).toBe(false);
});
