// What people are told about their wait, and what is kept of it once it came.

/** Minutes: what the queue alone says, and the 20th and 80th percentile of what will come (R5). */
export type Expected = { readonly guess: number; readonly least: number; readonly most: number };

export type Kept = { readonly error: number; readonly isWithin: boolean };
