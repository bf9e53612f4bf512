// What was agreed to stays what it was, also when the words have changed since.

import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { agreedText, CONSENT_TEXTS, CONSENT_VERSION } from '../../src/lib/ui/messages/consents';
import { noon } from './phone.fixtures';
import { show } from './phone.screen';

/** SHA-256 of every version as it was first shown; a new version gets a new line, none is ever changed. */
const SHOWN: Readonly<Record<string, string>> = {
	'1': 'eaad5948dcf4fb7039c6a3b59d856327bb3fd24f74a317bbeb80175baa9c13d8',
	'2': 'b1ba8ddc797e89d04ea96f69d0c7f64b32a8a4b19651da7afc325eac18692d5d'
};

it('[C7] no version of a consent is ever worded anew', async () => {
	for (const [version, texts] of Object.entries(CONSENT_TEXTS)) {
		const bytes = new TextEncoder().encode(JSON.stringify(texts));
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		expect(hex, `version ${version}`).toBe(SHOWN[version]);
	}
	expect(Object.keys(CONSENT_TEXTS).at(-1)).toBe(String(CONSENT_VERSION));
});

it('shows what somebody agreed to, in the version that they saw', async () => {
	await show({
		view: { consents: { profile: { version: 1, at: noon } } },
		shown: { screen: 'me' }
	});
	const { title, text } = agreedText('profile', { version: 1, language: 'de' });
	await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
	await expect.element(page.getByText(text)).toBeVisible();
	await expect.element(page.getByText(/Fassung 1/)).toBeVisible();
});
