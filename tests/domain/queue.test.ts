import { describe, it } from 'vitest';
import type { BoothId } from '../../src/lib/domain/vocabulary';
import { given } from '../support/given';
import { at } from '../support/facts';
import { ayse, frauKoch, frauMeyer, jonas } from '../support/people';
import {
	bibliothek,
	buergeramt,
	closed,
	feuerwehr,
	gartenamt,
	paused,
	settings
} from '../support/programme';

const join = (booth: BoothId, visitor = ayse.id) =>
	({ type: 'join-queue', visitor, booth }) as const;
const leave = (booth: BoothId) => ({ type: 'leave-queue', visitor: ayse.id, booth }) as const;
const restore = (booth: BoothId) => ({ type: 'restore-place', visitor: ayse.id, booth }) as const;

describe('joining', () => {
	it('[Q1] gives somebody inside a place', () => {
		given(ayse.checkedIn).when(join(buergeramt)).then(ayse.joined(buergeramt));
	});

	it('[Q1] needs a check-in', () => {
		given(ayse.registered).when(join(buergeramt)).refused('not-checked-in');
		given(ayse.checkedIn, ayse.left()).when(join(buergeramt)).refused('not-checked-in');
		given().when(join(buergeramt)).refused('unknown-visitor');
		given(ayse.checkedIn)
			.when(join('B-NOWHERE' as BoothId))
			.refused('unknown-booth');
	});

	it('[Q3] refuses a second place at the same booth', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt))
			.when(join(buergeramt))
			.refused('already-waiting');
	});

	it('[Q3] refuses it during the call there, too', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.joined(buergeramt), ayse.called(frauMeyer))
			.when(join(buergeramt))
			.refused('already-waiting');
	});

	it('[Q2] allows three places and refuses the fourth', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt), ayse.joined(feuerwehr))
			.when(join(gartenamt))
			.then(ayse.joined(gartenamt))
			.when(join(bibliothek))
			.refused('too-many-places')
			.when(leave(feuerwehr))
			.accepted()
			.when(join(bibliothek))
			.accepted();
	});

	it('[Q2] allows as many as the settings say', () => {
		given(settings({ maxPlaces: 1 }), ayse.checkedIn, ayse.joined(buergeramt))
			.when(join(gartenamt))
			.refused('too-many-places');
	});

	it('[B1] is possible at a paused booth and not at a closed one', () => {
		given(ayse.checkedIn, paused(gartenamt)).when(join(gartenamt)).then(ayse.joined(gartenamt));
		given(ayse.checkedIn, closed(gartenamt)).when(join(gartenamt)).refused('booth-closed');
	});

	it('[Q5] elsewhere is possible during a talk', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer))
			.when(join(gartenamt))
			.then(ayse.joined(gartenamt));
	});

	it('[Q10] is not possible where one has talked already', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer), ayse.talked(buergeramt))
			.when(join(buergeramt))
			.refused('already-met');
	});
});

describe('leaving a queue', () => {
	it('[Q8] gives up one place, or all of them', () => {
		const waiting = given(ayse.checkedIn, ayse.joined(buergeramt), ayse.joined(gartenamt));
		waiting
			.when(leave(buergeramt))
			.then(ayse.lost(buergeramt, 'left'))
			.when(leave(buergeramt))
			.refused('not-waiting')
			.when(join(buergeramt))
			.accepted()
			.when({ type: 'leave-all-queues', visitor: ayse.id })
			.then(ayse.lost(gartenamt, 'left'), ayse.lost(buergeramt, 'left'));
	});

	it('[Q8] gives up the call there, and no other', () => {
		const called = [
			frauMeyer.seated,
			ayse.checkedIn,
			ayse.joined(buergeramt),
			ayse.joined(gartenamt),
			ayse.called(frauMeyer)
		] as const;
		given(...called)
			.when(leave(buergeramt))
			.then(ayse.callWithdrawn(buergeramt), ayse.lost(buergeramt, 'left'));
		given(...called)
			.when(leave(gartenamt))
			.then(ayse.lost(gartenamt, 'left'));
		given(...called)
			.when({ type: 'leave-all-queues', visitor: ayse.id })
			.then(
				ayse.callWithdrawn(buergeramt),
				ayse.lost(buergeramt, 'left'),
				ayse.lost(gartenamt, 'left')
			);
	});

	it('[Q8] with no places changes nothing', () => {
		given(ayse.checkedIn).when({ type: 'leave-all-queues', visitor: ayse.id }).then();
	});
});

describe('restoring at the desk', () => {
	it('[Q11] gives a removed place back with the old time of joining', () => {
		given(ayse.checkedIn, ayse.joined(buergeramt, '09:30'))
			.when({ type: 'remove-place', visitor: ayse.id, booth: buergeramt })
			.then(ayse.lost(buergeramt, 'removed'))
			.when(restore(buergeramt))
			.then({
				type: 'place-restored',
				visitor: ayse.id,
				booth: buergeramt,
				since: at('09:30')
			});
	});

	it('[Q11] puts in front of those who joined later', () => {
		given(
			frauKoch.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			ayse.joined(feuerwehr, '09:30'),
			jonas.joined(feuerwehr, '09:40'),
			ayse.lost(feuerwehr, 'away')
		)
			.when(restore(feuerwehr))
			.accepted()
			.when({ type: 'call-next', ...frauKoch.there })
			.then(ayse.called(frauKoch));
	});

	it('[Q11] needs a lost place and room for it', () => {
		const removed = [
			ayse.checkedIn,
			ayse.joined(buergeramt, '09:30'),
			ayse.lost(buergeramt, 'removed')
		] as const;
		given(ayse.checkedIn).when(restore(buergeramt)).refused('nothing-to-restore');
		given(...removed, ayse.joined(buergeramt))
			.when(restore(buergeramt))
			.refused('already-waiting');
		given(...removed, closed(buergeramt))
			.when(restore(buergeramt))
			.refused('booth-closed');
		given(...removed, ayse.joined(feuerwehr), ayse.joined(gartenamt), ayse.joined(bibliothek))
			.when(restore(buergeramt))
			.refused('too-many-places');
		given(...removed, ayse.left())
			.when(restore(buergeramt))
			.refused('not-checked-in');
		given(...removed, frauMeyer.seated, ayse.talking(frauMeyer), ayse.talked(buergeramt))
			.when(restore(buergeramt))
			.refused('nothing-to-restore');
	});
});
