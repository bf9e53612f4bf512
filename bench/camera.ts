// From camera on to checked in, in a real browser with a badge before its camera: `npm run bench:camera`.
// The last line is JSON.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureChromium, launchOptions } from '../scripts/chromium.js';
import { badgeVideo } from './camera/badge-video';
import { openHall } from './cost/hall';
import { percentile, rounded } from './cost/statistics';
import { chance } from './day/chance';

const { values } = parseArgs({
	options: { badges: { type: 'string', default: '15' }, seed: { type: 'string', default: '1' } }
});
const badges = Number(values.badges);
/** Nobody touches a kiosk sooner than this after it was switched on, in milliseconds. */
const WARM_UP = 3_000;

type Times = { cameraOn?: number; checkedIn?: number };
type Watched = { times?: Times };

ensureChromium();
const hall = await openHall({ registrations: badges });
const folder = await mkdtemp(join(tmpdir(), 'handschlag-camera-'));
try {
	const token = await hall.token('kiosk');
	const took: number[] = [];
	for (const code of hall.codes) {
		const video = join(folder, `${code}.y4m`);
		await writeFile(video, badgeVideo(code, chance('camera', Number(values.seed), code)));
		took.push(await checkIn(video, token));
		await rm(video);
		process.stdout.write(`${code} ${took.at(-1)?.toFixed(0) ?? ''} ms\n`);
	}
	process.stdout.write(
		`${JSON.stringify({
			badges,
			seed: Number(values.seed),
			cameraToCheckedInP50Ms: rounded(percentile(took, 0.5)),
			cameraToCheckedInMaxMs: rounded(Math.max(...took))
		})}\n`
	);
} finally {
	await hall.close();
	await rm(folder, { recursive: true, force: true });
}

/** Milliseconds from the first picture's stream to the screen that says so. */
async function checkIn(video: string, token: string): Promise<number> {
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [
			...options.args,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${video}`
		]
	});
	try {
		const { url } = hall.server;
		const context = await browser.newContext({ locale: 'de-DE', permissions: ['camera'] });
		await context.addCookies([{ name: 'handschlag-device', value: token, url }]);
		const page = await context.newPage();
		await page.addInitScript(watch);
		await page.goto(`${url}/kiosk`);
		await page.waitForTimeout(WARM_UP);
		await page.getByRole('button', { name: /Auf Deutsch starten/ }).click();
		const heading = page.getByRole('heading', { name: 'Schön, dass Sie da sind!' });
		await heading.waitFor({ timeout: 20_000 });
		const times = await page.evaluate(() => (window as Watched).times);
		if (times?.cameraOn === undefined || times.checkedIn === undefined)
			throw new Error('the page did not say when');
		return times.checkedIn - times.cameraOn;
	} finally {
		await browser.close();
	}
}

/** In the page: notes when the camera is on, and when the call sign is there. */
function watch(): void {
	const times: Times = {};
	(window as Watched).times = times;
	const { mediaDevices } = navigator;
	const open = mediaDevices.getUserMedia.bind(mediaDevices);
	mediaDevices.getUserMedia = async (constraints) => {
		const stream = await open(constraints);
		times.cameraOn ??= performance.now();
		return stream;
	};
	new MutationObserver(() => {
		const title = document.querySelector('h1')?.textContent;
		if (title?.includes('Schön, dass Sie da sind')) times.checkedIn ??= performance.now();
	}).observe(document, { childList: true, subtree: true, characterData: true });
}
