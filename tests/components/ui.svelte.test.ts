import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { readBarcodes } from 'zxing-wasm/reader';
import { prepare } from '$lib/client/frame-reader';
import { LANGUAGES, SKILLS } from '$lib/domain/profile';
import { REFUSALS } from '$lib/domain/refusals';
import { SKILL_GROUPS } from '$lib/domain/skill-groups';
import { refusals } from '$lib/ui/messages/refusals';
import Offline from '$lib/ui/Offline.svelte';
import QrCode from '$lib/ui/QrCode.svelte';
import { DOCUMENT_REFUSALS } from '$lib/wire/document';
import { SHELL_REFUSALS } from '$lib/wire/protocol';
import { inLanguage } from './kiosk.show';

it('[C2] has a sentence for every refusal, in every language', () => {
	for (const language of LANGUAGES) {
		const said = refusals[language];
		const all = [...REFUSALS, ...SHELL_REFUSALS, ...DOCUMENT_REFUSALS];
		expect(Object.keys(said).toSorted()).toEqual(all.toSorted());
		expect(Object.values(said).every((sentence) => /[.!]$/.test(sentence))).toBe(true);
	}
});

it('offers every skill in exactly one group', () => {
	expect(Object.values(SKILL_GROUPS).flat().toSorted()).toEqual([...SKILLS].toSorted());
});

it('[S2] says that the connection is lost, and how old is what is shown', async () => {
	const screen = await inLanguage(Offline, { online: false, age: 42_000 });
	await expect.element(page.getByRole('status')).toHaveTextContent('Keine Verbindung');
	await expect.element(page.getByText(/vor 42 Sekunden/)).toBeVisible();
	await screen.unmount();
	await inLanguage(Offline, { online: true, age: 0 });
	await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
});

it('[C8] draws QR codes that a scanner reads', async () => {
	const text = 'HS1:RHEINSTADT:K7QM2F9AD4X';
	await render(QrCode, { props: { text, label: 'Ausweis', level: 'Q', size: '200px' } });
	await expect.element(page.getByRole('img', { name: 'Ausweis' })).toBeVisible();
	await prepare();
	const drawn = await pixels(document.querySelector('svg'));
	const [found] = await readBarcodes(drawn, { formats: ['QRCode'] });
	expect(found?.text).toBe(text);
});

async function pixels(svg: SVGElement | null): Promise<ImageData> {
	const size = 400;
	const image = new Image(size, size);
	svg?.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	svg?.setAttribute('width', String(size));
	svg?.setAttribute('height', String(size));
	image.src = `data:image/svg+xml,${encodeURIComponent(svg?.outerHTML ?? '')}`;
	await image.decode();
	const context = new OffscreenCanvas(size, size).getContext('2d');
	context?.drawImage(image, 0, 0);
	return context?.getImageData(0, 0, size, size) ?? new ImageData(1, 1);
}
