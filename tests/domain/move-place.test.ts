import { describe, it } from 'vitest';
import type { BoothId } from '../../src/lib/domain/vocabulary';
import { given } from '../support/given';
import { at } from '../support/facts';
import { ayse, frauBecker, frauMeyer, jonas } from '../support/people';
import { buergeramt, buergeramtSued, closed, feuerwehr, gartenamt } from '../support/programme';

const move = (from: BoothId, to: BoothId) =>
	({ type: 'move-place', visitor: ayse.id, from, to }) as const;

describe('moving', () => {
	it('[Q9] to another booth of the department keeps the time of joining', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt, '09:30'))
			.when(move(buergeramt, buergeramtSued))
			.then(ayse.lost(buergeramt, 'moved'), {
				type: 'queue-joined',
				visitor: ayse.id,
				booth: buergeramtSued,
				since: at('09:30')
			});
	});

	it('[Q9] puts in front of those who joined there later', () => {
		given(
			frauBecker.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			ayse.joined(buergeramt, '09:30'),
			jonas.joined(buergeramtSued, '09:45')
		)
			.when(move(buergeramt, buergeramtSued))
			.accepted()
			.when({ type: 'call-next', ...frauBecker.there })
			.then(ayse.called(frauBecker));
	});

	it('[Q9] is checked before the old place is given up', () => {
		const waiting = [ayse.checkedIn, ayse.joined(buergeramt)] as const;
		const still = { type: 'leave-queue', visitor: ayse.id, booth: buergeramt } as const;
		given(...waiting)
			.when(move(buergeramt, feuerwehr))
			.refused('other-department-booth')
			.when(still)
			.accepted();
		given(...waiting, closed(buergeramtSued))
			.when(move(buergeramt, buergeramtSued))
			.refused('booth-closed')
			.when(still)
			.accepted();
		given(...waiting, ayse.joined(buergeramtSued))
			.when(move(buergeramt, buergeramtSued))
			.refused('already-waiting')
			.when(still)
			.accepted();
		given(...waiting, frauBecker.seated, ayse.talking(frauBecker), ayse.talked(buergeramtSued))
			.when(move(buergeramt, buergeramtSued))
			.refused('already-met')
			.when(still)
			.accepted();
	});

	it('[Q9] to the same booth, from no place or during the call there is refused', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt))
			.when(move(buergeramt, buergeramt))
			.refused('already-waiting')
			.when(move(buergeramt, 'B-NOWHERE' as BoothId))
			.refused('unknown-booth')
			.when(move(buergeramtSued, buergeramt))
			.refused('not-waiting');
		given(frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt), ayse.called(frauMeyer))
			.when(move(buergeramt, buergeramtSued))
			.refused('not-callable');
	});

	it('[Q9] is possible with all places taken', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt), ayse.joined(feuerwehr), ayse.joined(gartenamt))
			.when(move(buergeramt, buergeramtSued))
			.accepted();
	});
});
