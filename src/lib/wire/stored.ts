// What our own small files hold. Shapes and closed lists only: limits are for what comes in, not for what was kept.

import * as v from 'valibot';
import type { Department, Opening, Text as TextType } from '../domain/programme';
import type { ConceptId } from '../domain/concept';
import { DOCUMENT_TYPES, type DocumentType } from '../domain/document';
import {
	AMBITIONS,
	LANGUAGES,
	SKILLS,
	SPOKEN,
	WISHES,
	WORKING_TIMES,
	type Profile
} from '../domain/profile';
import type {
	ApplicationId,
	BoothId,
	DepartmentId,
	DeviceId,
	Instant,
	RecordId,
	Role,
	VisitorId
} from '../domain/vocabulary';
import type { Contact } from './contact';
import { DEVICE_ROLES } from './organiser';

/** What is known of a document beside its content. */
export type StoredDocument = {
	/** As its owner called it: shown, never used as a path. */
	readonly name: string;
	readonly type: DocumentType;
	/** Bytes. */
	readonly size: number;
	/** The document's key, sealed with its owner's. */
	readonly key: string;
};

/** A letter that waits to be sent; what it says is written when it goes. */
export type StoredMail = {
	readonly what: 'received' | 'invited';
	readonly about: ApplicationId;
};

export type VaultBody =
	| ({ readonly kind: 'profile' } & Profile)
	| ({ readonly kind: 'contact' } & Contact)
	| ({ readonly kind: 'document' } & StoredDocument)
	| ({ readonly kind: 'mail' } & StoredMail)
	| { readonly kind: 'note'; readonly text: string }
	| { readonly kind: 'message'; readonly text: string }
	| { readonly kind: 'badge'; readonly code: string }
	| { readonly kind: 'scan'; readonly raw: string }
	| { readonly kind: 'fair'; readonly name: TextType; readonly place: TextType }
	| ({ readonly kind: 'department' } & Department)
	| ({ readonly kind: 'opening' } & Opening);

export type VaultRecord = {
	readonly id: RecordId;
	readonly at: Instant;
	/** Whose it is, and with whom it goes. */
	readonly owner?: VisitorId;
	readonly body: VaultBody;
};

export type Device = {
	readonly id: DeviceId;
	readonly role: Exclude<Role, 'visitor'>;
	readonly name: string;
	readonly tokenHash: string;
	readonly department?: DepartmentId;
	readonly booth?: BoothId;
	readonly pairedAt: Instant;
	readonly lastSeenAt?: Instant;
	readonly revokedAt?: Instant;
};

/** What makes this installation this one. */
export type Installation = {
	readonly format: 1;
	/** 32 random bytes, base64url: every keyed hash in the journal hangs on it. */
	readonly key: string;
	readonly organiserKeyHash?: string;
};

export const id = <Id extends string>() =>
	v.custom<Id>((value) => typeof value === 'string' && /^[A-Za-z0-9_-]+$/.test(value));
export const At = v.custom<Instant>((value) => Number.isSafeInteger(value));
const Text = v.strictObject({ de: v.string(), en: v.string() });
const Concepts = v.array(id<ConceptId>());
const Requirement = v.strictObject({
	kind: v.picklist(['hard', 'wanted']),
	text: Text,
	anyOf: v.exactOptional(Concepts)
});

/** What the domain knows must be readable again, optional or not: forgotten here, a fair could not start anew. */
type EveryKeyOf<Body> = Record<keyof Body | 'kind', unknown>;

const StoredBody = v.variant('kind', [
	v.strictObject({
		kind: v.literal('profile'),
		language: v.picklist(LANGUAGES),
		skills: v.array(v.picklist(SKILLS)),
		wishes: v.array(v.picklist(WISHES)),
		workingTime: v.picklist(WORKING_TIMES),
		spoken: v.array(v.picklist(SPOKEN)),
		concepts: v.exactOptional(Concepts),
		holds: v.exactOptional(Concepts),
		lacks: v.exactOptional(Concepts),
		ambitions: v.exactOptional(v.array(v.picklist(AMBITIONS))),
		districts: v.exactOptional(v.array(v.string())),
		words: v.exactOptional(v.string())
	} satisfies EveryKeyOf<Profile>),
	v.strictObject({
		kind: v.literal('contact'),
		name: v.string(),
		email: v.exactOptional(v.string()),
		phone: v.exactOptional(v.string()),
		byMail: v.exactOptional(v.literal(true)),
		severelyDisabled: v.exactOptional(v.literal(true))
	} satisfies EveryKeyOf<Contact>),
	v.strictObject({
		kind: v.literal('mail'),
		what: v.picklist(['received', 'invited']),
		about: id<ApplicationId>()
	} satisfies EveryKeyOf<StoredMail>),
	v.strictObject({
		kind: v.literal('document'),
		name: v.string(),
		type: v.picklist(DOCUMENT_TYPES),
		size: v.number(),
		key: v.string()
	} satisfies EveryKeyOf<StoredDocument>),
	v.strictObject({ kind: v.literal('note'), text: v.string() }),
	v.strictObject({ kind: v.literal('message'), text: v.string() }),
	v.strictObject({ kind: v.literal('badge'), code: v.string() }),
	v.strictObject({ kind: v.literal('scan'), raw: v.string() }),
	v.strictObject({ kind: v.literal('fair'), name: Text, place: Text }),
	v.strictObject({ kind: v.literal('department'), name: Text, about: Text }),
	v.strictObject({
		kind: v.literal('opening'),
		title: Text,
		tasks: v.array(v.string()),
		requirements: v.array(Requirement),
		skills: v.array(v.picklist(SKILLS)),
		asks: v.exactOptional(
			v.strictObject({ essential: Concepts, wanted: Concepts, occupations: Concepts })
		),
		wishes: v.array(v.picklist(WISHES)),
		offers: v.exactOptional(v.array(v.picklist(AMBITIONS))),
		pay: v.string(),
		hours: v.picklist(WORKING_TIMES),
		weeklyHours: v.number(),
		place: v.string(),
		isCityWide: v.exactOptional(v.literal(true)),
		positions: v.number()
	} satisfies EveryKeyOf<Opening>)
]);

export const StoredRecord: v.GenericSchema<unknown, VaultRecord> = v.strictObject({
	id: id<RecordId>(),
	at: At,
	owner: v.exactOptional(id<VisitorId>()),
	body: StoredBody
});

const StoredDevice = v.strictObject({
	id: id<DeviceId>(),
	role: v.picklist(DEVICE_ROLES),
	name: v.string(),
	tokenHash: v.string(),
	department: v.exactOptional(id<DepartmentId>()),
	booth: v.exactOptional(id<BoothId>()),
	pairedAt: At,
	lastSeenAt: v.exactOptional(At),
	revokedAt: v.exactOptional(At)
});

export const StoredDevices: v.GenericSchema<unknown, { format: 1; devices: Device[] }> =
	v.strictObject({
		format: v.literal(1),
		devices: v.array(StoredDevice)
	});

export const StoredInstallation: v.GenericSchema<unknown, Installation> = v.strictObject({
	format: v.literal(1),
	key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
	organiserKeyHash: v.exactOptional(v.string())
});
