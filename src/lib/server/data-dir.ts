import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './durable-file';

/** Everything we keep lies in one folder that is the owner's alone; one that was open to others is closed. */
export async function prepareDataDir(path: string): Promise<void> {
	const created = await mkdir(path, { recursive: true, mode: 0o700 });
	if (created !== undefined) await syncFolder(dirname(created));
	const { mode } = await stat(path);
	if ((mode & 0o077) !== 0) await chmod(path, 0o700);
}
