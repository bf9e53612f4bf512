import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './support/files';

const SOURCE_LINES = 250;
const COMPONENT_LINES = 150;

/** Texts and data: long because there is much of them, not because they do much. */
const DATA = [/^fairs\//, /^src\/lib\/ui\/messages\//];
const ESCAPES = [
	/(?::|\bas) any\b(?! \w)/,
	/<any>|\bany\[\]/,
	/@ts-(?:ignore|expect-error|nocheck)/
];
/** Folders outside the repository, which a clone does not have. */
const OUTSIDE = new RegExp(['\\.\\./shared/', '/work/', '/home/\\w', '/tmp/\\w'].join('|'));

const files = filesBelow('.');
const sources = files.filter((file) => /\.(?:ts|js|svelte|css)$/.test(file) && !isData(file));
const text = (file: string) => readFileSync(file, 'utf8');

it('keeps every source file short enough to read without scrolling for long', () => {
	const long = sources.filter(
		(file) => lines(file) > (isComponent(file) ? COMPONENT_LINES : SOURCE_LINES)
	);
	expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
});

it('does not look away from types', () => {
	const typed = sources.filter(
		(file) => /\.(?:ts|svelte)$/.test(file) && file !== 'tests/house.test.ts'
	);
	expect(typed.flatMap((file) => matches(file, ESCAPES))).toEqual([]);
});

it('names no folder outside the repository', () => {
	const read = files.filter((file) =>
		/\.(?:ts|js|svelte|css|md|json|ya?ml|sh|html|service)$/.test(file)
	);
	const others = read.filter(
		(file) => !['package-lock.json', 'tests/house.test.ts'].includes(file)
	);
	expect(others.flatMap((file) => matches(file, [OUTSIDE]))).toEqual([]);
});

function matches(file: string, patterns: RegExp[]): string[] {
	return text(file)
		.split('\n')
		.map((line, index) => ({ line, at: `${file}:${index + 1}` }))
		.filter(({ line }) => patterns.some((pattern) => pattern.test(line)))
		.map(({ line, at }) => `${at} ${line.trim()}`);
}

function lines(file: string): number {
	return text(file).trimEnd().split('\n').length;
}

function isComponent(file: string): boolean {
	return file.endsWith('.svelte');
}

function isData(file: string): boolean {
	return DATA.some((pattern) => pattern.test(file));
}
