// Forgets, once a day, whoever has been kept long enough; the journal tells that it happened and of nobody.

import { overdue } from '../domain/retention';
import type { App } from './app';
import { unlessNotDurable } from './not-durable';

/** What cannot be forgotten now is tried again the next day. */
export async function forgetOverdue({ runner, front, now }: Pick<App, 'runner' | 'front' | 'now'>) {
	for (const { id } of overdue(runner.fair, now())) await front.forget(id).catch(unlessNotDurable);
}
