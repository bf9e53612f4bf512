// How this server is reached, for the organiser's screen.

import type { RequestEvent } from '@sveltejs/kit';
import { networkInterfaces } from 'node:os';
import { app } from '../current';

export type Connection = { readonly secure: boolean; readonly addresses: readonly string[] };

/** `addresses`: where phones and tablets reach it; none while it listens to this machine alone. */
export function connectionOf(event: RequestEvent): Connection {
	const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(app().config.host);
	const addresses = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(
			({ address }) =>
				`${event.url.protocol}//${address}${event.url.port ? `:${event.url.port}` : ''}`
		);
	return { secure: event.url.protocol === 'https:', addresses: isLocal ? [] : addresses };
}
