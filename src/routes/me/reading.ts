// Asking what a paper, or words of a CV, say of somebody.

import type { Reply } from '$lib/wire/protocol';

export type Reading = (
	what: { readonly document: string } | { readonly words: string; readonly has: readonly string[] }
) => Promise<Reply>;
