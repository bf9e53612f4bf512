// `npm run demo`: a server with the example fair at sixty times the speed, and a day's visitors on it, to watch.

import { setStage } from './day/stage';
import { startServer } from './day/server';
import { playOn } from './day/run-day';

const SPEED = 60;
const PORT = 3000;
/** Seconds of the wall before the doors open. */
const BEFORE = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);

const server = await startServer({
	port: PORT,
	speed: SPEED,
	start: new Date(tenToday('Europe/Berlin').getTime() - BEFORE * 1_000 * SPEED)
});
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());

say(`A fair day at ${SPEED} times its speed: six minutes from the first visitor to the last.`);
say(`Open the organiser's screen: ${server.url}/organiser/${server.organiserKey}`);
say(`The wall, a kiosk, a booth: pair them there. Ctrl+C ends it.\n`);

const { url, organiserKey: key } = server;
const stage = await setStage({ url, key, wanted: { seed: 1, visitors: 675 } });
const { text } = await playOn(stage, { url, say });
for (const line of text.slice(0, 6)) say(line);
say('\nThe day is over. The server stays up until Ctrl+C.');

async function end(): Promise<void> {
	if (isEnding) return;
	isEnding = true;
	await server.stop();
	process.exit(0);
}

/** Ten in the morning of this day, at that place. */
function tenToday(timeZone: string): Date {
	const noon = new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`);
	const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone });
	return new Date(noon.getTime() - (Number(hour.format(noon)) - 10) * 3_600_000);
}
