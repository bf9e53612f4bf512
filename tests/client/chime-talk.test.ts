import { describe, expect, it } from 'vitest';
import { TalkBell } from '$lib/client/chime-talk';
import { MINUTE, type Instant, type TalkId } from '$lib/domain/vocabulary';

const at = (minutes: number) => (minutes * MINUTE) as Instant;
const talk = (endsAt: number, id = 'talk') => ({ talk: id as TalkId, endsAt: at(endsAt) });

/** What rings at these minutes of a talk that ends after eight. */
const rings = (...minutes: number[]) => {
	const bell = new TalkBell();
	return minutes.map((minute) => bell.due(talk(8), at(minute)));
};

describe('the bell of a talk', () => {
	it('[T2] gives a quiet sign one minute before the end and a gong at the end, each once', () => {
		expect(rings(6.9, 7, 7.5, 8, 8.1)).toEqual([undefined, 'soon', undefined, 'end', undefined]);
	});

	it('[T2] rings anew for a talk that was extended', () => {
		const bell = new TalkBell();
		expect(bell.due(talk(8), at(7.9))).toBeUndefined();
		expect(bell.due(talk(8), at(8))).toBe('end');
		expect(bell.due(talk(12), at(8.1))).toBeUndefined();
		expect(bell.due(talk(12), at(11))).toBe('soon');
		expect(bell.due(talk(12), at(12))).toBe('end');
	});

	it('is silent about what was past already when the tablet was opened', () => {
		expect(rings(9, 9.1)).toEqual([undefined, undefined]);
	});

	it('does not take the next talk for the end of the last', () => {
		const bell = new TalkBell();
		bell.due(talk(8), at(5));
		bell.due(undefined, at(6));
		expect(bell.due(talk(8, 'next'), at(9))).toBeUndefined();
	});
});
