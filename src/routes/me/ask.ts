// How a form reaches the fair: over the live connection, or, while there is none, as the browser would send it.

import { applyAction, deserialize } from '$app/forms';
import { goto } from '$app/navigation';
import { freshId } from '$lib/client/live.svelte';
import type { Reply } from '$lib/wire/protocol';
import type { VisitorCommand } from '$lib/wire/visitor';
import { commandFrom, valuesOf, type Action, type Failed } from './form';
import { actionOf, afterwards, shownIn } from './shown';

type Send = (command: VisitorCommand, id: string) => Promise<Reply>;

/** Sends a form once, under one id on either way, and shows what came of it. */
export async function ask(send: Send, action: Action, form: FormData): Promise<void> {
	const before = shownIn(new URL(location.href).searchParams);
	const failed = (more: Pick<Failed, 'errors'> & Partial<Failed>) =>
		applyAction({
			type: 'failure',
			status: 400,
			data: { action, values: valuesOf(form), ...more }
		});

	const read = commandFrom(action, form);
	if (!read.ok) return failed({ errors: read.errors });

	const id = freshId();
	const reply = await send(read.command, id);
	if (reply.ok) return arrive(afterwards(action, form, before), before.screen);
	if (reply.refusal !== 'unreachable') return failed({ errors: {}, refusal: reply.refusal });

	form.set('id', id);
	const posted = await post(`/me${actionOf(action, before)}`, form);
	if (posted === undefined) return failed({ errors: {}, refusal: 'unreachable' });
	return applyAction(posted);
}

function arrive(address: string, before: string): Promise<void> {
	const isSame = shownIn(new URL(address, location.href).searchParams).screen === before;
	return goto(address, { noScroll: isSame, keepFocus: isSame, replaceState: isSame });
}

/** Nothing when there is no connection at all. */
async function post(address: string, form: FormData) {
	const response = await fetch(address, {
		method: 'POST',
		body: form,
		cache: 'no-store',
		headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
	}).catch(() => undefined);
	return response?.ok ? deserialize(await response.text()) : undefined;
}
