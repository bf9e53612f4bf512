// What was typed as what may be sent, or else which fields are wrong.

import * as v from 'valibot';

export type Wrong = 'missing' | 'malformed';
export type Errors<Field extends string> = { readonly [F in Field]?: Wrong };

export type Understood<Command, Field extends string> =
	| { readonly ok: true; readonly command: Command }
	| { readonly ok: false; readonly errors: Errors<Field> };

/** The errors name those of the `fields` that are wrong, and are empty when none of them is to blame. */
export function understood<Schema extends v.GenericSchema, Field extends string>(
	schema: Schema,
	sent: unknown,
	fields: readonly Field[]
): Understood<v.InferOutput<Schema>, Field> {
	const read = v.safeParse(schema, sent);
	if (read.success) return { ok: true, command: read.output };
	const errors: { [F in Field]?: Wrong } = {};
	for (const { path, input } of read.issues) {
		const keys = path?.map(({ key }) => key) ?? [];
		const field = fields.find((name) => keys.includes(name));
		if (field) errors[field] = isEmpty(input) ? 'missing' : 'malformed';
	}
	return { ok: false, errors };
}

const isEmpty = (input: unknown) => input === '' || (Array.isArray(input) && input.length === 0);
