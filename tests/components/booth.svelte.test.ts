import { page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import type { Language } from '$lib/domain/profile';
import type { Instant } from '$lib/domain/vocabulary';
import type { BoothView } from '$lib/views/booth-view';
import type { BoothCommand } from '$lib/wire/booth';
import type { Reply } from '$lib/wire/protocol';
import BoothScreen from '../../src/routes/booth/BoothScreen.svelte';
import {
	ayse,
	boothView,
	called,
	jan,
	mia,
	mine,
	myDevice,
	now,
	programme,
	talking,
	youthBooth
} from './booth.fixtures';
import InLanguage from './InLanguage.svelte';

const screen = BoothScreen as unknown as Component<Record<string, unknown>>;

const atSeat = { booth: youthBooth, seat: 2 };
const button = (name: string | RegExp) => page.getByRole('button', { name });

let sent: BoothCommand[];
beforeEach(() => {
	sent = [];
});

type Shown = {
	view?: BoothView;
	online?: boolean;
	language?: Language;
	answer?: (command: BoothCommand) => Reply;
};

function show({ view = boothView(), online = true, language = 'de', answer }: Shown = {}) {
	const props = {
		view,
		programme,
		now,
		online,
		age: 4_000,
		device: myDevice,
		onlanguage: () => undefined,
		send: (command: BoothCommand): Promise<Reply> => {
			sent.push(command);
			return Promise.resolve(answer?.(command) ?? { ok: true });
		}
	};
	return render(InLanguage, { props: { of: screen, language, props } });
}

describe('taking a seat', () => {
	const seats = boothView().seats.map((seat, index) =>
		index === 0 ? seat : { seat: seat.seat, state: 'absent' as const, since: now }
	);

	it('offers the free seats, the first of them ready to be taken', async () => {
		await show({ view: boothView(mine({}), { seats }) });
		await expect.element(page.getByRole('radio', { name: /Platz 1/ })).toBeDisabled();
		await button('Platz 2 einnehmen').click();
		expect(sent).toEqual([{ type: 'take-seat', ...atSeat }]);
	});

	it('takes another one', async () => {
		await show({ view: boothView(mine({}), { seats }) });
		await page.getByRole('radio', { name: /Platz 3/ }).click();
		await expect.element(button('Platz 3 einnehmen')).toBeVisible();
	});
});

describe('calling', () => {
	it('[K1] calls the next person with Enter alone', async () => {
		await show();
		await expect.element(button(/Nächste Person rufen/)).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => sent).toEqual([{ type: 'call-next', ...atSeat }]);
	});

	it('sends a double tap once', async () => {
		await show();
		await button(/Nächste Person rufen/).dblClick();
		expect(sent).toHaveLength(1);
	});

	it('[T5] says calmly that somebody shares no profile', async () => {
		await show({
			view: boothView(mine({}), { queue: [{ ...jan, state: 'waiting', since: now }] })
		});
		await expect.element(page.getByText('Kein Profil freigegeben')).toBeVisible();
	});

	it('shows why somebody fits, in the representative’s words', async () => {
		await show({ language: 'en' });
		await expect.element(page.getByText('Can do: Childcare')).toBeVisible();
		await expect.element(page.getByText('Early years educator')).toBeVisible();
	});

	it('[K6] calls a particular person out of order, with a reason', async () => {
		await show();
		await button('K 112 außer der Reihe rufen').click();
		await button('Braucht Unterstützung').click();
		expect(sent).toEqual([
			{ type: 'call-visitor', ...atSeat, visitor: jan.visitor, reason: 'needs-help' }
		]);
	});

	it('[B1] does not call while the booth is paused, and says until when', async () => {
		const { booth } = boothView();
		const until = (now + 900_000) as Instant;
		await show({ view: boothView(mine({}), { booth: { ...booth, status: 'paused', until } }) });
		await expect.element(page.getByText(/pausiert bis 11:35/)).toBeVisible();
		await expect.element(button(/niemanden/)).toHaveAttribute('aria-disabled', 'true');
	});
});

