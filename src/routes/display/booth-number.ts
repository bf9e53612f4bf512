// The number on the sign above a booth, which is what people look for.

import type { BoothId } from '$lib/domain/vocabulary';
import type { ProgrammeView } from '$lib/views/programme-view';

export const boothNumber = ({ booths }: ProgrammeView, booth: BoothId): number | undefined =>
	booths.find(({ id }) => id === booth)?.number;
