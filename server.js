// Owns the port: lends its sockets to the app, starts SvelteKit's handler, ends cleanly.

import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import QRCode from 'qrcode';
import { Server } from 'socket.io';

const port = portFrom(process.env.PORT ?? '3000');
const host = process.env.HOST ?? '127.0.0.1';
/** How long requests that are under way may take when the server ends. */
const LAST_ANSWERS_MS = 3_000;
const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host);

// SvelteKit takes every request for https unless told; behind a proxy the proxy says so.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.SHUTDOWN_TIMEOUT ??= '5';
// Behind a proxy every request comes from the proxy: limits in rate are kept by who stands before it.
if (process.env.TRUST_PROXY === '1') process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
else delete process.env.ADDRESS_HEADER;

const http = createServer((request, response) => {
	if (process.env.TRUST_PROXY !== '1') request.headers['x-forwarded-proto'] = 'http';
	handler(request, response, () => {
		response.writeHead(404).end();
	});
});
globalThis.io = new Server(http, {
	serveClient: false,
	perMessageDeflate: false,
	maxHttpBufferSize: 64 * 1024,
	// Often enough for a screen to notice within three seconds that it is alone.
	pingInterval: 1_500,
	pingTimeout: 10_000,
	allowRequest: (request, allow) => allow(null, isFromHere(request)),
	cors: { origin: false }
});

/** @type {import('./build/handler.js').handler} */
let handler;
try {
	({ handler } = await import('./build/handler.js'));
} catch (error) {
	const isExpected = error instanceof Error && error.name === 'CannotStart';
	process.stderr.write(
		`Handschlag cannot start. ${isExpected ? error.message : String(error?.stack ?? error)}\n`
	);
	process.exit(1);
}

http.on('error', (error) => {
	const isTaken = 'code' in error && error.code === 'EADDRINUSE';
	process.stderr.write(
		isTaken ? `Port ${String(port)} is taken. Choose another with PORT=….\n` : `${error.message}\n`
	);
	process.exit(1);
});
http.listen(port, host, () => {
	void greet();
});
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end());
// Whoever keeps us running starts us again; what was acknowledged is on disk.
process.on('uncaughtException', (error) => {
	globalThis.handschlag?.report(error);
	process.exit(1);
});

async function greet() {
	const address = http.address();
	const at = typeof address === 'object' && address ? address.port : port;
	const home = `http://${isLocal ? '127.0.0.1' : host === '0.0.0.0' ? '127.0.0.1' : host}:${String(at)}`;
	const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
	say(`Handschlag listening on ${home}`);
	for (const warning of globalThis.handschlag?.warnings ?? []) say(`Warning: ${warning}`);
	if (!isLocal) {
		for (const reach of addresses())
			say(`Phones and tablets reach it at http://${reach}:${String(at)}`);
		say(
			'Warning: the connection is not HTTPS. Others in this network can read along, and cameras stay off.'
		);
	}
	const key = globalThis.handschlag?.organiserKey;
	if (key === undefined) return;
	const link = `${home}/organiser/${key}`;
	say(`\nOrganiser, only shown now: ${link}\n`);
	say(await QRCode.toString(link, { type: 'terminal', small: true }));
}

/** Screens lose their connection, as in any other interruption, and come back by themselves. */
async function end() {
	const hurry = setTimeout(() => {
		http.closeAllConnections();
	}, LAST_ANSWERS_MS);
	await globalThis.io?.close();
	clearTimeout(hurry);
	await globalThis.handschlag?.close();
	process.exit(0);
}

/** A page of another site must not talk to our sockets with our cookies; a program sends no origin. */
function isFromHere(/** @type {import('node:http').IncomingMessage} */ { headers }) {
	if (headers.origin === undefined) return true;
	return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

function addresses() {
	return Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}

function portFrom(/** @type {string} */ text) {
	const number = Number(text);
	if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
	process.stderr.write(`PORT is "${text}" and must be a number from 0 to 65535.\n`);
	process.exit(1);
}
