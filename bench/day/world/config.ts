// The knobs of a seeded day, set so that queues of people who walk up give what one real day saw.

export type WorldConfig = {
	readonly seed: number;
	readonly visitors: number;
	readonly departments: number;
	readonly reps: number;
	readonly openings: number;
	/** Minutes for which the doors are open. */
	readonly open: number;
	/** Minutes of a talk: mean, coefficient of variation, bounds before the mean is put right. */
	readonly talk: number;
	readonly talkCv: number;
	readonly talkMin: number;
	readonly talkMax: number;
	/** Minutes between two talks at one seat, of a walk between booths, of a check-in. */
	readonly changeover: number;
	readonly walk: number;
	readonly checkin: number;
	/** How uneven departments are liked, and how much of that their staffing follows. */
	readonly zipf: number;
	readonly repSkew: number;
	readonly breakLen: number;
	/** Talks that somebody wants: geometric. */
	readonly wantMean: number;
	readonly wantMax: number;
	/** Minutes of a visit, and of the longest wait somebody accepts: log-normal. */
	readonly stayMedian: number;
	readonly staySigma: number;
	readonly patienceMedian: number;
	readonly patienceSigma: number;
	/** Share of calls that half of the people do not follow, and minutes until a seat gives up on them. */
	readonly noShow: number;
	readonly noShowWait: number;
	/** How much people who walk up know of what suits them. */
	readonly know: number;
	/** Applications: this times the squared score. */
	readonly applyA: number;
	/** Share of arrivals per half hour: an early crowd, humps before noon and after lunch, a thin end. */
	readonly arrivals: readonly number[];
};

const defaults: WorldConfig = {
	seed: 1,
	visitors: 675,
	departments: 20,
	reps: 60,
	openings: 84,
	open: 360,
	talk: 6.8,
	talkCv: 0.5,
	talkMin: 2,
	talkMax: 20,
	changeover: 1,
	walk: 1,
	checkin: 0.5,
	zipf: 0.8,
	repSkew: 0.55,
	breakLen: 30,
	wantMean: 4.4,
	wantMax: 12,
	stayMedian: 85,
	staySigma: 0.5,
	patienceMedian: 15,
	patienceSigma: 0.6,
	noShow: 0.04,
	noShowWait: 2,
	know: 3,
	applyA: 1.04,
	arrivals: [0.17, 0.14, 0.12, 0.1, 0.085, 0.08, 0.085, 0.085, 0.065, 0.04, 0.025, 0.005]
};

export const settled = (wanted: Partial<WorldConfig>): WorldConfig => ({ ...defaults, ...wanted });

/** Decimals as the world keeps them. */
export const rounded = (value: number, digits: number): number => +value.toFixed(digits);

/** How much each department is liked: by rank, unevenly. */
export const popularity = ({ departments, zipf }: WorldConfig): number[] =>
	Array.from({ length: departments }, (_, rank) => 1 / Math.pow(rank + 1, zipf));
