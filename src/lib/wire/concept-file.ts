// A field of concepts as a file: skills, tasks, occupations and qualifications in everyday words of several languages.

import * as v from 'valibot';
import { KINDS, WAYS, type ConceptId } from '../domain/concept';

const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words with hyphens'),
	v.transform((id) => id as ConceptId)
);
const Label = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(70));
const Labels = v.pipe(v.array(Label), v.minLength(1));
const Ids = v.exactOptional(v.array(Id));

export const ConceptFile = v.strictObject({
	field: v.string(),
	concepts: v.array(
		v.strictObject({
			id: Id,
			kind: v.picklist(KINDS),
			esco: v.exactOptional(v.pipe(v.string(), v.url())),
			labels: v.strictObject({
				de: Labels,
				en: Labels,
				uk: v.exactOptional(Labels),
				ar: v.exactOptional(Labels),
				tr: v.exactOptional(Labels),
				ru: v.exactOptional(Labels),
				fr: v.exactOptional(Labels),
				fa: v.exactOptional(Labels)
			}),
			broader: Ids,
			needs: Ids,
			often: Ids,
			ways: v.exactOptional(v.pipe(v.array(v.picklist(WAYS)), v.minLength(1)))
		})
	)
});
export type ConceptFile = v.InferOutput<typeof ConceptFile>;
