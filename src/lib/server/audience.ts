// Who is connected: every screen, by the topics that it follows.

import type { Member } from './sender';

/** What a screen can be sent. */
export type Part = 'view' | 'programme' | 'offers' | 'booths';

/** A connected screen, whatever carries it. */
export type Screen = {
	readonly sender: Member;
	/** From now on this screen gets what is sent to everybody who follows the topic. */
	follow(topic: string): void;
	send(part: Part, body: unknown): void;
	/** Sends to everybody who follows the topic; what is sent is encoded once. */
	sendAll(topic: string, part: Part, body: unknown): void;
	close(): void;
};

export type Audience = {
	/** @returns true if nobody followed the topic before */
	add(topic: string, screen: Screen): boolean;
	/** @returns the topics that nobody follows any more */
	remove(screen: Screen): string[];
	/** Topics of one kind (`kiosk:…`) that somebody follows. */
	ofKind(kind: string): Iterable<string>;
	/** Who follows a topic now. */
	of(topic: string): readonly Screen[];
};

export function audience(): Audience {
	const followers = new Map<string, Set<Screen>>();
	const topicsOf = new Map<Screen, string[]>();
	const kinds = new Map<string, Set<string>>();
	const kindOf = (topic: string) => topic.split(':', 1)[0] ?? topic;

	return {
		add(topic, screen) {
			const known = followers.get(topic);
			followers.set(topic, (known ?? new Set<Screen>()).add(screen));
			topicsOf.set(screen, [...(topicsOf.get(screen) ?? []), topic]);
			kinds.set(kindOf(topic), (kinds.get(kindOf(topic)) ?? new Set<string>()).add(topic));
			screen.follow(topic);
			return known === undefined;
		},
		remove(screen) {
			const left = (topicsOf.get(screen) ?? []).filter((topic) => {
				const following = followers.get(topic);
				following?.delete(screen);
				return following?.size === 0;
			});
			topicsOf.delete(screen);
			for (const topic of left) {
				followers.delete(topic);
				kinds.get(kindOf(topic))?.delete(topic);
			}
			return left;
		},
		ofKind: (kind) => kinds.get(kind) ?? [],
		of: (topic) => [...(followers.get(topic) ?? [])]
	};
}
