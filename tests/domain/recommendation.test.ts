import { describe, it } from 'vitest';
import { given } from '../support/given';
import { ayse } from '../support/people';
import { buergeramt } from '../support/programme';

const visitor = ayse.id;
const booth = buergeramt;
const recommend = { type: 'recommend-booth', visitor, booth, advice: 'wants-change' } as const;
const drop = { type: 'drop-recommendation', visitor, booth } as const;

describe('a guide against the order of the software', () => {
	it('[M7] puts a booth first with a reason, says it once, and takes it back', () => {
		given(ayse.checkedIn)
			.when(recommend)
			.then({ type: 'booth-recommended', visitor, booth, advice: 'wants-change' })
			.when(recommend)
			.then()
			.when(drop)
			.then({ type: 'recommendation-dropped', visitor, booth })
			.when(drop)
			.then();
	});

	it('refuses booths and people that there are not', () => {
		given(ayse.checkedIn)
			.when({ ...recommend, booth: 'nowhere' as never })
			.refused('unknown-booth')
			.when({ ...drop, visitor: 'nobody' as never })
			.refused('unknown-visitor');
	});
});
