// What the command line asks for.

import { parseArgs } from 'node:util';
import type { DayOptions } from './run-day';

export const USAGE = `npm run day -- [options]
  --visitors 675        people who come
  --reps 60             representatives at seats
  --speed 60            minutes of the fair in a minute (1 with --url)
  --seed 1              which day; the same seed is the same day
  --seeds 1-5           several days, one after another, and their mean
  --unled               nobody is taken along or invited: the router has nothing to do
  --log FOLDER          writes the talks and the world of each day there, as JSON
  --url URL             a server that is running, with
  --organiser-key KEY   the key of its organiser`;

/** Said to whoever typed it, without a trace. */
export class WrongOption extends Error {}

/** @throws WrongOption, naming the option */
export function readOptions(args: readonly string[]): { days: DayOptions[]; log?: string } {
	const values = parsed(args);
	const { url } = values;
	const key = values['organiser-key'];
	if ((url === undefined) !== (key === undefined))
		throw new WrongOption('--url and --organiser-key belong together.');
	if (url !== undefined && values.speed !== undefined)
		throw new WrongOption('--speed is for a server of our own; a running one keeps its clock.');
	const common = {
		visitors: count('--visitors', values.visitors ?? '675', 5_000),
		reps: count('--reps', values.reps ?? '60', 500),
		isUnled: values.unled ?? false,
		speed: url === undefined ? count('--speed', values.speed ?? '60', 600) : 1,
		...(url !== undefined && key !== undefined && { running: { url: address(url), key } })
	};
	if (common.reps < 20) throw new WrongOption('--reps: 20 departments need at least 20.');
	const days = seeds(values.seeds ?? values.seed ?? '1').map((seed) => ({ ...common, seed }));
	return { days, ...(values.log !== undefined && { log: values.log }) };
}

function parsed(args: readonly string[]) {
	const text = { type: 'string' } as const;
	try {
		return parseArgs({
			args: [...args],
			options: {
				visitors: text,
				reps: text,
				speed: text,
				seed: text,
				seeds: text,
				unled: { type: 'boolean' },
				log: text,
				url: text,
				'organiser-key': text
			}
		}).values;
	} catch (error) {
		throw new WrongOption(error instanceof Error ? error.message : String(error));
	}
}

function count(option: string, value: string, most: number): number {
	const number = Number(value);
	if (Number.isInteger(number) && number >= 1 && number <= most) return number;
	throw new WrongOption(`${option}: ${value} is not a whole number from 1 to ${most}.`);
}

function seeds(value: string): number[] {
	const [from = '', to = from] = value.split('-');
	const first = count('--seed', from, 1_000_000);
	const last = count('--seeds', to, 1_000_000);
	if (last < first || last - first > 99) throw new WrongOption(`--seeds: ${value} is not a range.`);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function address(value: string): string {
	try {
		return new URL(value).origin;
	} catch {
		throw new WrongOption(`--url: ${value} is not an address.`);
	}
}
