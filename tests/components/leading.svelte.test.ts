// Where the fair leads people: the same on every screen, and one tap to say yes or no.

import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import type { BoothId, CallSign, Instant, SeatNumber } from '$lib/domain/vocabulary';
import type { OwnRounds } from '$lib/views/shared';
import type { BoothView } from '$lib/views/booth-view';
import type { BoothCommand } from '$lib/wire/booth';
import BoothScreen from '../../src/routes/booth/BoothScreen.svelte';
import DisplayScreen from '../../src/routes/display/DisplayScreen.svelte';
import * as tablet from './booth.fixtures';
import * as wall from './display.fixtures';
import InLanguage from './InLanguage.svelte';
import { booth, returning } from './kiosk.fixtures';
import * as kiosk from './kiosk.show';
import {
	booth as organiserBooth,
	organiserView,
	now as noon,
	youthBooth
} from './organiser.fixtures';
import { showOrganiser } from './organiser.show.svelte';
import { at, place } from './phone.fixtures';
import { button, heading, show } from './phone.screen';

const b7 = 'b7' as BoothId;
const MINUTE = 60_000;

describe('on the phone', () => {
	it('[K2] who is asked to come closer sees where, and can say no', async () => {
		const { sent } = await show({
			view: {
				closer: { booth: b7, since: at(-1) },
				places: [place('b7', { state: 'approaching' })]
			}
		});
		await expect.element(heading('Bitte kommen Sie schon zum Stand')).toBeVisible();
		await button('Ich komme').click();
		await button(/^Nein danke/).click();
		expect(sent).toEqual([
			{ action: 'answer-call', fields: { answer: ['coming'], at: ['b7'] } },
			{ action: 'answer-call', fields: { answer: ['no-thanks'], at: ['b7'] } }
		]);
	});

	it('[K2] who has said that they come is not asked again', async () => {
		await show({ view: { closer: { booth: b7, since: at(-1), answer: 'coming' } } });
		await expect.element(page.getByText('Der Stand weiß, dass Sie kommen.')).toBeVisible();
		await expect.element(button('Ich komme')).not.toBeInTheDocument();
	});

	it('[R1] an invitation is accepted by joining, or declined', async () => {
		const { sent } = await show({ view: { places: [], invitation: { booth: b7, until: at(1) } } });
		await expect.element(heading('Hier ist gerade ein Platz frei')).toBeVisible();
		await button('Ja, ich gehe hin').click();
		await button('Nein danke').click();
		expect(sent).toEqual([
			{ action: 'join-queue', fields: { booth: ['b7'] } },
			{ action: 'decline-invitation', fields: {} }
		]);
	});

	it('[R3] one tap hands the order over, another takes it back', async () => {
		const { sent, becomes } = await show({ view: { places: [] } });
		await button(/^Führen Sie mich/).click();
		await becomes({ along: true });
		await expect.element(heading('Wir führen Sie')).toBeVisible();
		await button('Ich suche selbst aus').click();
		expect(sent.map(({ action }) => action)).toEqual(['take-me-along', 'go-on-alone']);
	});

	it('[R4] rounds can be joined, and say where to go next', async () => {
		const rounds: OwnRounds = {
			...{ phase: 'talking', number: 2, until: at(3), minutes: 8, booths: [b7] },
			...{ signedUp: 12, isIn: false }
		};
		const { sent, becomes } = await show({ view: { rounds } });
		await expect.element(page.getByText('Runde 2, noch 3:00')).toBeVisible();
		await button('Ich mache mit').click();
		await becomes({
			rounds: { ...rounds, isIn: true, next: { booth: b7, seat: 1 as SeatNumber } }
		});
		await expect.element(page.getByText(/In der nächsten Runde: Stand 7/)).toBeVisible();
		expect(sent).toEqual([{ action: 'join-rounds', fields: {} }]);
	});

	it('[Q12] a place that may not come up any more says so, with a way to apply', async () => {
		await show({ view: { places: [place('b7', { isTooLate: true })] } });
		await expect
			.element(page.getByText(/Es kann sein, dass Sie heute nicht mehr drankommen/))
			.toBeVisible();
	});
});

describe('at a kiosk', () => {
	const screen = { at: 'returning', person: { visit: 'ayse', isNew: false }, earlier: {} } as const;

	it('[K2] [S5] a badge shows that one is asked to come closer', async () => {
		const closer = { booth: booth(2), since: 0 as Instant };
		const { on } = await kiosk.show({ screen, seen: returning({ closer }) });
		await kiosk.button('Später').click();
		expect(on.act).toHaveBeenCalledWith({ type: 'answer-call', answer: 'later' });
	});

	it('[R3] [S5] who waits nowhere can be taken along, or accept an invitation', async () => {
		const { on } = await kiosk.show({ screen, seen: returning({ places: [] }) });
		await kiosk.button(/^Führen Sie mich/).click();
		expect(on.act).toHaveBeenCalledWith({ type: 'take-me-along' });
		const invitation = { booth: booth(2), until: 0 as Instant };
		const invited = await kiosk.show({ screen, seen: returning({ places: [], invitation }) });
		await kiosk.button('Ja, ich gehe hin').click();
		expect(invited.on.act).toHaveBeenCalledWith({ type: 'join-queue', booth: booth(2) });
	});
});

