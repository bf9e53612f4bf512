// Bells made of sine waves, so that no sound has to be loaded: the hall's gong, the quiet sign, the end of a talk.

export type Chime = 'call' | 'soon' | 'end';

type Stroke = {
	readonly after: number;
	readonly pitch: number;
	readonly rings: number;
	readonly loud: number;
};

/** Seconds, hertz, seconds, 0–1. */
const strokes: Record<Chime, readonly Stroke[]> = {
	call: [
		{ after: 0, pitch: 659.3, rings: 1.6, loud: 0.5 },
		{ after: 0.45, pitch: 523.3, rings: 2.2, loud: 0.5 }
	],
	soon: [{ after: 0, pitch: 880, rings: 1.2, loud: 0.12 }],
	end: [
		{ after: 0, pitch: 196, rings: 4, loud: 0.55 },
		{ after: 0.02, pitch: 294, rings: 3, loud: 0.25 }
	]
};

/** What a bell sounds of besides its own pitch: multiples, each quieter and shorter. */
const partials = [
	{ times: 1, loud: 1, rings: 1 },
	{ times: 2.01, loud: 0.35, rings: 0.6 },
	{ times: 2.76, loud: 0.2, rings: 0.4 },
	{ times: 5.4, loud: 0.06, rings: 0.2 }
] as const;

/** Rings; settles when the next sound may follow. Silent while the browser has not allowed sound yet. */
export async function chime(context: AudioContext, which: Chime): Promise<void> {
	if (context.state !== 'running') return;
	const at = context.currentTime + 0.02;
	for (const { after, pitch, rings, loud } of strokes[which])
		for (const partial of partials)
			ring(context, {
				at: at + after,
				pitch: pitch * partial.times,
				rings: rings * partial.rings,
				loud: loud * partial.loud
			});
	const last = Math.max(...strokes[which].map(({ after, rings }) => after + rings * 0.6));
	await new Promise((resolve) => setTimeout(resolve, last * 1_000));
}

function ring(
	context: AudioContext,
	{ at, pitch, rings, loud }: { at: number; pitch: number; rings: number; loud: number }
): void {
	const tone = new OscillatorNode(context, { frequency: pitch });
	const volume = new GainNode(context, { gain: 0 });
	volume.gain.setValueAtTime(0, at);
	volume.gain.linearRampToValueAtTime(loud, at + 0.008);
	volume.gain.exponentialRampToValueAtTime(0.0001, at + rings);
	tone.connect(volume).connect(context.destination);
	tone.start(at);
	tone.stop(at + rings);
}
