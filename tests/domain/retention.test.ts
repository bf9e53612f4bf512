import { describe, expect, it } from 'vitest';
import { keptUntil, overdue } from '../../src/lib/domain/retention';
import { DAY, later, type Instant } from '../../src/lib/domain/vocabulary';
import { at } from '../support/facts';
import { fairAfter } from '../support/given';
import { ayse, jonas } from '../support/people';
import { leitstelle } from '../support/programme';

const applied = [ayse.checkedIn, jonas.checkedIn, ayse.applied(leitstelle)] as const;
const application = ayse.applicationFor(leitstelle);

describe('[D5] what is held of somebody', () => {
	it('is kept for thirty days after the fair, and for half a year after the news of an application', () => {
		const fair = fairAfter(...applied);
		const closes = fair.plan?.hours.closes as Instant;
		const [applicant, other] = [ayse, jonas].map(({ id }) => fair.visitors.get(id));
		if (!applicant || !other) throw new Error('nobody there');
		expect(keptUntil(fair, other)).toBe(later(closes, 30 * DAY));
		const since = fair.applications.get(application)?.since as Instant;
		expect(keptUntil(fair, applicant)).toBe(later(since, 183 * DAY));
		expect(overdue(fair, later(closes, 29 * DAY))).toEqual([]);
		expect(overdue(fair, later(closes, 31 * DAY)).map(({ id }) => id)).toEqual([jonas.id]);
	});

	it('is kept longer when the department decides later', () => {
		const decided = later(at('18:00'), 100 * DAY);
		const declined = { type: 'application-declined', application, at: decided } as const;
		const fair = fairAfter(...applied, declined);
		const applicant = fair.visitors.get(ayse.id);
		expect(applicant && keptUntil(fair, applicant)).toBe(later(decided, 183 * DAY));
	});
});
