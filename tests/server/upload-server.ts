// Uploads over a real port, and a line to it that breaks.

import { getRequest, setResponse } from '@sveltejs/kit/node';
import { createServer, request, type ClientRequest } from 'node:http';
import { connect, createServer as createLine, type AddressInfo, type Server } from 'node:net';
import { Upload, type DetailedError } from 'tus-js-client';
import { onTestFinished } from 'vitest';
import type { VisitorId } from '../../src/lib/domain/vocabulary';
import type { Hall } from './hall';

/** @returns where this person's uploads go */
export async function uploadsOf(fair: Hall, visitor: () => VisitorId): Promise<URL> {
	const server = createServer((incoming, response) => {
		void (async () => {
			const base = `http://${String(incoming.headers.host)}`;
			const asked = await getRequest({ request: incoming, base, bodySizeLimit: 512 * 1024 });
			await setResponse(response, await fair.app.uploads.handle(asked, visitor()));
		})().catch(() => response.destroy());
	});
	return new URL('/documents/upload', await listening(server));
}

/** A line to `target` that is cut after random numbers of bytes, `cuts` times, and then holds. */
export async function breakingLine(
	target: URL,
	{ cuts, nextBytes }: { cuts: number; nextBytes: () => number }
): Promise<{ url: URL; left: () => number }> {
	let left = cuts;
	const line = createLine((near) => {
		const far = connect(Number(target.port), target.hostname);
		const hangUp = () => {
			near.destroy();
			far.destroy();
		};
		let budget = left > 0 ? nextBytes() : Infinity;
		near.on('data', (data) => {
			const passing = data.subarray(0, Math.min(budget, data.length));
			budget -= data.length;
			far.write(passing);
			if (budget >= 0 || left === 0) return;
			left -= 1;
			hangUp();
		});
		far.on('data', (data) => near.write(data));
		for (const end of [near, far]) end.on('error', hangUp).on('close', hangUp);
	});
	return { url: new URL(target.pathname, await listening(line)), left: () => left };
}

async function listening(server: Server): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.close();
		if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
	});
	return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** As the phone sends it. @returns undefined when it was taken, else why not */
export function send(
	file: Buffer,
	to: { readonly endpoint: URL; readonly name?: string; readonly chunkSize?: number }
): Promise<string | undefined> {
	return new Promise((resolve, reject) => {
		const upload = new Upload(file, {
			endpoint: to.endpoint.href,
			chunkSize: to.chunkSize ?? 6 * 65_536,
			metadata: { filename: to.name ?? 'Lebenslauf.pdf' },
			retryDelays: Array.from({ length: 300 }, () => 1),
			onShouldRetry: (error) => !isRefusal(error),
			onSuccess: () => {
				resolve(undefined);
			},
			onError: (error) => {
				const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
				if (body?.startsWith('{')) resolve((JSON.parse(body) as { refusal: string }).refusal);
				else reject(error);
			}
		});
		upload.start();
	});
}

/** Anything else is a line that broke, or a server that is busy with what it had before. */
const isRefusal = (error: DetailedError): boolean =>
	[413, 422].includes(error.originalResponse?.getStatus() ?? 0);

export const TUS = { 'tus-resumable': '1.0.0' };

export const patch = (bytes: Buffer, offset: number) => ({
	method: 'PATCH',
	headers: {
		...TUS,
		'content-type': 'application/offset+octet-stream',
		'upload-offset': String(offset)
	},
	body: new Uint8Array(bytes)
});

/** An upload whose line is open and silent after a part of it. */
export async function stalled(file: Buffer, endpoint: URL): Promise<ClientRequest> {
	const begun = await begin(file, endpoint);
	const { headers } = patch(file, 0);
	const sent = request(begun, {
		method: 'PATCH',
		headers: { ...headers, 'content-length': String(file.length) }
	});
	sent.on('error', () => undefined);
	await new Promise<void>((resolve) => {
		sent.write(file.subarray(0, 100_000), () => {
			resolve();
		});
	});
	return sent;
}

/** Begins an upload, and leaves off before its last segment. */
export async function sendHalf(
	file: Buffer,
	endpoint: URL
): Promise<{ url: string; offset: number }> {
	const url = await begin(file, endpoint);
	await fetch(url, patch(file.subarray(0, 290_000), 0));
	const head = await fetch(url, { method: 'HEAD', headers: TUS });
	return { url, offset: Number(head.headers.get('upload-offset')) };
}

export async function begin(file: Buffer, endpoint: URL): Promise<string> {
	const begun = await fetch(endpoint, {
		method: 'POST',
		headers: { ...TUS, 'upload-length': String(file.length) }
	});
	return new URL(begun.headers.get('location') ?? '', endpoint).href;
}
