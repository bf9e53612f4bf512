// Papers on the phone: what is there, what is on its way, what they say, and what a department asks.

import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ConceptId } from '../../src/lib/domain/concept';
import type { BoothId, DepartmentId, Instant, RecordId } from '../../src/lib/domain/vocabulary';
import { application, noon, programme } from './phone.fixtures';
import { button, heading, show } from './phone.screen';

const cv = {
	document: 'doc-1' as RecordId,
	name: 'Lebenslauf.pdf',
	type: 'pdf' as const,
	size: 1_400_000,
	at: noon
};

it('[A2] says that one can apply without papers', async () => {
	await show({ shown: { screen: 'documents' } });
	await expect.element(heading('Meine Unterlagen')).toBeVisible();
	await expect.element(page.getByText(/Sie können sich auch ohne bewerben/)).toBeVisible();
	await expect.element(button('Seite fotografieren')).toBeVisible();
});

it('[A2] shows a paper with its size, and takes it away after asking', async () => {
	const { sent } = await show({ view: { documents: [cv] }, shown: { screen: 'documents' } });
	await expect.element(page.getByText(/PDF, 1,4 MB/)).toBeVisible();
	await page.getByText('Entfernen', { exact: true }).click();
	await button(/Ja, „Lebenslauf.pdf“ entfernen/).click();
	expect(sent).toEqual([{ action: 'remove-document', fields: { document: ['doc-1'] } }]);
});

it('[A2] says how far an upload is, that it waits, and why it was refused', async () => {
	const { drop } = await show({
		shown: { screen: 'documents' },
		sending: [
			{ id: 1, name: 'A.pdf', share: 0.4, state: 'sending' },
			{ id: 2, name: 'B.pdf', share: 0.2, state: 'waiting' },
			{ id: 3, name: 'C.exe', share: 1, state: 'failed', refusal: 'document-type' }
		]
	});
	await expect.element(page.getByText('A.pdf: 40 % gesendet')).toBeVisible();
	await expect.element(page.getByText(/B.pdf: Die Verbindung fehlt/)).toBeVisible();
	await expect
		.element(page.getByText(/C.exe: Diese Datei können wir nicht annehmen/))
		.toBeVisible();
	await button('In Ordnung').click();
	expect(drop).toHaveBeenCalledWith(3);
});

it('[A2] takes from a paper only what is confirmed, beside what the profile says already', async () => {
	const named = { de: 'Altenpflege', en: 'Care of the elderly' };
	const { sent } = await show({
		view: { documents: [cv] },
		shown: { screen: 'read', document: 'doc-1' },
		reading: {
			ok: true,
			receipt: {
				understood: [
					{ concept: 'elderly-care' as ConceptId, name: named, words: 'in der Altenpflege' },
					{
						concept: 'driving' as ConceptId,
						name: { de: 'Auto fahren', en: 'Driving' },
						words: 'Auto'
					}
				]
			}
		}
	});
	await page.getByRole('checkbox', { name: /Altenpflege/ }).click();
	await button('In mein Profil übernehmen').click();
	expect(sent[0]?.action).toBe('save-profile');
	expect(sent[0]?.fields).toMatchObject({
		concepts: ['elderly-care'],
		skills: ['gardening'],
		workingTime: ['full']
	});
});

it('[A3] shows an invitation with date, place and an entry for the calendar', async () => {
	const followUp = { at: (noon + 86_400_000) as Instant, words: 'Zimmer 12' };
	await show({
		view: { applications: [{ ...application, state: 'invited', followUp }] },
		shown: { screen: 'applications' }
	});
	await expect.element(page.getByText(/Ihr Termin/)).toBeVisible();
	await expect.element(page.getByText('Zimmer 12')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'In den Kalender übernehmen' }))
		.toHaveAttribute('href', '/me/follow-up/a1');
});

it('[A5] asks before an application goes to another department', async () => {
	const { sent } = await show({
		view: { applications: [{ ...application, transferTo: 'other' as DepartmentId }] },
		shown: { screen: 'applications' }
	});
	await button('Ja, gern weitergeben').click();
	await button('Nein, bitte nicht').click();
	expect(sent.map(({ action }) => action)).toEqual(['agree-to-transfer', 'refuse-transfer']);
});

it('[A5] states a disability only by choice', async () => {
	const { sent } = await show({ shown: { screen: 'apply', opening: 'gardener' } });
	await button('Bewerbung abschicken').click();
	expect(sent[0]?.fields).not.toHaveProperty('severelyDisabled');
	await page.getByText('Freiwillig: Schwerbehinderung').click();
	await page.getByRole('checkbox', { name: /schwerbehindert/ }).click();
	await button('Bewerbung abschicken').click();
	expect(sent[1]?.fields).toMatchObject({ severelyDisabled: ['yes'] });
});

it('[A1] offers at once what a talk ended with, until it is done', async () => {
	const talk = { booth: 'b4' as BoothId, at: noon, outcome: 'invited-to-apply' as const };
	const { becomes } = await show({ view: { talks: [talk] } });
	await expect
		.element(page.getByRole('link', { name: 'Jetzt bewerben' }))
		.toHaveAttribute('href', '/me?show=apply&booth=b4&opening=gardener');
	const department = programme.booths.find(({ id }) => id === 'b4')?.department;
	if (!department) throw new Error('no such booth');
	await becomes({ applications: [{ ...application, department }] });
	await expect.element(page.getByRole('link', { name: 'Jetzt bewerben' })).not.toBeInTheDocument();
});

it('[D5] names papers and statement among everything that is held', async () => {
	await show({
		view: { documents: [cv], contact: { name: 'Ida', severelyDisabled: true } },
		shown: { screen: 'me' }
	});
	await expect.element(page.getByText('Lebenslauf.pdf')).toBeVisible();
	await expect.element(page.getByText('Schwerbehinderung')).toBeVisible();
});
