// The description of the API for machines, made from the schemas that check what arrives.

import { toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import { ROLES } from '../domain/vocabulary';
import { BoothCommand } from './booth';
import { Contact } from './contact';
import { DepartmentCommand } from './department';
import { DeskCommand } from './desk';
import { CommandIdText } from './envelope';
import { examples } from './examples';
import { KioskCommand } from './kiosk';
import { paths } from './openapi-paths';
import { OrganiserCommand } from './organiser';
import * as parts from './parts';
import { PROTOCOL } from './protocol';
import { AboutRefusal, ReceiptOf, Refused, ReplyOf } from './reply';
import { PairReply, PairRequest, SessionReply, SessionRequest } from './session';
import { VisitorCommand } from './visitor';

const schemas = {
	CommandId: CommandIdText,
	KioskCommand,
	VisitorCommand,
	BoothCommand,
	OrganiserCommand,
	DeskCommand,
	DepartmentCommand,
	Profile: parts.Profile,
	Contact,
	OpeningText: parts.OpeningText,
	DepartmentText: parts.DepartmentText,
	Code: parts.Code,
	Refusal: Refused,
	Receipt: ReceiptOf,
	About: AboutRefusal,
	Reply: ReplyOf,
	SessionRequest,
	SessionReply,
	PairRequest,
	PairReply
};

const conversion: ConversionConfig = {
	target: 'draft-2020-12',
	typeMode: 'input',
	// What surrounds a text is cut off; it may be sent.
	ignoreActions: ['trim'],
	overrideRef: ({ referenceId }) => refTo(referenceId)
};

export function openapi() {
	return {
		openapi: '3.1.1',
		info: {
			title: 'Handschlag',
			version: String(PROTOCOL),
			summary: 'What happens at a Job-Speed-Dating fair, for machines.',
			description:
				'The same commands and views as on the screens. Every command carries an id of its sender’s making; ' +
				'sent again with the same content it gets the first reply again. A reply comes after its facts are on disk.',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		servers: [{ url: '/' }],
		security: [{ token: [] }, { device: [] }, { visitor: [] }],
		paths: paths(ROLES),
		components: {
			schemas: {
				...toJsonSchemaDefs(schemas, conversion),
				Command: command()
			},
			securitySchemes: {
				token: {
					type: 'http',
					scheme: 'bearer',
					description: 'From /api/v1/session or /api/v1/pair.'
				},
				device: { type: 'apiKey', in: 'cookie', name: 'handschlag-device' },
				visitor: { type: 'apiKey', in: 'cookie', name: 'handschlag-visitor' }
			}
		}
	};
}

/** Which commands are taken depends on the token: one schema per role is that role's permission list. */
function command() {
	const roles = Object.entries(examples).filter(([, asked]) => asked.length > 0);
	return {
		type: 'object',
		required: ['id', 'command'],
		additionalProperties: false,
		properties: {
			id: { $ref: refTo('CommandId') },
			command: {
				anyOf: roles.map(([role]) => ({
					$ref: refTo(`${role.charAt(0).toUpperCase()}${role.slice(1)}Command`)
				}))
			}
		}
	};
}

const refTo = (name: string) => `#/components/schemas/${name}`;