describe('the call', () => {
	it('[T1] begins the talk with the called person', async () => {
		await show({ view: boothView(called({ answer: 'coming' })) });
		await expect.element(page.getByText('Kommt')).toBeVisible();
		await button(/Gespräch beginnen/).click();
		expect(sent).toEqual([{ type: 'start-talk', ...atSeat }]);
	});

	it('[T1] asks before it begins with the badge of somebody else', async () => {
		await show({
			view: boothView(called()),
			answer: (command) =>
				'confirmed' in command ? { ok: true } : { ok: false, refusal: 'different-person' }
		});
		await button('Ausweis scannen').click();
		await page.getByLabelText('Code auf dem Ausweis').fill('K7QM2F9AD4X');
		await page.getByRole('dialog').getByRole('button', { name: 'Gespräch beginnen' }).click();
		await expect.element(page.getByText(/gehört nicht zu B 47/)).toBeVisible();
		await expect.element(button('Trotzdem beginnen')).not.toHaveAttribute('aria-disabled');
		await button('Trotzdem beginnen').click();
		const start = { type: 'start-talk', ...atSeat, code: 'K7QM2F9AD4X' };
		expect(sent).toEqual([start, { ...start, confirmed: true }]);
	});

	it('says why something was refused', async () => {
		await show({ answer: () => ({ ok: false, refusal: 'nobody-waiting' }) });
		await button(/Nächste Person rufen/).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('Gerade wartet niemand');
	});
});

describe('the talk', () => {
	it('[T3] ends with one tap, and takes the private note along', async () => {
		await show({ view: boothView(talking(120)) });
		await page.getByLabelText('Private Notiz').fill('  Anerkennung läuft  ');
		await button('Möchte sich bewerben').click();
		expect(sent).toEqual([
			{
				type: 'end-talk',
				...atSeat,
				outcome: 'wants-to-apply',
				private: { note: 'Anerkennung läuft' }
			}
		]);
	});

	it('says beside the note that the visitor never sees it', async () => {
		await show({ view: boothView(talking(120)) });
		await expect
			.element(page.getByLabelText('Private Notiz'))
			.toHaveAccessibleDescription(/sieht sie nie/);
	});

	it('[T3] hands over to another booth with a note', async () => {
		await show({ view: boothView(talking(120)) });
		await button('Anderes Amt passt besser').click();
		await page.getByRole('radio', { name: /Garten/ }).click();
		await page.getByLabelText('Notiz für den anderen Stand').fill('Mag Bäume');
		await button('Beenden und weiterleiten').click();
		expect(sent).toEqual([
			{
				type: 'end-talk',
				...atSeat,
				outcome: 'other-department',
				handOverTo: 'b03',
				private: { handOverNote: 'Mag Bäume' }
			}
		]);
	});

	it('[T2] counts down, and on when the time is over', async () => {
		await show({ view: boothView(talking(402)) });
		await expect.element(page.getByRole('timer')).toHaveTextContent('6:42');
		await show({ view: boothView(talking(-33)) });
		await expect.element(page.getByRole('timer').nth(1)).toHaveTextContent('+0:33');
	});

	it('shows what the sending booth wrote, and the name that was given with the application', async () => {
		await show({ view: boothView(talking(300, mia)) });
		await expect.element(page.getByText('Mia Vogel')).toBeVisible();
		await expect.element(page.getByText(/lieber mit Kindern/)).toBeVisible();
	});

	it('[S2] keeps the clock without a connection, and says that the outcome has to wait', async () => {
		await show({ view: boothView(talking(120)), online: false });
		await expect.element(page.getByRole('timer')).toHaveTextContent('2:00');
		await expect.element(button('Im Moment nicht')).toHaveAttribute('aria-disabled', 'true');
		await expect.element(page.getByText(/sobald die Verbindung zurück ist/)).toBeVisible();
	});
});

describe('afterwards', () => {
	it('[T4] takes back an ended talk while that is possible', async () => {
		const until = (now + 95_000) as Instant;
		const undo = { what: 'end' as const, callSign: ayse.callSign, until };
		await show({ view: boothView(mine({ undo })) });
		await button('Rückgängig (1:35)').click();
		expect(sent).toEqual([{ type: 'undo-talk', ...atSeat }]);
	});

	it('[Q10] invites somebody again', async () => {
		await show();
		await button('C 31 erneut einladen').click();
		expect(sent).toEqual([{ type: 'invite-again', booth: youthBooth, visitor: 'v-9' }]);
	});

	it('starts a break of ten minutes with two taps', async () => {
		await show();
		await button('Pause').click();
		await button('10 Minuten').click();
		expect(sent).toEqual([{ type: 'start-break', ...atSeat, minutes: 10 }]);
	});
});
