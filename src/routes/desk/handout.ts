// What a person is given at the desk: a badge on a slip, a link for the phone, or both.

import type { Language } from '$lib/domain/profile';
import type { DeskVisitor } from '$lib/views/desk-view';
import type { KioskVisit } from '$lib/views/kiosk-view';
import type { Receipt } from '$lib/wire/protocol';

export type HandoutOf = {
	readonly why: 'registered' | 'replaced' | 'link' | 'slip';
	readonly visitor: DeskVisitor['visitor'];
	/** The person's, where it is known already; else that of their profile. */
	readonly language?: Language;
} & Pick<Receipt, 'callSign' | 'badgeCode' | 'badgeQr' | 'link'>;

/** The slip is the kiosk's: the person as they would stand there, with places once they are known here. */
export const asVisit = (
	callSign: KioskVisit['callSign'],
	receiver: DeskVisitor | undefined
): KioskVisit => ({
	visit: '',
	scope: 'returning',
	callSign,
	checkedInAt: receiver?.checkedInAt ?? (0 as KioskVisit['checkedInAt']),
	canUndo: false,
	places: receiver?.places ?? [],
	priority: false,
	offers: []
});
