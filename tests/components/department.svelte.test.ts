// The department's desk: finding an application, and deciding on it.

import '@kern-ux/native/dist/kern.min.css';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/lib/ui/theme.css';
import type {
	ApplicationId,
	CallSign,
	DepartmentId,
	Instant,
	OpeningId
} from '../../src/lib/domain/vocabulary';
import type { ApplicationView, DepartmentView } from '../../src/lib/views/department-view';
import type { DepartmentCommand } from '../../src/lib/wire/department';
import type { Reply } from '../../src/lib/wire/protocol';
import DepartmentScreen from '../../src/routes/department/DepartmentScreen.svelte';
import InLanguage from './InLanguage.svelte';
import { noon, programme } from './phone.fixtures';

const screen = DepartmentScreen as unknown as Component<Record<string, unknown>>;
const [own, other] = programme.departments;

const ida: ApplicationView = {
	application: 'a1' as ApplicationId,
	number: 7,
	opening: 'gardener' as OpeningId,
	at: noon,
	since: noon,
	state: 'received',
	applicant: {
		callSign: 'B 47' as CallSign,
		contact: { name: 'Ida Beispiel', email: 'ida@example.org', severelyDisabled: true },
		documents: [],
		notes: [{ at: noon, text: 'Sehr freundlich' }]
	}
};
const gone: ApplicationView = { ...ida, application: 'a2' as ApplicationId, number: 8 };
delete (gone as { applicant?: unknown }).applicant;

function show(applications: readonly ApplicationView[], answer: Reply = { ok: true }) {
	const sent: DepartmentCommand[] = [];
	const view: DepartmentView = {
		now: noon,
		department: own?.id ?? ('none' as DepartmentId),
		applications
	};
	const props = {
		...{ view, programme, now: noon, online: true, age: 0, onlanguage: () => undefined },
		send: (command: DepartmentCommand) => {
			sent.push(command);
			return Promise.resolve(answer);
		}
	};
	void render(InLanguage, { props: { of: screen, language: 'de', props } });
	return sent;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('[A5] the desk of a department', () => {
	it('says what will be here when nothing is', async () => {
		show([]);
		await expect.element(page.getByText(/Noch keine Bewerbungen/)).toBeVisible();
	});

	it('finds by name and number, and by state', async () => {
		show([ida, { ...gone, state: 'withdrawn' }]);
		await page.getByRole('searchbox').fill('a-0008');
		await expect.element(button(/Ida/)).not.toBeInTheDocument();
		await page.getByRole('searchbox').fill('ida');
		await expect.element(button(/Ida/)).toBeVisible();
		await button('Eingeladen').click();
		await expect.element(page.getByText(/Hier ist gerade nichts/)).toBeVisible();
	});

	it('shows contact, statement and notes, and begins the review', async () => {
		const sent = show([ida]);
		await button(/Ida/).click();
		await expect.element(page.getByText(/Schwerbehinderung angegeben/)).toBeVisible();
		await expect.element(page.getByText('Sehr freundlich')).toBeVisible();
		await button('In Prüfung nehmen').click();
		expect(sent).toEqual([{ type: 'begin-review', application: 'a1' }]);
	});

	it('invites by the clock of the fair, whatever the computer’s', async () => {
		const sent = show([ida]);
		await button(/Ida/).click();
		await button('Einladen').click();
		await page.getByLabelText('Tag').fill('2027-07-01');
		await page.getByLabelText('Uhrzeit').fill('14:30');
		await page.getByLabelText(/Ort und Hinweise/).fill('Zimmer 12');
		await button('Einladung senden').click();
		expect(sent).toEqual([
			{
				type: 'invite-applicant',
				application: 'a1',
				followUpAt: Date.UTC(2027, 6, 1, 12, 30) as Instant,
				private: { words: 'Zimmer 12' }
			}
		]);
	});

	it('asks before it declines, and says why something was refused', async () => {
		const sent = show([ida], { ok: false, refusal: 'already-decided' });
		await button(/Ida/).click();
		await button('Absagen').click();
		await page.getByRole('dialog').getByRole('button', { name: 'Absagen' }).click();
		expect(sent).toEqual([{ type: 'decline-application', application: 'a1' }]);
		await expect.element(page.getByText(/schon entschieden/)).toBeVisible();
	});

	it('offers an application to another department', async () => {
		const sent = show([ida]);
		await button(/Ida/).click();
		await button('Anderem Amt anbieten').click();
		await page.getByRole('combobox').selectOptions(other?.id ?? '');
		await button('Person fragen').click();
		expect(sent).toEqual([{ type: 'offer-transfer', application: 'a1', to: other?.id }]);
	});

	it('[D5] shows nothing of who is gone, and offers nothing', async () => {
		show([gone]);
		await button(/gelöscht oder zurückgezogen/).click();
		await expect.element(page.getByText(/Die Nummer bleibt/)).toBeVisible();
		await expect.element(button('Einladen')).not.toBeInTheDocument();
	});
});
