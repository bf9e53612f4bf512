// Phones that send their papers at the same time, by the tus protocol.

import { PDFDocument } from '@cantoo/pdf-lib';
import { createHash, randomBytes } from 'node:crypto';
import { Upload } from 'tus-js-client';

type Asked = {
	readonly url: string;
	readonly secrets: readonly string[];
	readonly clients: number;
	readonly documents: number;
	readonly megabytes: number;
};
const CHUNK_BYTES = 6 * 65_536;

process.once('message', (asked: Asked) => {
	void sendAll(asked).then((told) => process.send?.(told, () => process.exit()));
});

async function sendAll({ url, secrets, clients, documents, megabytes }: Asked) {
	const files = await Promise.all(Array.from({ length: documents }, () => paper(megabytes)));
	const left = secrets.flatMap((secret) => files.map((file) => ({ secret, file })));
	let failed = 0;
	await Promise.all(Array.from({ length: clients }, client));
	const hashes = files.map((file) => createHash('sha256').update(file).digest('hex'));
	return { hashes, failed };

	async function client(): Promise<void> {
		for (let next = left.pop(); next; next = left.pop())
			await send(`${url}/documents/upload`, next).catch((error: unknown) => {
				process.stderr.write(`${String(error)}\n`);
				failed += 1;
			});
	}
}

async function paper(megabytes: number): Promise<Buffer> {
	const pdf = await PDFDocument.create();
	pdf.addPage();
	await pdf.attach(randomBytes(megabytes * 1_000_000), 'noise.bin');
	return Buffer.from(await pdf.save());
}

function send(endpoint: string, { secret, file }: { secret: string; file: Buffer }): Promise<void> {
	return new Promise((resolve, reject) => {
		new Upload(file, {
			endpoint,
			headers: { authorization: `Bearer ${secret}` },
			chunkSize: CHUNK_BYTES,
			retryDelays: [100, 1_000, 3_000],
			metadata: { filename: 'Zeugnis.pdf' },
			onSuccess: () => {
				resolve();
			},
			onError: reject
		}).start();
	});
}
