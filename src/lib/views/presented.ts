// What somebody shows of themselves when they apply.

import type { ConceptId } from '../domain/concept';
import type { DocumentType } from '../domain/document';
import type { Text } from '../domain/programme';
import type { Profile } from '../domain/profile';
import type { Instant, RecordId } from '../domain/vocabulary';

export type Presented = {
	readonly contact?: OwnContact;
	readonly profile?: Profile;
	readonly conceptNames?: Readonly<Partial<Record<ConceptId, Text>>>;
	readonly documents: readonly DocumentView[];
};

export type OwnContact = {
	readonly name: string;
	readonly email?: string;
	readonly phone?: string;
	/** Would like a letter about how it goes on. */
	readonly byMail?: true;
	/** Said by choice; for the person and the department alone. */
	readonly severelyDisabled?: true;
};

export type DocumentView = {
	readonly document: RecordId;
	/** As its owner called it. */
	readonly name: string;
	readonly type: DocumentType;
	/** Bytes. */
	readonly size: number;
	readonly at: Instant;
};
