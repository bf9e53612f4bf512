// The package comes without types of its own.

declare module 'stopword' {
	type Words = readonly string[];
	export const deu: Words;
	export const eng: Words;
	export const ukr: Words;
	export const ara: Words;
	export const tur: Words;
	export const rus: Words;
	export const fra: Words;
	export const fas: Words;
}
