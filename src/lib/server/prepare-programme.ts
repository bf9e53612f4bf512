// The organiser's edits: texts go into the vault, ids are drawn for what is new.

import type {
	AnnouncementId,
	BoothId,
	DepartmentId,
	OpeningId,
	RecordId
} from '../domain/vocabulary';
import { record, type Context, type Prepared } from './prepared';
import type { Sent } from './sent';

type Programme = Sent<
	'plan-department' | 'plan-booth' | 'plan-opening' | 'announce' | 'pause-booth'
>;

export function prepareProgramme(sent: Programme, context: Context): Prepared {
	const { draw } = context;
	const text = draw.id('text') as RecordId;
	switch (sent.type) {
		case 'plan-department': {
			const department = sent.department ?? (draw.id('department') as DepartmentId);
			return {
				command: () => ({ type: 'plan-department', department, text }),
				records: [record(text, { kind: 'department', ...sent.private.text }, context)]
			};
		}
		case 'plan-booth': {
			const { department, number, seats } = sent;
			const booth = sent.booth ?? (draw.id('booth') as BoothId);
			return { command: () => ({ type: 'plan-booth', booth, department, number, seats }) };
		}
		case 'plan-opening': {
			const opening = sent.opening ?? (draw.id('opening') as OpeningId);
			const { department } = sent;
			return {
				command: () => ({ type: 'plan-opening', opening, department, text }),
				records: [record(text, { kind: 'opening', ...sent.private.text }, context)]
			};
		}
		case 'announce': {
			const announcement = draw.id('announcement') as AnnouncementId;
			return {
				command: () => ({ type: 'announce', announcement, text }),
				records: [record(text, { kind: 'message', text: sent.private.text }, context)]
			};
		}
		case 'pause-booth': {
			const { booth, minutes } = sent;
			const message = sent.private?.message;
			return {
				command: () => ({
					type: 'pause-booth',
					booth,
					...(minutes !== undefined && { minutes }),
					...(message !== undefined && { message: text })
				}),
				...(message !== undefined && {
					records: [record(text, { kind: 'message', text: message }, context)]
				})
			};
		}
	}
}
