// How keys and what they seal lie on disk.

import * as v from 'valibot';
import type { Instant, RecordId, VisitorId } from '../domain/vocabulary';
import { At, id } from './stored';

const Base64Url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/));

/** The master key as it is, a person's key sealed with it. Base64url. */
export type StoredKey = { readonly format: 1; readonly key: string };
export const StoredKey: v.GenericSchema<unknown, StoredKey> = v.strictObject({
	format: v.literal(1),
	key: Base64Url
});

/** A record of a person: what it says is sealed with their key. */
export const SealedRecord = v.strictObject({
	id: id<RecordId>(),
	at: At,
	owner: id<VisitorId>(),
	sealed: Base64Url
});
export type SealedRecord = {
	readonly id: RecordId;
	readonly at: Instant;
	readonly owner: VisitorId;
	readonly sealed: string;
};

/** A document that is still coming. */
export const StoredUpload = v.strictObject({
	id: id<RecordId>(),
	owner: id<VisitorId>(),
	at: At,
	size: v.pipe(v.number(), v.integer(), v.minValue(1)),
	key: Base64Url,
	name: Base64Url
});
export type StoredUpload = v.InferOutput<typeof StoredUpload>;
