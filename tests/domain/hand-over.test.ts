import { describe, it } from 'vitest';
import type { BoothId } from '../../src/lib/domain/vocabulary';
import { record } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauKoch, frauMeyer } from '../support/people';
import {
	bibliothek,
	buergeramt,
	buergeramtSued,
	closed,
	feuerwehr,
	gartenamt
} from '../support/programme';

const end = { type: 'end-talk', ...frauMeyer.there } as const;
const talking = [frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer, '10:00')] as const;

describe('handing over', () => {
	const handOver = (handOverTo: BoothId) =>
		({ ...end, outcome: 'other-department', handOverTo }) as const;
	const ended = ayse.talked(buergeramt, '10:00', 'other-department');

	it('[T3] gives a place at the other booth, with a note for it', () => {
		given(...talking)
			.when({ ...handOver(gartenamt), handOverNote: record('NOTE') })
			.then(
				ended,
				{
					type: 'handed-over',
					visitor: ayse.id,
					from: buergeramt,
					to: gartenamt,
					note: record('NOTE')
				},
				ayse.joined(gartenamt)
			);
	});

	it('[T3] only recommends where a place is not possible', () => {
		const recommended = [ended, ayse.handedOver(buergeramt, gartenamt)] as const;
		given(...talking, closed(gartenamt))
			.when(handOver(gartenamt))
			.then(...recommended);
		given(...talking, ayse.joined(gartenamt))
			.when(handOver(gartenamt))
			.then(...recommended);
		given(...talking, ayse.joined(feuerwehr), ayse.joined(bibliothek), ayse.joined(buergeramtSued))
			.when(handOver(gartenamt))
			.then(...recommended);
		given(
			frauMeyer.seated,
			frauKoch.seated,
			ayse.checkedIn,
			ayse.talking(frauKoch),
			ayse.talked(feuerwehr),
			ayse.talking(frauMeyer, '10:00')
		)
			.when(handOver(feuerwehr))
			.then(ended, ayse.handedOver(buergeramt, feuerwehr));
	});

	it('[T3] to the own booth or to none is refused, and the talk goes on', () => {
		given(...talking)
			.when(handOver(buergeramt))
			.refused('already-met')
			.when(handOver('B-NOWHERE' as BoothId))
			.refused('unknown-booth')
			.when(end)
			.accepted();
	});
});
