// What concerns screens and devices: wiping a kiosk, the desk's search, pairing and revoking.

import type { Actor, CommandId } from '../domain/vocabulary';
import type { Reply } from '../wire/protocol';
import type { App } from './app';
import { limit } from './limits';
import { find } from './search';
import type { Sender } from './sender';
import type { ShellSent } from './sent';

type Needs = Pick<
	App,
	'kept' | 'runner' | 'people' | 'pairing' | 'visits' | 'desk' | 'views' | 'now'
>;
type Envelope = { sender: Sender; by: Actor; id: CommandId; digest: string };

export function shellCommands(app: Needs) {
	const pairings = limit({ burst: 60, milliseconds: 60_000 }, Date.now);

	return async function handle(
		sent: ShellSent,
		{ sender, by, id, digest }: Envelope
	): Promise<Reply> {
		if (!('device' in sender)) return { ok: false, refusal: 'not-allowed' };
		const device = sender.device.id;
		switch (sent.type) {
			case 'end-visit':
				app.visits.end(device, sent.visit);
				await app.views.visitChanged(device);
				return { ok: true };
			case 'find': {
				const { runner, people, kept } = app;
				const found = find(sent.text, {
					fair: runner.fair,
					id: kept.id,
					people,
					secrets: kept.secrets
				});
				app.desk.setSearch(device, { text: sent.text.slice(0, 100), found });
				await app.views.searchChanged(device);
				return { ok: true };
			}
			case 'pair-device': {
				if (!pairings.take(by)) return { ok: false, refusal: 'too-many-requests' };
				const noted = await note('pair-device', { by, id, digest });
				return noted.ok ? { ok: true, receipt: { pairing: app.pairing.offer(sent) } } : noted;
			}
			case 'revoke-device': {
				const noted = await note('revoke-device', { by, id, digest });
				if (!noted.ok) return noted;
				await app.kept.devices.revoke(sent.device, app.now());
				app.views.revoked(sent.device);
				return { ok: true };
			}
		}
	};

	/** In the journal like everything else, though no fact of the fair (D8). */
	async function note(
		name: 'pair-device' | 'revoke-device',
		envelope: Omit<Envelope, 'sender'>
	): Promise<Reply> {
		const { reply } = await app.runner.handle({ ...envelope, name, command: () => 'no-facts' });
		return reply;
	}
}
