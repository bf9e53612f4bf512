// Sealed bytes: they open with the right key and in their own place, or not at all.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** 32 random bytes. */
export type Key = Buffer;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** By how much sealed bytes are longer. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/** `place` says where the bytes belong: moved elsewhere they do not open. */
type Under = { readonly key: Key; readonly place: string };

/** What was sealed was changed, moved, cut off, or belongs to another key. */
export class BrokenSeal extends Error {
	override readonly name = 'BrokenSeal';
}

export const freshKey = (): Key => randomBytes(KEY_BYTES);

/**
 * AES-256-GCM with a random nonce of 96 bits (NIST SP 800-38D, 8.2.2; good for 2^32 seals under one key).
 * @returns nonce, ciphertext and tag in one piece
 */
export const seal = (plain: Uint8Array, under: Under): Buffer =>
	Buffer.concat(sealedParts(plain, under));

/** The same, not put together: what is large is not copied once more. */
export function sealedParts(plain: Uint8Array, { key, place }: Under): Buffer[] {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
	return [nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()];
}

/** @throws BrokenSeal */
export function unseal(sealed: Uint8Array, { key, place }: Under): Buffer {
	if (sealed.length < SEAL_BYTES) throw new BrokenSeal('too short to be sealed');
	const end = sealed.length - TAG_BYTES;
	try {
		const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
			.setAAD(Buffer.from(place))
			.setAuthTag(sealed.subarray(end));
		return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
	} catch (cause) {
		throw new BrokenSeal('the seal is broken', { cause });
	}
}

/** The same for what stands in a file of text. */
export const sealText = (plain: Uint8Array, under: Under): string =>
	seal(plain, under).toString('base64url');

/** @throws BrokenSeal */
export const unsealText = (sealed: string, under: Under): Buffer =>
	unseal(Buffer.from(sealed, 'base64url'), under);
