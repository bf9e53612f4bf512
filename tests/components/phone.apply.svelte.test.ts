// Applying on the phone, and what came of it.

import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { application } from './phone.fixtures';
import { button, show } from './phone.screen';

it('[A1] applies for several openings with the contact that is known', async () => {
	const { sent } = await show({
		view: { contact: { name: 'Ayşe Yılmaz', email: 'ayse@example.org' } },
		shown: { screen: 'apply', opening: 'gardener', booth: 'b4' }
	});
	await page.getByRole('checkbox', { name: /Baumpflege/ }).click();
	await button('Bewerbung abschicken').click();
	expect(sent[0]?.fields).toMatchObject({
		openings: ['gardener', 'tree'],
		name: ['Ayşe Yılmaz'],
		email: ['ayse@example.org']
	});
});

it('[S4] gives a refused form back as it was typed, with the error at its field', async () => {
	const values = { openings: ['tree'], name: [''], email: ['quatsch'], phone: ['0211 1'] };
	const errors = { name: 'missing', email: 'malformed' } as const;
	await show({
		shown: { screen: 'apply', opening: 'gardener' },
		failed: { action: 'apply', errors, values }
	});
	await expect.element(page.getByLabelText('E-Mail')).toHaveValue('quatsch');
	await expect
		.element(page.getByLabelText('E-Mail'))
		.toHaveAccessibleDescription(/stimmt nicht ganz/);
	await expect.element(page.getByLabelText('Vor- und Nachname')).toHaveFocus();
	await expect.element(page.getByRole('checkbox', { name: /Gärtner:in/ })).not.toBeChecked();
});

it('[A3] shows each application with its number and state, and [A4] withdraws it', async () => {
	const { sent } = await show({
		view: { applications: [application] },
		shown: { screen: 'applications' }
	});
	await expect
		.element(page.getByRole('article'))
		.toHaveTextContent(/A-0042.*Angekommen.*Gärtner:in/);
	await page.getByText('Zurückziehen', { exact: true }).click();
	await button(/Ja, Bewerbung A-0042 zurückziehen/).click();
	expect(sent).toEqual([{ action: 'withdraw-application', fields: { application: ['a1'] } }]);
});
