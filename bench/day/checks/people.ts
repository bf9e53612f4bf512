// What must hold on the screens that people read: phones, kiosks, the wall.

import type { DisplayView } from '../../../src/lib/views/display-view';
import type { KioskView } from '../../../src/lib/views/kiosk-view';
import type { PhoneView } from '../../../src/lib/views/phone-view';

/** Up to so many places, one per booth, and one place to be (Q2, Q3, Q5). */
export function phoneFaults({ callSign, places, call, talk }: PhoneView, most: number): string[] {
	const booths = new Set(places.map(({ booth }) => booth));
	const called = places.filter(({ state }) => state === 'called');
	return [
		[places.length > most, `holds ${places.length} places`],
		[booths.size < places.length, 'holds two places at one booth'],
		[call !== undefined && talk !== undefined, 'is called while talking'],
		[called.length > (call ? 1 : 0), 'is called to more than one booth'],
		[call && called.some(({ booth }) => booth !== call.booth), 'is called to two booths']
	].flatMap(([isBroken, what]) => (isBroken ? [`${callSign} ${String(what)}`] : []));
}

/** The wall shows everybody at one booth at most (Q6). */
export function displayFaults({ calling }: DisplayView): string[] {
	const seen = new Map(calling.map(({ callSign, booth }) => [callSign, booth]));
	return seen.size < calling.length ? ['the wall shows one person at two booths'] : [];
}

/** Whoever only shows a badge sees nothing of a profile (C1). */
export function kioskFaults({ visit }: KioskView): string[] {
	if (visit?.scope !== 'returning') return [];
	const tells = visit.offers.some(
		({ reasons, openings }) => reasons !== undefined || openings.length > 0
	);
	return tells ? [`${visit.callSign}: a badge alone shows why booths fit`] : [];
}
