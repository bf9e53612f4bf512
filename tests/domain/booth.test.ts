import { describe, it } from 'vitest';
import type { BoothId, SeatNumber } from '../../src/lib/domain/vocabulary';
import { at, record } from '../support/facts';
import { given } from '../support/given';
import { ayse, frauKoch, frauMeyer, herrYilmaz, jonas } from '../support/people';
import { buergeramt, closed, feuerwehr, feuerwehrAmt, paused } from '../support/programme';

const booth = buergeramt;
const nowhere = 'B-NOWHERE' as BoothId;
const takeSeat = {
	type: 'take-seat',
	...frauMeyer.there,
	department: frauMeyer.department
} as const;
const leaveSeat = { type: 'leave-seat', ...frauMeyer.there } as const;
const startBreak = { type: 'start-break', ...frauMeyer.there } as const;
const called = [
	frauMeyer.seated,
	ayse.checkedIn,
	ayse.joined(buergeramt),
	ayse.called(frauMeyer)
] as const;
const talking = [frauMeyer.seated, ayse.checkedIn, ayse.talking(frauMeyer)] as const;

describe('a booth', () => {
	it('[B1] pauses until a time, with a message, and opens again by itself', () => {
		given()
			.when({ type: 'pause-booth', booth, minutes: 20, message: record('MESSAGE') })
			.then({ type: 'booth-paused', booth, until: at('10:20'), message: record('MESSAGE') })
			.at('10:19:59')
			.when({ type: 'let-time-pass' })
			.then()
			.at('10:20')
			.when({ type: 'let-time-pass' })
			.then({ type: 'booth-opened', booth });
	});

	it('[B1] pauses without an end until somebody opens it', () => {
		given()
			.when({ type: 'pause-booth', booth })
			.then(paused(booth))
			.at('15:00')
			.when({ type: 'let-time-pass' })
			.then()
			.when({ type: 'open-booth', booth })
			.then({ type: 'booth-opened', booth })
			.when({ type: 'open-booth', booth })
			.then();
	});

	it('[B1] that opens early does not open again later', () => {
		given(paused(booth, '10:20'))
			.when({ type: 'open-booth', booth })
			.accepted()
			.at('10:20')
			.when({ type: 'let-time-pass' })
			.then();
	});

	it('[B1] that pauses keeps the call that is out', () => {
		given(...called, paused(booth))
			.when({ type: 'start-talk', ...frauMeyer.there, talk: ayse.talkAt(booth) })
			.accepted();
	});

	it('[B1] that closes tells everybody who waited, and ends the call that is out', () => {
		given(...called, jonas.checkedIn, jonas.joined(booth))
			.when({ type: 'close-booth', booth })
			.then(
				closed(booth, '10:00'),
				ayse.callWithdrawn(booth),
				ayse.lost(booth, 'booth-closed'),
				jonas.lost(booth, 'booth-closed')
			)
			.when({ type: 'close-booth', booth })
			.then();
	});

	it('[B1] that closes lets a talk go on, and calls elsewhere alone', () => {
		given(
			...talking,
			frauKoch.seated,
			jonas.checkedIn,
			jonas.joined(booth),
			jonas.joined(feuerwehr),
			jonas.called(frauKoch)
		)
			.when({ type: 'close-booth', booth })
			.then(closed(booth, '10:00'), jonas.lost(booth, 'booth-closed'))
			.when({ type: 'end-talk', ...frauMeyer.there })
			.then(ayse.talked(booth));
	});

	it('[B1] must exist', () => {
		given()
			.when({ type: 'open-booth', booth: nowhere })
			.refused('unknown-booth')
			.when({ type: 'pause-booth', booth: nowhere })
			.refused('unknown-booth')
			.when({ type: 'close-booth', booth: nowhere })
			.refused('unknown-booth');
	});
});

describe('a seat', () => {
	it('[B3] is taken by a representative of the department', () => {
		given().when(takeSeat).then(frauMeyer.seated).when(takeSeat).then();
		given()
			.when({ ...takeSeat, department: feuerwehrAmt })
			.refused('foreign-booth');
	});

	it('[B3] has one representative, who sits at one seat', () => {
		given(frauMeyer.seated)
			.when({ ...takeSeat, device: herrYilmaz.device })
			.refused('seat-taken')
			.when({ ...takeSeat, seat: herrYilmaz.seat })
			.refused('seated-elsewhere')
			.when(leaveSeat)
			.then(frauMeyer.gone())
			.when({ ...takeSeat, seat: herrYilmaz.seat })
			.accepted();
	});

	it('[B3] must exist', () => {
		given()
			.when({ ...takeSeat, seat: 3 as SeatNumber })
			.refused('seat-unknown')
			.when({ ...takeSeat, booth: nowhere })
			.refused('unknown-booth')
			.when({ ...leaveSeat, seat: 9 as SeatNumber })
			.refused('seat-unknown')
			.when({ ...leaveSeat, booth: nowhere })
			.refused('unknown-booth');
	});

	it('[B3] is left by whoever sits there, with the call withdrawn, not in a talk', () => {
		given(...called)
			.when({ ...leaveSeat, device: herrYilmaz.device })
			.refused('seat-not-yours')
			.when(leaveSeat)
			.then(ayse.callWithdrawn(booth), frauMeyer.gone());
		given(...talking)
			.when(leaveSeat)
			.refused('seat-busy');
	});

	it('[B3] is freed by the organiser when a tablet broke, which ends what was under way', () => {
		const free = { type: 'free-seat', booth, seat: frauMeyer.seat } as const;
		given(...called)
			.when(free)
			.then(ayse.callWithdrawn(booth), frauMeyer.gone())
			.when(free)
			.refused('seat-empty');
		given(...talking)
			.when(free)
			.then(ayse.talked(booth), frauMeyer.gone());
		given()
			.when({ ...free, seat: 3 as SeatNumber })
			.refused('seat-unknown')
			.when({ ...free, booth: nowhere })
			.refused('unknown-booth');
	});

	it('[B2] on break calls nobody, withdraws its call and does not interrupt a talk', () => {
		given(...called)
			.when({ ...startBreak, minutes: 15 })
			.then(ayse.callWithdrawn(booth), {
				type: 'break-started',
				booth,
				seat: frauMeyer.seat,
				until: at('10:15')
			})
			.when({ type: 'call-next', ...frauMeyer.there })
			.refused('on-break')
			.when(startBreak)
			.refused('on-break');
		const { seat } = frauMeyer;
		given(...talking)
			.when({ ...startBreak, minutes: 15 })
			.then({ type: 'break-planned', booth, seat, minutes: 15 })
			.when({ type: 'end-talk', ...frauMeyer.there })
			.then(ayse.talked(booth), { type: 'break-started', booth, seat, until: at('10:15') });
	});

	it('[B2] comes back from a break by hand', () => {
		const endBreak = { type: 'end-break', ...frauMeyer.there } as const;
		given(frauMeyer.seated)
			.when(endBreak)
			.refused('not-on-break')
			.when(startBreak)
			.then(frauMeyer.onBreak())
			.when(endBreak)
			.then({ type: 'break-ended', booth, seat: frauMeyer.seat })
			.when({ type: 'call-next', ...frauMeyer.there })
			.refused('nobody-waiting');
	});
});
