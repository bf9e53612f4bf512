import { describe, expect, it } from 'vitest';
import { decide } from '../../src/lib/domain/fair';
import { later, MINUTE, type DepartmentId } from '../../src/lib/domain/vocabulary';
import { at, record } from '../support/facts';
import { fairAfter, given } from '../support/given';
import { ayse, jonas } from '../support/people';
import { buergerservice, feuerwehrAmt, leitstelle, sachbearbeitung } from '../support/programme';

const application = ayse.applicationFor(leitstelle);
const own = { application, department: feuerwehrAmt };
const applied = [ayse.checkedIn, ayse.applied(leitstelle)] as const;
const review = { type: 'begin-review', ...own } as const;
const invite = { type: 'invite-applicant', ...own, followUpAt: at('23:00') } as const;
const decline = { type: 'decline-application', ...own } as const;
const reopen = { type: 'reopen-decision', ...own } as const;
const offer = { type: 'offer-transfer', ...own, to: buergerservice } as const;
const agree = { type: 'agree-to-transfer', visitor: ayse.id, application } as const;

describe('a department’s applications', () => {
	it('[A3] are read, and then decided on', () => {
		given(...applied)
			.when(review)
			.then({ type: 'review-begun', application })
			.when(review)
			.refused('already-decided')
			.when(decline)
			.then({ type: 'application-declined', application })
			.when(decline)
			.refused('already-decided');
	});

	it('[A3] end in an invitation to a date, which may be moved', () => {
		const words = record('WORDS');
		given(...applied)
			.when({ ...invite, followUpAt: at('08:00') })
			.refused('follow-up-past')
			.when({ ...invite, words })
			.then({ type: 'applicant-invited', application, followUpAt: at('23:00'), words })
			.when({ ...invite, followUpAt: at('23:30') })
			.then({ type: 'applicant-invited', application, followUpAt: at('23:30') });
	});

	it('[A3] can be taken up again', () => {
		given(...applied)
			.when(reopen)
			.refused('not-decided')
			.when(decline)
			.accepted()
			.when(invite)
			.refused('already-decided')
			.when(reopen)
			.then({ type: 'decision-reopened', application })
			.when(invite)
			.accepted()
			.when(reopen)
			.accepted();
	});

	it('[A5] [X2] are unknown to every other department', () => {
		const foreign = { application, department: buergerservice };
		for (const type of ['begin-review', 'decline-application', 'reopen-decision'] as const)
			given(...applied)
				.when({ type, ...foreign })
				.refused('unknown-application');
		given(...applied)
			.when({ ...invite, ...foreign })
			.refused('unknown-application')
			.when({ ...offer, ...foreign, to: feuerwehrAmt })
			.refused('unknown-application');
	});

	it('[A4] are no longer there when they were taken back, whatever was decided', () => {
		const back = { type: 'withdraw-application', visitor: ayse.id, application } as const;
		given(...applied)
			.when(invite)
			.accepted()
			.when(back)
			.accepted()
			.when(review)
			.refused('unknown-application');
	});

	it('[A1] are not made again after a no', () => {
		given(...applied)
			.when(decline)
			.accepted()
			.when({
				type: 'apply',
				visitor: ayse.id,
				applications: [{ application, opening: leitstelle }],
				contact: record('CONTACT')
			})
			.refused('already-applied');
	});
});

describe('handing over to another department', () => {
	it('[A5] needs the applicant’s yes', () => {
		given(...applied)
			.when(agree)
			.refused('no-transfer')
			.when(offer)
			.then({ type: 'transfer-offered', application, to: buergerservice })
			.when(offer)
			.refused('transfer-open')
			.when({ ...agree, visitor: jonas.id })
			.refused('unknown-application')
			.when(agree)
			.then({ type: 'transfer-agreed', application, from: feuerwehrAmt, to: buergerservice })
			.when(review)
			.refused('unknown-application')
			.when({ ...review, department: buergerservice })
			.accepted();
	});

	it('[A5] counts for the one that has it', () => {
		const offered = { type: 'transfer-offered', application, to: buergerservice } as const;
		const agreed = { type: 'transfer-agreed', application, from: feuerwehrAmt } as const;
		const fair = fairAfter(
			...[...applied, ayse.applied(sachbearbeitung, 2)],
			{ ...offered, at: at('10:00') },
			{ ...agreed, to: buergerservice, at: at('10:01') }
		);
		const counts = [feuerwehrAmt, buergerservice].map(
			(id) => fair.departments.get(id)?.applications
		);
		expect(counts).toEqual([0, 2]);
	});

	it('can be declined, or taken back by who asked', () => {
		const no = { type: 'refuse-transfer', visitor: ayse.id, application } as const;
		given(...applied)
			.when(offer)
			.accepted()
			.when(no)
			.then({ type: 'transfer-refused', application })
			.when(offer)
			.accepted()
			.when({ type: 'drop-transfer', ...own })
			.then({ type: 'transfer-dropped', application })
			.when(agree)
			.refused('no-transfer');
	});

	it('is to a department that there is, before anything was decided', () => {
		given(...applied)
			.when({ ...offer, to: feuerwehrAmt })
			.refused('unknown-department')
			.when({ ...offer, to: 'D-NONE' as DepartmentId })
			.refused('unknown-department')
			.when(decline)
			.accepted()
			.when(offer)
			.refused('already-decided');
	});
});

describe('documents', () => {
	const document = record('DOCUMENT');
	const add = { type: 'add-document', visitor: ayse.id, document } as const;
	const remove = { type: 'remove-document', visitor: ayse.id, document } as const;

	it('[A2] are added and taken away by their owner', () => {
		given(...applied, jonas.checkedIn)
			.when(add)
			.then({ type: 'document-added', visitor: ayse.id, document })
			.when({ ...remove, visitor: jonas.id })
			.refused('unknown-document')
			.when(remove)
			.then({ type: 'document-removed', visitor: ayse.id, document })
			.when(remove)
			.refused('unknown-document');
	});

	it('[A2] are ten at most', () => {
		const ten = Array.from({ length: 10 }, (_, n) => ({
			type: 'document-added' as const,
			visitor: ayse.id,
			document: record(`DOCUMENT-${String(n)}`)
		}));
		given(...applied, ...ten)
			.when(add)
			.refused('too-many-documents');
	});

	it('[A2] can be added until fourteen days after the fair', () => {
		const fair = fairAfter(...applied);
		const days = (count: number) => later(at('18:00'), count * 24 * 60 * MINUTE);
		expect(decide(fair, add, days(13)).ok).toBe(true);
		expect(decide(fair, add, days(15))).toEqual({ ok: false, refusal: 'too-late-for-documents' });
	});
});
