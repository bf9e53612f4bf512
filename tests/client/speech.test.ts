import { describe, expect, it } from 'vitest';
import { chooseVoices } from '$lib/client/speech';

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
	lang,
	localService,
	name: lang,
	voiceURI: lang,
	default: false
});

describe('the voices of the hall', () => {
	it('are of this device: none that sends the words elsewhere', () => {
		const local = voice('en-US');
		expect(chooseVoices([voice('de-DE', false), voice('en-GB', false), local])).toEqual({
			en: local
		});
	});

	it('are German and, if there is one, British', () => {
		const [german, british] = [voice('de_DE'), voice('en-GB')];
		expect(chooseVoices([voice('en-US'), voice('de-AT'), british, german])).toEqual({
			de: german,
			en: british
		});
	});
});
