import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../src/lib/domain/refusals';
import { ROLES } from '../../src/lib/domain/vocabulary';
import { BoothCommand } from '../../src/lib/wire/booth';
import { DepartmentCommand } from '../../src/lib/wire/department';
import { DeskCommand } from '../../src/lib/wire/desk';
import { Envelope } from '../../src/lib/wire/envelope';
import { examples } from '../../src/lib/wire/examples';
import { KioskCommand } from '../../src/lib/wire/kiosk';
import { openapi } from '../../src/lib/wire/openapi';
import { OrganiserCommand } from '../../src/lib/wire/organiser';
import { SHELL_REFUSALS } from '../../src/lib/wire/protocol';
import { VisitorCommand } from '../../src/lib/wire/visitor';

const SCHEMAS = {
	kiosk: KioskCommand,
	visitor: VisitorCommand,
	booth: BoothCommand,
	organiser: OrganiserCommand,
	desk: DeskCommand,
	department: DepartmentCommand
};
const described = openapi();

describe('the description of the API', () => {
	it('is valid OpenAPI 3.1', async () => {
		const checked = await new Validator().validate(structuredClone(described));
		expect(checked).toMatchObject({ valid: true });
		expect(described.openapi).toMatch(/^3\.1\./);
	});

	it('names every door', () => {
		expect(Object.keys(described.paths)).toEqual(
			expect.arrayContaining([
				...['session', 'pair', 'commands', 'openapi.json'].map((door) => `/api/v1/${door}`),
				...[...ROLES, 'programme'].map((role) => `/api/v1/views/${role}`),
				...['/healthz', '/readyz', '/metrics']
			])
		);
	});

	it('lists every refusal', () => {
		expect(described.components.schemas.Refusal).toMatchObject({
			enum: [...REFUSALS, ...SHELL_REFUSALS]
		});
	});

	it.each(Object.entries(SCHEMAS))('has an example of everything a %s may ask', (role, own) => {
		const asked = examples[role as keyof typeof SCHEMAS].map(({ type }) => type);
		expect(asked).toEqual(own.options.map(({ entries }) => entries.type.literal));
	});

	it.each(Object.entries(SCHEMAS))('has examples that a %s could send', (role, own) => {
		for (const command of examples[role as keyof typeof SCHEMAS])
			expect(v.safeParse(own, command).issues, command.type).toBeUndefined();
	});

	it('describes what is taken, in words that others’ tools understand', () => {
		const ajv = new Ajv2020({ strict: false, validateFormats: false });
		ajv.addSchema({ $id: 'api', ...described });
		const takes = ajv.compile({ $ref: 'api#/components/schemas/Command' });
		const { examples: shown } =
			described.paths['/api/v1/commands'].post.requestBody.content['application/json'];
		const sent = Object.values(shown).map(({ value }) => value);
		expect(sent).toHaveLength(Object.values(examples).flat().length);
		for (const one of sent) {
			expect(v.is(Envelope, one)).toBe(true);
			expect(takes(one), JSON.stringify(takes.errors)).toBe(true);
		}
		expect(takes({ id: 'example-0001', command: { type: 'call-next', booth: 'b01' } })).toBe(false);
		expect(takes({ id: 'short', command: { type: 'forget' } })).toBe(false);
	});
});
