import { describe, expect, it } from 'vitest';
import { next, notice, startAnnouncing, type Announcing, type Shown } from '$lib/client/announcer';
import { AnnouncerAloud } from '$lib/client/announcer-aloud';
import type { Instant } from '$lib/domain/vocabulary';
import { call, now } from '../components/display.fixtures';

const quiet: Shown = { calling: [], announcements: [] };
const shows = (...calling: Shown['calling']): Shown => ({ calling, announcements: [] });

const ayse = call('B 47', { secondsAgo: 2 });
const jan = call('K 12', { secondsAgo: 2, booth: 3 });
const mia = call('T 08', { secondsAgo: 1 });

/** What is said, in order, when the wall shows these one after the other and then has time to speak. */
function said(...seen: readonly Shown[]): string[] {
	const [first = quiet, ...later] = seen;
	return sayAll(later.reduce(notice, startAnnouncing(first)));
}

function sayAll(announcing: Announcing): string[] {
	const { saying, rest } = next(announcing);
	if (!saying) return [];
	const words = saying.kind === 'call' ? saying.call.callSign : saying.text;
	return [words, ...sayAll(rest)];
}

describe('the announcements of the hall', () => {
	it('[K3] says two calls of one second both, in the order in which they were made', () => {
		expect(said(quiet, shows(jan, ayse))).toEqual(['B 47', 'K 12']);
	});

	it('[K3] says calls that come while others wait after them', () => {
		expect(said(quiet, shows(ayse), shows(mia, ayse))).toEqual(['B 47', 'T 08']);
	});

	it('[K4] says a repeated call again', () => {
		const again = { ...ayse, repeated: true };
		const heard = notice(startAnnouncing(shows(ayse)), shows(again));
		expect(sayAll(heard)).toEqual(['B 47']);
	});

	it('says nothing twice when the same is shown again after a reconnect', () => {
		expect(said(shows(ayse), shows(ayse), quiet, shows(ayse))).toEqual([]);
	});

	it('says nothing of what was shown already when the wall was switched on', () => {
		expect(said(shows(ayse, jan), shows(mia, ayse, jan))).toEqual(['T 08']);
	});

	it('does not call somebody who has come or whose call was withdrawn before it could be said', () => {
		expect(said(quiet, shows(jan, ayse), shows(jan))).toEqual(['K 12']);
	});

	it('says the organisers’ announcements in their turn', () => {
		const words = { id: 'a', text: 'Vortrag um 14 Uhr', at: (now - 1_500) as Instant };
		expect(said(quiet, { calling: [mia, ayse], announcements: [words] })).toEqual([
			'B 47',
			'Vortrag um 14 Uhr',
			'T 08'
		]);
	});

	it('is brief while many wait to be said, so that nobody is told too late', () => {
		const many = ['A 11', 'B 12', 'C 13', 'D 14', 'E 15'].map((sign) => call(sign));
		const { saying, rest } = next(notice(startAnnouncing(quiet), shows(...many)));
		expect(saying).toMatchObject({ brief: true });
		const calm = next(next(next(rest).rest).rest).saying;
		expect(calm).toMatchObject({ brief: false });
	});
});

describe('speaking', () => {
	/** A voice that takes its time: `finish` lets it end the sentence it is in. */
	function slowVoice() {
		const heard: string[] = [];
		let finish: () => void = () => undefined;
		const announcer = new AnnouncerAloud(
			quiet,
			(saying, first) => {
				heard.push(`${first ? 'gong ' : ''}${saying.kind === 'call' ? saying.call.callSign : ''}`);
				return new Promise<void>((resolve) => (finish = resolve));
			},
			() => undefined
		);
		return { announcer, heard, finish: () => finish() };
	}

	it('[K3] lets every sentence end before the next begins', async () => {
		const { announcer, heard, finish } = slowVoice();
		announcer.hear(shows(ayse), true);
		announcer.hear(shows(mia, ayse), true);
		expect(heard).toEqual(['gong B 47']);
		finish();
		await expect.poll(() => heard).toEqual(['gong B 47', 'T 08']);
	});

	it('does not say later what was shown while the sound was off', () => {
		const { announcer, heard } = slowVoice();
		announcer.hear(shows(ayse), false);
		announcer.hear(shows(ayse), true);
		expect(heard).toEqual([]);
	});
});
