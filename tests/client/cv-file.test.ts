import { describe, expect, it } from 'vitest';
import { wordsOfCv } from '../../src/lib/client/cv-file';
import { understandAll } from '../../src/lib/client/understand-all';
import type { VisitorCommand } from '../../src/lib/wire/visitor';

const resume = {
	basics: {
		name: 'Ida Beispiel',
		email: 'ida@example.org',
		image: 'https://example.org/ida.jpg',
		label: 'Altenpflegerin',
		location: { city: 'Düsseldorf' }
	},
	work: [
		{
			name: 'Haus am Park',
			position: 'Pflegefachkraft',
			startDate: '2015-01-01',
			highlights: ['Dienstpläne geschrieben']
		}
	],
	skills: [{ name: 'Erste Hilfe', keywords: ['Wundversorgung'] }]
};

const europass = `<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">
	<LearnerInfo>
		<Identification><PersonName><FirstName>Ida</FirstName></PersonName>
			<Demographics><Birthdate year="1980"/></Demographics></Identification>
		<WorkExperienceList><WorkExperience>
			<Period><From year="2010"/></Period>
			<Position><Label>Gärtnerin</Label></Position>
			<Activities>&lt;p&gt;Bäume &lt;b&gt;gepflegt&lt;/b&gt;&lt;/p&gt;</Activities>
		</WorkExperience></WorkExperienceList>
	</LearnerInfo></SkillsPassport>`;

describe('[A2] a CV that a program wrote', () => {
	it('says what somebody has done and can, and not who they are: JSON Resume', () => {
		const words = wordsOfCv({ name: 'cv.json', text: JSON.stringify(resume) });
		for (const said of ['Altenpflegerin', 'Pflegefachkraft', 'Dienstpläne', 'Wundversorgung'])
			expect(words).toContain(said);
		for (const kept of ['Ida', 'example.org', 'Düsseldorf', '2015'])
			expect(words).not.toContain(kept);
	});

	it('says what somebody has done and can, and not who they are: Europass', () => {
		const words = wordsOfCv({ name: 'cv.xml', text: europass });
		expect(words).toContain('Gärtnerin');
		expect(words).toContain('Bäume gepflegt');
		expect(words).not.toContain('Ida');
		expect(words).not.toContain('<');
	});

	it.each([
		['broken.json', '{'],
		['list.json', '[1, 2]'],
		['empty.json', '{"basics": {"name": "Ida"}}'],
		['broken.xml', '<a>'],
		['cv.pdf', 'words']
	])('is nothing when it is %s', (name, text) => {
		expect(wordsOfCv({ name, text })).toBeUndefined();
	});
});

it('[M5] long words are understood piece by piece, and found once', async () => {
	const asked: string[] = [];
	const send = (command: VisitorCommand) => {
		if (command.type === 'understand') asked.push(command.private.words);
		const concept = 'gardening' as never;
		return Promise.resolve({
			ok: true as const,
			receipt: { understood: [{ concept, name: { de: 'Garten', en: 'Garden' }, words: 'x' }] }
		});
	};
	const words = Array.from({ length: 100 }, (_, n) => `Zeile ${String(n)} ${'x'.repeat(50)}`).join(
		'\n'
	);
	const reply = await understandAll(send, { words, has: [] });
	expect(asked.length).toBeGreaterThan(2);
	expect(asked.every((part) => part.length <= 2_000)).toBe(true);
	expect(reply.ok && reply.receipt?.understood).toHaveLength(1);
});
