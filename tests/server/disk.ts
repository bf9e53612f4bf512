// A disk whose fsync can be held up and which can be full, as the journal sees it.

import { open } from 'node:fs/promises';
import type { OpenJournalFile } from '../../src/lib/server/kept';

export type Disk = {
	readonly openJournalFile: NonNullable<OpenJournalFile>;
	/** From now on writes fail as on a full disk, or work again. */
	isFull: boolean;
	/** Holds every fsync up until the returned function is called. */
	hold(): () => void;
	/** Resolves when an fsync is waiting. */
	readonly held: Promise<void>;
	/** Called after each fsync. */
	onSynced: () => void;
};

export function disk(): Disk {
	let gate: Promise<void> | undefined;
	let noteHeld: () => void = () => undefined;
	let held = new Promise<void>((resolve) => (noteHeld = resolve));
	const made: Disk = {
		isFull: false,
		onSynced: () => undefined,
		get held() {
			return held;
		},
		hold() {
			held = new Promise((resolve) => (noteHeld = resolve));
			let release: () => void = () => undefined;
			gate = new Promise((resolve) => (release = resolve));
			return () => {
				gate = undefined;
				release();
			};
		},
		openJournalFile: async (path) => {
			const file = await open(path, 'r+');
			async function sync(): Promise<void> {
				if (gate) {
					noteHeld();
					await gate;
				}
				await file.datasync();
				made.onSynced();
			}
			return {
				stat: () => file.stat(),
				truncate: (size) => file.truncate(size),
				close: () => file.close(),
				async write(bytes, offset, length, position) {
					if (!made.isFull) {
						const written = await file.write(bytes, offset, length, position);
						await sync();
						return written;
					}
					// As a real one does: what still fits is written first.
					await file.write(bytes, offset, Math.floor(length / 2), position);
					throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
				},
				datasync: sync
			};
		}
	};
	return made;
}
