// The settings of the process, read once from its environment.

import { relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { Instant } from '../domain/vocabulary';
import type { Mail } from './mail/outbox';
import { KEPT_DAYS } from './match-log';

export type Config = {
	readonly host: string;
	readonly dataDir: string;
	/** Where keys lie: never in the data folder, so that a copy of one is worth nothing without the other. */
	readonly keyDir: string;
	/** How letters are sent; without it none are. */
	readonly mail?: Mail;
	readonly fairFile: string;
	/** Given from outside; otherwise one is made at the first start. */
	readonly organiserKey?: string;
	/** A folder with a model for the matcher; without one the built-in table serves. */
	readonly modelDir?: string;
	/** How long scores are kept. */
	readonly matchLogDays: number;
	readonly speed: number;
	readonly start?: Instant;
};

/** A start that cannot be: said in one sentence, without a trace. */
export class CannotStart extends Error {
	override readonly name = 'CannotStart';
}

const Environment = v.object({
	HOST: v.optional(v.string(), '127.0.0.1'),
	DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'DATA_DIR is empty.')), 'data'),
	KEY_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'KEY_DIR is empty.'))),
	FAIR_FILE: v.optional(v.string(), 'fairs/example.json'),
	ORGANISER_KEY: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[A-Za-z0-9_-]{24,200}$/, 'ORGANISER_KEY needs at least 24 letters, digits, - or _.')
		)
	),
	MODEL_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'MODEL_DIR is empty.'))),
	MATCH_LOG_DAYS: v.optional(
		v.pipe(
			v.string(),
			v.transform(Number),
			v.integer('MATCH_LOG_DAYS is not a whole number.'),
			v.minValue(1, 'MATCH_LOG_DAYS is less than 1.'),
			v.maxValue(3_650, 'MATCH_LOG_DAYS is more than ten years.')
		),
		String(KEPT_DAYS)
	),
	SMTP_URL: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^smtps?:\/\/./, 'SMTP_URL does not begin with smtp:// or smtps://.')
		)
	),
	MAIL_FROM: v.optional(v.pipe(v.string(), v.email('MAIL_FROM is no e-mail address.'))),
	HANDSCHLAG_REHEARSAL_CLOCK: v.optional(v.string()),
	HANDSCHLAG_SPEED: v.optional(
		v.pipe(
			v.string(),
			v.transform(Number),
			v.number('HANDSCHLAG_SPEED is not a number.'),
			v.minValue(1),
			v.maxValue(600)
		),
		'1'
	),
	HANDSCHLAG_START: v.optional(
		v.pipe(v.string(), v.isoTimestamp('HANDSCHLAG_START is not an ISO time.'))
	)
});

/** @throws CannotStart, naming the variable */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const read = v.safeParse(Environment, environment);
	if (!read.success) {
		throw new CannotStart(read.issues.map(({ message }) => message).join(' '));
	}
	const { HOST, DATA_DIR, FAIR_FILE, ORGANISER_KEY, HANDSCHLAG_SPEED, HANDSCHLAG_START } =
		read.output;
	const { MODEL_DIR, MATCH_LOG_DAYS } = read.output;
	const dataDir = resolve(DATA_DIR);
	const keyDir = resolve(read.output.KEY_DIR ?? `${dataDir}-keys`);
	if (!relative(dataDir, keyDir).startsWith('..'))
		throw new CannotStart(
			'KEY_DIR lies in DATA_DIR: whoever copies the data would copy the keys with it. Choose a folder outside.'
		);
	const { SMTP_URL: smtp, MAIL_FROM: from } = read.output;
	if ((smtp === undefined) !== (from === undefined))
		throw new CannotStart('SMTP_URL and MAIL_FROM belong together: one of them is missing.');
	const mayRehearse = read.output.HANDSCHLAG_REHEARSAL_CLOCK === '1';
	return {
		host: HOST,
		dataDir,
		keyDir,
		fairFile: resolve(FAIR_FILE),
		...(smtp !== undefined && from !== undefined && { mail: { smtp, from } }),
		...(ORGANISER_KEY !== undefined && { organiserKey: ORGANISER_KEY }),
		...(MODEL_DIR !== undefined && { modelDir: resolve(MODEL_DIR) }),
		matchLogDays: MATCH_LOG_DAYS,
		speed: mayRehearse ? HANDSCHLAG_SPEED : 1,
		...(mayRehearse &&
			HANDSCHLAG_START !== undefined && { start: Date.parse(HANDSCHLAG_START) as Instant })
	};
}
