// The registration form as a command.

import { Register } from '$lib/wire/kiosk';
import { CONSENT_VERSION, profileFrom, texts, understood } from '../me/form';

/** The page shows the privacy notice above its only button: who sends it has been shown it (C7). */
export function registrationFrom(form: FormData) {
	return understood(Register, {
		type: 'register',
		noticeShown: true,
		consents: texts(form, 'consents').map((purpose) => ({ purpose, version: CONSENT_VERSION })),
		private: { profile: profileFrom(form) }
	});
}
