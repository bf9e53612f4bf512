// A fact is flat: what happened, when, and ids and closed-list values.

import type { Instant } from './vocabulary';

export type Fact<Type extends string, Body = unknown> = {
	readonly type: Type;
	readonly at: Instant;
} & Readonly<Body>;
