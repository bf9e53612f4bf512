// One whole day: everybody comes, talks and goes; then what the screens say is held against what happened.

import { devicesFor } from './devices';
import { Desk } from './desk';
import { DOORS_OPEN, fairFromWorld } from './fair-from-world';
import { Line } from './line';
import { runOffice } from './office';
import { progressLine, reportOf, type Report } from './report';
import { Representative } from './representative';
import { residentBytes, startServer, type Server } from './server';
import { setStage, type Stage } from './stage';
import { Visitor } from './visitor';
import { makeWorld } from './world';

export type DayOptions = {
	readonly visitors: number;
	readonly reps: number;
	readonly seed: number;
	readonly speed: number;
	/** Nobody is taken along, nobody invited. */
	readonly isUnled: boolean;
	/** A server that is already running, and its organiser's key. */
	readonly running?: { readonly url: string; readonly key: string };
};

type Say = (line: string) => void;

/** Minutes of the fair between two lines of progress; after the close until the last talk must be over. */
const PROGRESS = 30;
const LAST_TALKS = 30;

export async function runDay(options: DayOptions, say: Say): Promise<Report> {
	const { seed, visitors, reps, running, isUnled } = options;
	const wanted = { seed, visitors, reps };
	if (running) return playOn(await setStage({ ...running, wanted, isUnled }), { ...running, say });
	const world = makeWorld(wanted);
	const server = await ownServer(options, fairFromWorld(world, { invites: !isUnled }));
	try {
		const { url, organiserKey: key } = server;
		return await playOn(await setStage({ url, key, world, wanted, isUnled }), { url, say });
	} finally {
		await server.stop();
	}
}

/** Plays the day on a stage that is set, from now until the last person has gone. */
export async function playOn(
	{ scene, clock, organiser, devices, replies, late }: Stage,
	{ url, say }: { url: string; say: Say }
): Promise<Report> {
	const memory: number[] = [];
	const { open } = scene.world.config;
	const desk = new Desk(scene, devices.desks);
	const kiosks = new Line(devices.kiosks);
	const reps = devices.tablets.map((tablet, index) => new Representative(scene, index, tablet));
	const visitors = scene.world.visitors.map(
		(_, index) => new Visitor(scene, index, { kiosks, desk })
	);
	for (const rep of reps) await rep.takeSeat();
	if (clock.now() > 0) say('The doors opened before every seat was taken.');
	runOffice(scene, organiser);
	for (let minute = PROGRESS; minute < open + LAST_TALKS; minute += PROGRESS) {
		clock.at(minute, () => {
			say(progressLine({ scene, view: organiser.view, replies }));
			scene.tally.watch(residentBytes(url).then((bytes) => memory.push(bytes)));
		});
	}
	for (const visitor of visitors) scene.tally.watch(visitor.visit());
	const working = Promise.all(reps.map((rep) => rep.work()));
	scene.tally.watch(working);
	await Promise.race([working, clock.until(open + LAST_TALKS)]);
	await settled(scene);
	const { figures } = organiser.view;
	const { tally, checks, talks } = scene;
	checks.dayEnded(figures, {
		talking: 0,
		talks: talks.length,
		applications: tally.count('apply'),
		...(scene.knowsTickets && { registered: visitors.length })
	});
	checks.notShown(scene.ripples.missed);
	const bytes = Math.max(...memory, await residentBytes(url));
	const report = reportOf({ scene, figures, replies, late, bytes });
	clock.stop();
	for (const screen of Object.values(devices).flat()) screen.close();
	for (const phone of scene.watchers.phones.values()) phone.close();
	organiser.close();
	return report;
}

/** Until what was done last has reached every screen: the organiser's is renewed every two seconds. */
async function settled({ ripples }: Stage['scene']): Promise<void> {
	for (let tries = 0; tries < 10 && ripples.isWaiting; tries++) await seconds(0.5);
	await seconds(3);
}

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000));

/** Starts early enough for every device to be paired before the doors open. */
function ownServer({ visitors, reps, speed }: DayOptions, fair: object): Promise<Server> {
	const devices = devicesFor(visitors, reps);
	const secondsNeeded = 15 + Math.max(0, devices - 100) * 0.6;
	const start = new Date(DOORS_OPEN - secondsNeeded * 1_000 * speed);
	return startServer({ fair, speed, start });
}