describe('at a booth', () => {
	it('[K2] says during a talk who comes next, and takes a break for afterwards', async () => {
		const next = { callSign: 'D 43' as CallSign, since: tablet.now };
		const sent = await showTablet(tablet.boothView({ ...tablet.talking(5), next }));
		await expect.element(page.getByText('D 43 kommt gleich')).toBeVisible();
		await page.getByRole('button', { name: 'Pause danach' }).click();
		await page.getByRole('button', { name: '15 Minuten' }).click();
		expect(sent).toEqual([{ type: 'start-break', booth: tablet.youthBooth, seat: 2, minutes: 15 }]);
	});

	it('[T3] asks after the gong how the talk ended', async () => {
		const rounds = { phase: 'changing', number: 2, until: tablet.now, minutes: 8 } as const;
		const seat = tablet.mine({ unnoted: { callSign: 'B 47' as CallSign } });
		const more = { ...rounds, signedUp: 3, booths: [tablet.youthBooth] };
		const sent = await showTablet(tablet.boothView(seat, { rounds: more }));
		await expect.element(page.getByText('Wie ging es mit B 47 aus?')).toBeVisible();
		await page.getByRole('button', { name: 'Im Moment nicht' }).click();
		expect(sent).toEqual([
			{ type: 'note-outcome', booth: tablet.youthBooth, seat: 2, outcome: 'not-now' }
		]);
	});
});

describe('on the wall', () => {
	it('[K2] [R4] stand those who are asked closer, and the clock of the rounds', async () => {
		const until = (wall.now + 2 * MINUTE) as Instant;
		const rounds = { phase: 'changing', number: 3, until, minutes: 8, signedUp: 40 } as const;
		const view = wall.displayView({
			closer: [wall.call('D 43', { booth: 4 })],
			rounds: { ...rounds, booths: [] }
		});
		const { programme, now } = wall;
		await showIn(DisplayScreen, { view, programme, now, online: true, age: 0 });
		await expect.element(page.getByText('Bitte schon kommen')).toBeVisible();
		await expect.element(page.getByText('D 43')).toBeVisible();
		await expect.element(page.getByRole('timer')).toHaveTextContent('Runde 3 beginnt in 2:00.');
	});
});

describe('for the organiser', () => {
	it('[R5] stands whether waits kept their word, and where help would count', async () => {
		const until = (noon + 60 * MINUTE) as Instant;
		showOrganiser({
			view: organiserView({
				promises: { within: 0.61, medianError: 2.14, count: 180 },
				suggestions: [{ kind: 'one-more', booth: youthBooth, until, people: 38, minutesEach: 12.4 }]
			})
		});
		await expect
			.element(page.getByText(/erspart 38 Personen im Schnitt etwa 12 Minuten/))
			.toBeVisible();
		await expect.element(page.getByText(/61\s%.*2,1 Minuten daneben/)).toBeVisible();
	});

	it('[R4] rounds are announced for chosen booths, and a plan can be printed', async () => {
		const { sent } = showOrganiser({ address: { tab: 'rounds' } });
		await page.getByRole('checkbox', { name: /Jugendamt/ }).click();
		await page.getByRole('button', { name: 'Runden ankündigen' }).click();
		await expect
			.poll(() => sent)
			.toEqual([
				{
					type: 'start-rounds',
					...{ booths: [youthBooth], minutes: 8, changeMinutes: 2, startsInMinutes: 10 }
				}
			]);
	});

	it('[R4] shows who goes where while rounds run', async () => {
		const until = (noon + 4 * MINUTE) as Instant;
		const rounds = { phase: 'talking', number: 1, until, minutes: 8, signedUp: 30 } as const;
		const plan = [{ booth: youthBooth, seat: 1 as SeatNumber, callSign: 'C 92' as CallSign }];
		showOrganiser({
			address: { tab: 'rounds' },
			view: organiserView({ rounds: { ...rounds, booths: [youthBooth] }, roundPlan: plan })
		});
		await expect.element(page.getByText('Plan für Runde 2')).toBeVisible();
		await expect.element(page.getByText(/C 92/)).toBeVisible();
	});

	it('[B1] is told what closing a booth would mean', async () => {
		const ifClosed = { kind: 'close', booth: youthBooth, people: 8, minutesEach: 3.2 } as const;
		showOrganiser({
			address: { tab: 'overview', booth: youthBooth },
			view: organiserView({ booths: [organiserBooth({ ifClosed })] })
		});
		await page
			.getByRole('button', { name: /schließen/ })
			.first()
			.click();
		await expect
			.element(page.getByText(/8 Personen verlieren dort ihren Platz.*3 Minuten früher/))
			.toBeVisible();
	});
});

/** @returns what the tablet sends */
async function showTablet(view: BoothView): Promise<readonly BoothCommand[]> {
	const sent: BoothCommand[] = [];
	const { programme, now, myDevice: device } = tablet;
	const send = (command: BoothCommand) => {
		sent.push(command);
		return Promise.resolve({ ok: true });
	};
	await showIn(BoothScreen, { view, programme, now, device, send, online: true, age: 0 });
	return sent;
}

const showIn = (screen: unknown, props: Record<string, unknown>) =>
	render(InLanguage, { props: { of: screen as Component<typeof props>, language: 'de', props } });
