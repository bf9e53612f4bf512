// The gong and the words of one announcement, German first, in the voices that this device has.

import type { Saying } from '$lib/client/announcer';
import { chime } from '$lib/client/chime';
import { speak, voices } from '$lib/client/speech';
import { LANGUAGES, type Language } from '$lib/domain/profile';
import { display } from '$lib/ui/messages/display';
import type { ProgrammeView } from '$lib/views/programme-view';
import { boothNumber } from './booth-number';

/** Without a voice the gong rings for each, and each is shown largest for this long. */
const LOOK_MS = 2_500;

/** Settles when everything was heard. */
export async function sayAloud(
	saying: Saying,
	{
		first,
		sound,
		programme,
		language
	}: {
		first: boolean;
		sound: AudioContext;
		programme: ProgrammeView;
		language: Language;
	}
): Promise<void> {
	const found = await voices();
	const said = sentences(saying, programme, language).flatMap(({ text, language }) => {
		const voice = found[language];
		return voice ? [{ text, voice }] : [];
	});
	if (first || said.length === 0) await chime(sound, 'call');
	for (const { text, voice } of said) await speak(text, voice);
	if (said.length === 0) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

/** What organisers wrote is read out as it is, in the language of the screen. */
export function sentences(
	saying: Saying,
	programme: ProgrammeView,
	language: Language
): { language: Language; text: string }[] {
	if (saying.kind === 'words') return [{ language, text: saying.text }];
	const { callSign, seat, repeated, booth } = saying.call;
	const number = boothNumber(programme, booth);
	if (number === undefined) return [];
	return LANGUAGES.map((language) => {
		const say = display[language].spoken;
		if (saying.brief) return { language, text: say.brief(callSign, number) };
		return { language, text: (repeated ? say.again : say.call)(callSign, number, seat) };
	});
}
