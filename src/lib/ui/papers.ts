// What somebody says of papers that they were asked about; those that are not in it are open.

import type { ConceptId } from '../domain/concept';

export type Papers = Readonly<Partial<Record<ConceptId, 'holds' | 'lacks'>>>;
