// The fair that the cast comes to: five booths of four departments, and the devices around them.

import { defaultSettings, type Settings } from '../../src/lib/domain/settings';
import type {
	BoothId,
	DepartmentId,
	DeviceId,
	FairId,
	OpeningId
} from '../../src/lib/domain/vocabulary';
import { at, fact, facts, record } from './facts';

export const buergerservice = 'D-BUERGERSERVICE' as DepartmentId;
export const feuerwehrAmt = 'D-FEUERWEHR' as DepartmentId;
export const gruen = 'D-GRUEN' as DepartmentId;
export const kultur = 'D-KULTUR' as DepartmentId;

export const buergeramt = 'B-BUERGERAMT' as BoothId;
export const buergeramtSued = 'B-BUERGERAMT-SUED' as BoothId;
export const feuerwehr = 'B-FEUERWEHR' as BoothId;
export const gartenamt = 'B-GARTENAMT' as BoothId;
export const bibliothek = 'B-BIBLIOTHEK' as BoothId;

export const sachbearbeitung = 'O-SACHBEARBEITUNG' as OpeningId;
export const leitstelle = 'O-LEITSTELLE' as OpeningId;

export const kiosk = 'G-KIOSK' as DeviceId;
export const otherKiosk = 'G-KIOSK-2' as DeviceId;
export const desk = 'G-DESK' as DeviceId;

export const hours = {
	opens: at('09:00'),
	closes: at('16:00'),
	timeZone: 'Europe/Berlin',
	rehearsal: false,
	legalBasis: 'public-task'
} as const;

const department = (id: DepartmentId) =>
	fact(undefined, (at) => ({
		type: 'department-planned',
		department: id,
		text: record(id),
		at
	}));
const opening = (id: OpeningId, of: DepartmentId) =>
	fact(undefined, (at) => ({
		type: 'opening-planned',
		opening: id,
		department: of,
		text: record(id),
		at
	}));
export const planned = (booth: BoothId, of: DepartmentId, number: number, seats: number) =>
	fact(undefined, (at) => ({ type: 'booth-planned', booth, department: of, number, seats, at }));

const fairPlanned = (isRehearsal: boolean) =>
	fact(undefined, (at) => ({
		type: 'fair-planned',
		fair: 'RATHAUS' as FairId,
		hours: { ...hours, rehearsal: isRehearsal },
		settings: defaultSettings,
		text: record('FAIR'),
		at
	}));
/** The hours are shown and not enforced. */
export const rehearsal = fairPlanned(true);

/** All booths are open; nobody sits there yet. */
export const theFair = facts(
	fairPlanned(false),
	...[buergerservice, feuerwehrAmt, gruen, kultur].map(department),
	planned(buergeramt, buergerservice, 1, 2),
	planned(buergeramtSued, buergerservice, 2, 1),
	planned(feuerwehr, feuerwehrAmt, 3, 2),
	planned(gartenamt, gruen, 4, 1),
	planned(bibliothek, kultur, 5, 1),
	opening(sachbearbeitung, buergerservice),
	opening(leitstelle, feuerwehrAmt)
);

export const settings = (changed: Partial<Settings>) =>
	fact(undefined, (at) => ({ type: 'settings-changed', settings: changed, at }));
export const closed = (booth: BoothId, time?: string) =>
	fact(time, (at) => ({ type: 'booth-closed', booth, at }));
export const paused = (booth: BoothId, until?: string) =>
	fact(undefined, (started) => ({
		type: 'booth-paused',
		booth,
		...(until !== undefined && { until: at(until) }),
		at: started
	}));
