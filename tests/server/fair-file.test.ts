import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CannotStart } from '../../src/lib/server/config';
import { parseFairFile } from '../../src/lib/server/fair-file';
import { smallFair } from './small-fair';

const written = JSON.stringify(smallFair(), null, '\t');

/** What is said about the file when something in it is something else, and in which line that is. */
function saidOf(what: string, instead: string): { said: string; line: number } {
	const line = written.slice(0, written.indexOf(what)).split('\n').length;
	try {
		parseFairFile(written.replace(what, instead), 'city.json');
	} catch (error) {
		expect(error).toBeInstanceOf(CannotStart);
		return { said: (error as Error).message, line };
	}
	return { said: 'it was taken', line };
}

describe('a fair’s file', () => {
	it('is read, also as some editors write it', () => {
		expect(parseFairFile(`\uFEFF${written}`, 'city.json')).toEqual(
			parseFairFile(written, 'city.json')
		);
	});

	it('comes with an example that can be opened', async () => {
		const example = await readFile('fairs/example.json', 'utf8');
		expect(parseFairFile(example, 'fairs/example.json').booths).toHaveLength(20);
	});

	it.each([
		['a comma too many', '"number": 1,', '"number": 1,,', /is not valid JSON: \w+/],
		['a time that is none', '"opens": "09:00"', '"opens": "9 Uhr"', /fair\.opens: /],
		['a text for a number', '"number": 1,', '"number": "1",', /booths\.0\.number: /],
		['a zone that there is not', 'Europe/Berlin', 'Europa/Berlin', /fair\.timeZone: /],
		['a day that there is not', '"today"', '"2026-02-30"', /fair\.date: .*"2026-02-30"/],
		['hours the wrong way round', '"16:00"', '"08:00"', /fair\.closes: .*before it opens/],
		[
			'a booth of nobody',
			'"department": "culture"',
			'"department": "kultur"',
			/booths\.0\.department: there is no department "kultur"/
		],
		[
			'a booth twice',
			'"id": "b-archive"',
			'"id": "b-library"',
			/booths\.1\.id: "b-library" occurs twice/
		],
		['a number twice', '"number": 2,', '"number": 1,', /booths\.1\.number: "1" occurs twice/],
		[
			'a department twice',
			'"id": "green"',
			'"id": "culture"',
			/departments\.1\.id: "culture" occurs twice/
		],
		[
			'an opening twice',
			'"id": "o-gardener"',
			'"id": "o-librarian"',
			/openings\.1\.id: .*occurs twice/
		],
		['a skill that there is not', '"advising"', '"juggling"', /openings\.0\.skills\.0: /],
		[
			'a badge twice',
			'"TICKET-0002"',
			'"ticket-0001"',
			/registrations\.1\.code: this code occurs twice/
		],
		[
			'a badge that cannot be scanned',
			'"TICKET-0002"',
			'"KÄSE-0002"',
			/registrations\.1\.code: this code could not be scanned/
		]
	])('is refused with the field and its line for %s', (_, what, instead, expected) => {
		const { said, line } = saidOf(what, instead);
		expect(said).toMatch(expected);
		expect(said).toMatch(/^city\.json.+\)/);
		expect(said).toContain(`(line ${String(line)})`);
	});

	it('is refused with the field and what it is missing from', () => {
		expect(saidOf('"opens"', '"oppens"').said).toMatch(/^city\.json, fair\.opens: .+\(line 3\)/);
	});

	it.each([
		['nothing', '', 'city.json is not valid JSON: it is empty (line 1).'],
		['a list', '[]', 'city.json, format: ']
	])('is refused when it holds %s', (_, content, said) => {
		expect(() => parseFairFile(content, 'city.json')).toThrow(said);
	});
});
