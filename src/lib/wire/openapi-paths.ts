// The doors of the API: where to knock, with what, and what comes back.

import type { Role } from '../domain/vocabulary';
import { REFUSALS } from '../domain/refusals';
import { examples } from './examples';

type Response = {
	readonly description: string;
	readonly content?: { readonly 'application/json': { readonly schema: object } };
};
type Responses = Readonly<Record<string, Response>>;

export const paths = (roles: readonly Role[]) => ({
	'/api/v1/session': {
		post: {
			summary: 'Sign in with the organiser’s key, or with the secret of a phone link',
			operationId: 'signIn',
			security: [],
			requestBody: body('SessionRequest'),
			responses: {
				200: answer('A token for the Authorization header', 'SessionReply'),
				...problems(400, 429, 503),
				404: { description: 'Wrong and foreign secrets look the same.' }
			}
		}
	},
	'/api/v1/pair': {
		post: {
			summary:
				'Become a device, with a code that an organiser shows: used once, good for five minutes',
			operationId: 'pair',
			security: [],
			requestBody: body('PairRequest'),
			responses: {
				200: answer('The device’s token', 'PairReply'),
				...problems(400, 429, 503),
				404: { description: 'Unknown, used and old codes look the same.' }
			}
		}
	},
	'/api/v1/commands': {
		post: {
			summary: 'Ask the fair for something',
			operationId: 'ask',
			requestBody: {
				...body('Command'),
				content: { 'application/json': { schema: refTo('Command'), examples: commandExamples() } }
			},
			responses: {
				200: answer('Accepted, and on disk', 'Reply'),
				400: answer('`malformed`: not a command of this role', 'Reply'),
				...problems(401),
				403: answer('`not-allowed`', 'Reply'),
				409: answer(`The fair says no: ${REFUSALS.join(', ')}, id-reused`, 'Reply'),
				413: { description: 'Far too large' },
				429: answer('`too-many-requests`: wait a little', 'Reply'),
				500: answer('`went-wrong`: a bug, which is in the server’s log', 'Reply'),
				503: answer('`not-durable`: the disk takes no writes now; nothing happened', 'Reply')
			}
		}
	},
	...Object.fromEntries(
		[...roles, 'programme' as const].map((name) => [
			`/api/v1/views/${name}`,
			{
				get: {
					summary:
						name === 'programme'
							? 'Departments, booths and openings, for everybody with a token'
							: `What a ${name} is shown now`,
					operationId: `view-${name}`,
					responses: {
						200: {
							description: 'As the screen gets it',
							content: { 'application/json': { schema: { type: 'object' } } }
						},
						...problems(401),
						...(name !== 'programme' && { 403: { description: 'The token has another role.' } })
					}
				}
			}
		])
	),
	'/api/v1/openapi.json': {
		get: {
			summary: 'This description',
			operationId: 'describe',
			security: [],
			responses: {
				200: {
					description: 'OpenAPI 3.1',
					content: { 'application/json': { schema: { type: 'object' } } }
				}
			}
		}
	},
	'/healthz': { get: plain('Whether the process answers', 'health', {}) },
	'/readyz': {
		get: plain('Whether commands are taken', 'readiness', {
			503: { description: 'The disk takes no writes now; views go on.' }
		})
	},
	'/metrics': { get: plain('Figures for Prometheus; none is about a person', 'metrics', {}) }
});

function commandExamples(): Record<string, { summary: string; value: object }> {
	const all = Object.entries(examples).flatMap(([role, asked]) =>
		asked.map((command) => ({ role, command }))
	);
	return Object.fromEntries(
		all.map(({ role, command }, index) => [
			`${role}-${command.type}`,
			{ summary: `${role}: ${command.type}`, value: { id: idFor(index), command } }
		])
	);
}

const idFor = (index: number) => `example-${String(index + 1).padStart(4, '0')}`;

function plain(summary: string, operationId: string, more: Responses) {
	return {
		summary,
		operationId,
		security: [],
		responses: { 200: { description: 'Yes' }, ...more }
	};
}

const PROBLEMS: Responses = {
	400: { description: 'Not what is asked for here' },
	401: { description: 'No token, or one that is worth nothing' },
	429: { description: 'Too many tries from this address: wait a little' },
	503: { description: 'The disk takes no writes now' }
};
const problems = (...statuses: readonly number[]): Responses =>
	Object.fromEntries(statuses.map((status) => [status, PROBLEMS[status] ?? { description: '' }]));

const body = (schema: string) => ({
	required: true,
	content: { 'application/json': { schema: refTo(schema) } }
});

const answer = (description: string, schema: string): Response => ({
	description,
	content: { 'application/json': { schema: refTo(schema) } }
});

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
