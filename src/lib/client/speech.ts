// Spoken announcements with the voices of this device; a voice that would send the text elsewhere is not used.

import type { Language } from '../domain/profile';

export type Voices = Partial<Record<Language, SpeechSynthesisVoice>>;

const tags: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** The best local voice of each language; of English any, British first. */
export function chooseVoices(offered: readonly SpeechSynthesisVoice[]): Voices {
	const local = offered.filter((voice) => voice.localService);
	const choose = (language: Language) =>
		local.find((voice) => voice.lang.replace('_', '-') === tags[language]) ??
		local.find((voice) => voice.lang.toLowerCase().startsWith(language));
	const de = choose('de');
	const en = choose('en');
	return { ...(de && { de }), ...(en && { en }) };
}

/** Voices come late in some browsers: waits for them up to a second. */
export async function voices(): Promise<Voices> {
	if (!('speechSynthesis' in globalThis)) return {};
	if (speechSynthesis.getVoices().length === 0) {
		await new Promise<void>((resolve) => {
			speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
			setTimeout(resolve, 1_000);
		});
	}
	return chooseVoices(speechSynthesis.getVoices());
}

/** Browsers forget an utterance that nobody holds, and then never tell its end. */
const held = new Set<SpeechSynthesisUtterance>();

/** Settles when the text was heard, or when a voice that hangs has had its time. Never fails. */
export function speak(text: string, voice: SpeechSynthesisVoice): Promise<void> {
	return new Promise((resolve) => {
		const words = new SpeechSynthesisUtterance(text);
		words.voice = voice;
		words.lang = voice.lang;
		words.rate = 0.95;
		const giveUp = setTimeout(
			() => {
				speechSynthesis.cancel();
				done();
			},
			4_000 + text.length * 150
		);
		const done = () => {
			clearTimeout(giveUp);
			held.delete(words);
			resolve();
		};
		words.addEventListener('end', done);
		words.addEventListener('error', done);
		held.add(words);
		speechSynthesis.speak(words);
	});
}
