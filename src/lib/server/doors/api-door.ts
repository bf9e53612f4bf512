// The same door for machines: the same commands and views over HTTP, with the same tokens.

import { error, json, type RequestEvent } from '@sveltejs/kit';
import type { AnyRefusal, Reply } from '../../wire/protocol';
import { DEVICE_COOKIE, VISITOR_COOKIE } from '../cookies';
import { app } from '../current';
import { NotDurable } from '../not-durable';
import { identify } from '../identify';
import type { Member } from '../sender';

/** Bytes of a command's body; more is malformed. */
const MOST_BYTES = 64 * 1024;

/** By bearer token, else by cookie; 401 for nobody. */
export function senderOf(event: RequestEvent): Member {
	const bearer = /^Bearer (.+)$/i.exec(event.request.headers.get('authorization') ?? '')?.[1];
	const shown =
		bearer === undefined
			? [event.cookies.get(DEVICE_COOKIE), event.cookies.get(VISITOR_COOKIE)]
			: [bearer];
	for (const token of shown) {
		const sender = identify(app(), token);
		if (sender) return sender;
	}
	error(401);
}

/** The body as JSON, or undefined for what is not. */
export async function bodyOf(event: RequestEvent): Promise<unknown> {
	const bytes = await event.request.arrayBuffer();
	if (bytes.byteLength > MOST_BYTES) return undefined;
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}

/** A command's reply; a bug is told to the error stream and to the sender as a refusal. */
export async function replyTo(event: RequestEvent): Promise<Response> {
	const sender = senderOf(event);
	const body = await bodyOf(event);
	try {
		return answer(await app().front.handle(sender, body));
	} catch (cause) {
		app().report(cause);
		return answer({ ok: false, refusal: 'went-wrong' });
	}
}

/** For what cannot be kept now: to be asked again later. */
export function orLater(cause: unknown): never {
	if (cause instanceof NotDurable) error(503);
	throw cause;
}

const answer = (reply: Reply): Response =>
	json(reply, { status: reply.ok ? 200 : statusOf(reply.refusal) });

const STATUS: Partial<Record<AnyRefusal, number>> = {
	malformed: 400,
	'not-allowed': 403,
	'too-many-requests': 429,
	'not-durable': 503,
	'went-wrong': 500
};

/** Everything that the fair itself refuses is a conflict with the fair as it is. */
const statusOf = (refusal: AnyRefusal): number => STATUS[refusal] ?? 409;
