// Everything that is drawn or hashed with this installation's key.

import { createHash, createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto';
import { badgeCode, CODE_LENGTH } from '../domain/badge-code';
import type { BadgeId, LinkId, VisitorId } from '../domain/vocabulary';

export type Secrets = {
	/** Stands for a visitor outside the journal; says nothing without the key. */
	readonly pseudonym: (visitor: VisitorId) => string;
	readonly badgeId: (code: string) => BadgeId;
	linkId(secret: string): LinkId;
	/** Of a refused code: says that two scans were alike, and nothing more (C4). */
	scanHash(code: string): string;
	/** Of a command's content, to tell a repetition from a reused id: keyed, since content may be a name or a code (D4). */
	digest(content: unknown): string;
	/**
	 * The ids and codes of one command, drawn from the key and the command itself: the same command, sent
	 * again, draws the same, so nothing secret has to be stored to give the first reply again (D2).
	 */
	draw(command: { by: string; id: string; digest: string }): Draw;
};

export type Draw = {
	/** Unguessable, 132 bits. */
	id(purpose: string): string;
	badgeCode(purpose?: string): string;
	/** The secret of a phone link, 192 bits. */
	linkSecret(): string;
};

/** Characters, of six bits each. */
const ID_LENGTH = 22;

export function secrets(key: string): Secrets {
	const secret = createSecretKey(key, 'utf8');
	const mac = (purpose: string, text: string) =>
		createHmac('sha256', secret).update(`${purpose}\n${text}`);
	const shortened = (purpose: string, text: string) =>
		mac(purpose, text).digest('base64url').slice(0, ID_LENGTH);
	return {
		pseudonym: (visitor) => shortened('pseudonym', visitor),
		badgeId: (code) => shortened('badge', code) as BadgeId,
		linkId: (secret) => shortened('link', secret) as LinkId,
		scanHash: (code) => shortened('scan', code),
		digest: (content) => shortened('content', JSON.stringify(content)),
		draw({ by, id, digest }) {
			const seed = JSON.stringify([by, id, digest]);
			return {
				id: (purpose) => shortened(`draw ${purpose}`, seed),
				badgeCode: (purpose = 'badge') =>
					badgeCode(
						Array.from(
							mac(`draw ${purpose}`, seed)
								.digest()
								.subarray(0, CODE_LENGTH - 1),
							(byte) => byte & 31
						)
					),
				linkSecret: () => mac('draw link', seed).digest().subarray(0, 24).toString('base64url')
			};
		}
	};
}

/** Tokens and keys are random and long, so a plain hash keeps them safe at rest. */
export const hashOf = (token: string): string =>
	createHash('sha256').update(token).digest('base64url');

export const freshToken = (): string => randomBytes(32).toString('base64url');

export const isSame = (one: string, other: string): boolean =>
	one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
