import { describe, expect, it } from 'vitest';
import { listenForScanner, readKeystrokes } from '$lib/client/wedge';

const FAST_MS = 8;
const BY_HAND_MS = 180;

/** What is read when these keys come one after the other. */
function read(text: string, { gap = FAST_MS, ending = 'Enter' } = {}) {
	const take = readKeystrokes();
	const keys = [...text.split(''), ending];
	return keys
		.map((key, index) => take({ key, timeStamp: index * gap }))
		.find((code) => code !== undefined);
}

describe('a hand scanner that acts as a keyboard', () => {
	it('reads fast keystrokes that end in Enter or Tab', () => {
		expect(read('K7QM2F9AD4X')).toBe('K7QM2F9AD4X');
		expect(read('K7QM2F9AD4X', { ending: 'Tab' })).toBe('K7QM2F9AD4X');
	});

	it('leaves alone what a person types', () => {
		expect(read('K7QM2F9AD4X', { gap: BY_HAND_MS })).toBeUndefined();
		expect(read('kurz')).toBeUndefined();
	});

	it('hears only the scan after something was typed by hand', () => {
		const take = readKeystrokes();
		take({ key: 'k', timeStamp: 0 });
		take({ key: 'o', timeStamp: 300 });
		const keys = ['Shift', ...'HS1:X:K7QM2F9AD4X'.split(''), 'Enter'];
		const codes = keys.map((key, index) => take({ key, timeStamp: 900 + index * FAST_MS }));
		expect(codes.at(-1)).toBe('HS1:X:K7QM2F9AD4X');
	});

	it('[C1] reads our QR code from a scanner that is set to the other keyboard', () => {
		expect(read('HS1ÖRHEINYTADTßEXAMPLEÖK7QM2F9AD4X')).toBe('HS1:RHEINZTADT-EXAMPLE:K7QM2F9AD4X');
	});

	it('presses and submits nothing, whatever has the focus', () => {
		const button = document.createElement('button');
		document.body.append(button);
		let presses = 0;
		button.addEventListener('click', () => (presses += 1));
		const codes: string[] = [];
		const stop = listenForScanner((code) => codes.push(code));
		button.focus();
		const keys = [...'K7QM2F9AD4X'.split(''), 'Enter'];
		const isUntouched = keys.map((key) =>
			button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
		);
		stop();
		button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		button.remove();
		expect(codes).toEqual(['K7QM2F9AD4X']);
		expect(isUntouched.at(-1)).toBe(false);
		expect(presses).toBe(0);
	});

	it.each(['input', 'textarea'] as const)('leaves nothing in the %s that it typed into', (tag) => {
		const field = document.createElement(tag);
		document.body.append(field);
		field.maxLength = 20;
		field.value = 'vorher nachher';
		const heard: string[] = [];
		field.addEventListener('input', () => heard.push(field.value));
		const codes: string[] = [];
		const stop = listenForScanner((code) => codes.push(code));
		field.focus();
		field.setSelectionRange(6, 6);
		for (const key of ['Shift', ...'HS1:X:K7QM2F9AD4X'.split(''), 'Enter']) {
			field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
			if (key.length === 1 && field.value.length < field.maxLength)
				field.setRangeText(key, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
		}
		stop();
		field.remove();
		expect(codes).toEqual(['HS1:X:K7QM2F9AD4X']);
		expect(field.value).toBe('vorher nachher');
		expect(field.selectionStart).toBe(6);
		expect(heard.at(-1)).toBe('vorher nachher');
	});
});
