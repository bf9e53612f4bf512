// What hangs on the wall and what is spoken in the hall.

import { defineMessages } from './define';

export const display = defineMessages({
	de: {
		page: 'Anzeige – Handschlag',
		calling: 'Jetzt aufgerufen',
		nobody: 'Gerade kein Aufruf',
		nobodyText: 'Nehmen Sie ruhig Platz. Wir rufen Sie hier und auf Ihrem Handy.',
		booth: 'Stand',
		seat: 'Platz',
		again: 'noch einmal',
		last: 'Zuletzt',
		booths: 'Wartezeit in Minuten',
		now: 'gleich',
		unknown: '–',
		paused: 'Pause',
		pausedUntil: (time: string) => `Pause bis ${time}`,
		closed: 'geschlossen',
		opensAt: (time: string) => `Einlass ab ${time} Uhr`,
		closesAt: (time: string) => `Geöffnet bis ${time} Uhr`,
		overShort: 'Beendet',
		rehearsal: 'Probe',
		welcome: 'Schön, dass Sie da sind. Gleich geht es los.',
		over: 'Die Türen sind geschlossen. Danke, dass Sie da waren!',
		announcement: 'Durchsage',
		clock: 'Uhrzeit',
		soundOn: 'Ton einschalten',
		spoken: {
			call: (callSign: string, booth: number, seat: number) =>
				`${callSign}, bitte zu Stand ${String(booth)}, Platz ${String(seat)}.`,
			again: (callSign: string, booth: number, seat: number) =>
				`Noch einmal: ${callSign}, bitte zu Stand ${String(booth)}, Platz ${String(seat)}.`,
			brief: (callSign: string, booth: number) => `${callSign}, Stand ${String(booth)}.`
		}
	},
	en: {
		page: 'Display – Handschlag',
		calling: 'Now calling',
		nobody: 'No calls right now',
		nobodyText: 'Have a seat. We call you here and on your phone.',
		booth: 'Booth',
		seat: 'Seat',
		again: 'again',
		last: 'Latest',
		booths: 'Waiting time in minutes',
		now: 'now',
		unknown: '–',
		paused: 'Break',
		pausedUntil: (time) => `Break until ${time}`,
		closed: 'closed',
		opensAt: (time) => `Doors open at ${time}`,
		closesAt: (time) => `Open until ${time}`,
		overShort: 'Closed',
		rehearsal: 'Rehearsal',
		welcome: 'Good to have you here. We are about to start.',
		over: 'The doors are closed. Thank you for coming!',
		announcement: 'Announcement',
		clock: 'Time',
		soundOn: 'Switch sound on',
		spoken: {
			call: (callSign, booth, seat) =>
				`${callSign}, please come to booth ${String(booth)}, seat ${String(seat)}.`,
			again: (callSign, booth, seat) =>
				`Once more: ${callSign}, please come to booth ${String(booth)}, seat ${String(seat)}.`,
			brief: (callSign, booth) => `${callSign}, booth ${String(booth)}.`
		}
	}
});
