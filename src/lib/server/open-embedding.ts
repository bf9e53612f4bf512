// Chooses what turns texts into vectors: a model from MODEL_DIR if it works, else the built-in table, else letters.

import { resolve } from 'node:path';
import type { Config } from './config';
import type { Embedding } from './embedding';
import { openModel } from './embedding-model';
import { lettersAlone, openTable } from './embedding-table';

const TABLE = 'models/static.weights';

/** A fall-back is said loudly: in the terminal, on the organiser's screen and in `/readyz`. */
export async function openEmbedding(
	{ modelDir }: Pick<Config, 'modelDir'>,
	report: (error: unknown) => void
): Promise<{ embedding: Embedding; warning?: string }> {
	const complaints: string[] = [];
	if (modelDir !== undefined) {
		try {
			return { embedding: await openModel(modelDir, report) };
		} catch (error) {
			complaints.push(`The model in ${modelDir} does not work: ${messageOf(error)}`);
		}
	}
	try {
		const embedding = await openTable(resolve(TABLE));
		return { embedding, ...warningOf(complaints, 'The built-in table is used.') };
	} catch (error) {
		complaints.push(`${TABLE} cannot be used: ${messageOf(error)}`);
	}
	return { embedding: lettersAlone, ...warningOf(complaints, 'Matching goes by letters alone.') };
}

const warningOf = (complaints: readonly string[], instead: string) =>
	complaints.length === 0 ? {} : { warning: [...complaints, instead].join(' ') };

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
