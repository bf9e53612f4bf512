import { describe, it } from 'vitest';
import type { TalkId } from '../../src/lib/domain/vocabulary';
import { given } from '../support/given';
import { ayse, frauKoch, frauMeyer, jonas, olena } from '../support/people';
import {
	bibliothek,
	buergeramt,
	buergeramtSued,
	closed,
	feuerwehr,
	gartenamt
} from '../support/programme';

const undo = { type: 'undo-talk', ...frauMeyer.there } as const;
const callNext = { type: 'call-next', ...frauMeyer.there } as const;
const join = { type: 'join-queue', visitor: ayse.id, booth: buergeramt } as const;
const undone = { type: 'talk-undone', talk: ayse.talkAt(buergeramt) } as const;
const resumed = { type: 'talk-resumed', talk: ayse.talkAt(buergeramt) } as const;
const startedAtTen = [
	frauMeyer.seated,
	ayse.checkedIn,
	jonas.checkedIn,
	ayse.joined(buergeramt, '09:30'),
	jonas.joined(buergeramt, '09:30'),
	ayse.talking(frauMeyer, '10:00')
] as const;
const endedAtTen = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.talking(frauMeyer, '09:50'),
	ayse.talked(buergeramt, '10:00')
] as const;

describe('taking back a start', () => {
	it('[T4] is possible for two minutes', () => {
		given(...startedAtTen)
			.at('10:02')
			.when(undo)
			.then(undone);
		given(...startedAtTen)
			.at('10:02:01')
			.when(undo)
			.refused('nothing-to-undo');
	});

	it('[T4] restores the place exactly where it was', () => {
		given(...startedAtTen)
			.when(undo)
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer));
	});

	it('[T4] gives no place to somebody who had none', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer, '10:00'))
			.when(undo)
			.then(undone)
			.when(callNext)
			.refused('nobody-waiting');
	});

	it('[T4] is as if they had not met', () => {
		given(frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer, '10:00'))
			.when(undo)
			.accepted()
			.when({ type: 'invite-again', visitor: ayse.id, booth: buergeramt })
			.refused('unknown-visitor')
			.when(join)
			.accepted();
	});

	it('[T4] keeps one place when there is a new one meanwhile', () => {
		given(...startedAtTen, ayse.invitedAgain(buergeramt), ayse.joined(buergeramt, '10:01'))
			.at('10:01')
			.when(undo)
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer))
			.when({ type: 'report-missing', ...frauMeyer.there })
			.accepted()
			.when(callNext)
			.then(jonas.called(frauMeyer));
	});

	it('[Q10] leaves the talk before it, and the invitation, as they were', () => {
		const second = 'T-SECOND' as TalkId;
		given(
			...endedAtTen,
			ayse.invitedAgain(buergeramt),
			ayse.joined(buergeramt, '10:05'),
			ayse.talking(frauMeyer, '10:10', second)
		)
			.at('10:11')
			.when(undo)
			.then({ type: 'talk-undone', talk: second })
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.accepted()
			.when(join)
			.accepted()
			.when({ type: 'invite-again', visitor: ayse.id, booth: buergeramt })
			.then();
	});

	it('[Q2] gives the place back even if others have been taken since', () => {
		given(
			...startedAtTen,
			ayse.joined(gartenamt),
			ayse.joined(feuerwehr),
			ayse.joined(bibliothek, '10:01')
		)
			.at('10:01')
			.when(undo)
			.accepted()
			.when({ type: 'leave-queue', visitor: ayse.id, booth: buergeramt })
			.accepted()
			.when({ ...join, booth: buergeramtSued })
			.refused('too-many-places');
	});

	it('[K5] has somebody who was on hold in front, since they are here', () => {
		given(
			frauMeyer.seated,
			ayse.checkedIn,
			jonas.checkedIn,
			ayse.joined(buergeramt, '09:30'),
			jonas.joined(buergeramt, '09:20'),
			ayse.called(frauMeyer, '09:50'),
			ayse.missed(buergeramt, '09:53'),
			ayse.talking(frauMeyer, '10:00')
		)
			.when(undo)
			.accepted()
			.when(callNext)
			.then(ayse.called(frauMeyer, undefined, { exception: 'returned' }));
	});

	it('[B1] gives no place at a booth that has closed since, and says so', () => {
		given(...startedAtTen, closed(buergeramt, '10:01'))
			.at('10:01')
			.when(undo)
			.then(undone, ayse.lost(buergeramt, 'booth-closed'));
	});
});

describe('taking back an end', () => {
	it('[T4] is possible for two minutes', () => {
		given(...endedAtTen)
			.at('10:02')
			.when(undo)
			.then(resumed)
			.when({ type: 'extend-talk', ...frauMeyer.there })
			.accepted();
		given(...endedAtTen)
			.at('10:02:01')
			.when(undo)
			.refused('nothing-to-undo');
	});

	it('[T4] takes the hand-over back as well', () => {
		given(
			...endedAtTen,
			ayse.handedOver(buergeramt, gartenamt, '10:00'),
			ayse.joined(gartenamt, '10:00')
		)
			.at('10:01')
			.when(undo)
			.then(ayse.lost(gartenamt, 'undone'), resumed);
	});

	it('[T4] leaves a place alone that the hand-over did not give', () => {
		given(
			...endedAtTen,
			ayse.joined(gartenamt, '09:40'),
			ayse.handedOver(buergeramt, gartenamt, '10:00')
		)
			.at('10:01')
			.when(undo)
			.then(resumed);
	});

	it('[Q5] does not fetch somebody out of a call or a talk elsewhere', () => {
		given(...endedAtTen, frauKoch.seated, ayse.joined(feuerwehr), ayse.called(frauKoch, '10:01'))
			.at('10:01')
			.when(undo)
			.refused('busy-elsewhere');
	});

	it('[C6] does not fetch somebody back who has left', () => {
		given(...endedAtTen, ayse.left('10:01'))
			.at('10:01')
			.when(undo)
			.refused('not-checked-in');
	});

	it('[T4] leaves what an earlier talk handed over', () => {
		given(
			...endedAtTen,
			ayse.handedOver(buergeramt, gartenamt, '09:40'),
			ayse.joined(gartenamt, '10:00')
		)
			.at('10:01')
			.when(undo)
			.then(resumed);
	});

	it('[T4] is no longer possible once the next talk has begun, even if that was a mistake', () => {
		given(...endedAtTen, jonas.checkedIn, jonas.talking(frauMeyer, '10:01'))
			.at('10:01')
			.when(undo)
			.then({ type: 'talk-undone', talk: jonas.talkAt(buergeramt) })
			.when(undo)
			.refused('nothing-to-undo');
	});

	it('[T4] is no longer possible once the next person is called', () => {
		given(...endedAtTen, olena.checkedIn, olena.joined(buergeramt))
			.when(callNext)
			.accepted()
			.when(undo)
			.refused('nothing-to-undo')
			.when({ type: 'withdraw-call', ...frauMeyer.there })
			.accepted()
			.when(undo)
			.refused('nothing-to-undo');
	});
});

it('[T4] takes nothing back at a seat where nothing was done', () => {
	given(frauMeyer.seated).when(undo).refused('nothing-to-undo');
	given(...endedAtTen, frauMeyer.onBreak('10:01'))
		.at('10:01')
		.when(undo)
		.refused('nothing-to-undo');
	given(...endedAtTen, frauMeyer.gone('10:00'), frauMeyer.seated)
		.when(undo)
		.refused('nothing-to-undo');
});
