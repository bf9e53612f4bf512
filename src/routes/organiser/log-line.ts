// A line of the log in words: who, what, and why not.

import type { Language } from '$lib/domain/profile';
import { log } from '$lib/ui/messages/log';
import { organiser } from '$lib/ui/messages/organiser';
import type { LogLine, OrganiserDevice } from '$lib/views/organiser-view';

type Read = { devices: readonly OrganiserDevice[]; language: Language };

/** By the name of the device; a visitor is nobody in particular. */
export function whoDid({ by }: LogLine, { devices, language }: Read): string {
	const { actors } = log[language];
	const { roles } = organiser[language].devices;
	const [kind = '', id] = by.split(':');
	const named = devices.find(({ device }) => device === id)?.name;
	if (named !== undefined) return named;
	if (isOneOf(kind, ['time', 'router', 'retention', 'fair-file', 'visitor'] as const))
		return actors[kind];
	return isKeyOf(roles, kind) ? actors.device(roles[kind]) : actors.unknown;
}

export function whatWasDone({ command, refusal }: LogLine, language: Language): string {
	const { commands, unknown } = log[language];
	const sentence = isKeyOf(commands, command) ? commands[command] : unknown;
	return refusal === undefined ? sentence.done : sentence.asked;
}

export const whyNot = ({ refusal }: LogLine, language: Language): string | undefined =>
	refusal && log[language].reasons[refusal];

const isOneOf = <Word extends string>(word: string, words: readonly Word[]): word is Word =>
	(words as readonly string[]).includes(word);

const isKeyOf = <Lookup extends object>(lookup: Lookup, key: PropertyKey): key is keyof Lookup =>
	Object.hasOwn(lookup, key);
