// The registration form as a command.

import { CONSENT_VERSION } from '$lib/ui/messages/consents';
import { Register } from '$lib/wire/kiosk';
import { understood } from '$lib/wire/understood';
import { FIELDS, profileFrom, texts } from '../me/form';

/** The page shows the privacy notice above its only button: who sends it has been shown it (C7). */
export function registrationFrom(form: FormData) {
	const command = {
		type: 'register',
		noticeShown: true,
		consents: texts(form, 'consents').map((purpose) => ({ purpose, version: CONSENT_VERSION })),
		private: { profile: profileFrom(form) }
	};
	return understood(Register, command, FIELDS);
}
