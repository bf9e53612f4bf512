// How the forms of these pages ask: set once by the page, read by every form below it.

import { createContext } from 'svelte';
import type { Action } from './form';
import type { Shown } from './shown';

export type Asking = {
	/** Random per load, so that a form sent twice is one command and two forms are two. */
	readonly formId: string;
	readonly shown: Shown;
	/** Sends a form and shows what came of it. */
	readonly ask: (action: Action, form: FormData) => Promise<void>;
};

/** A function, so that what is shown may change. */
export const [getAsking, setAsking] = createContext<() => Asking>();
