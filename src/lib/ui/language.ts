// The language of the screen, set once per page and read by every component below it.

import { createContext } from 'svelte';
import type { Language } from '../domain/profile';

/** A function, so that changing the language changes what is shown. */
export const [getLanguage, setLanguage] = createContext<() => Language>();
