// The public doors of a fair, as every real screen uses them: the driver has no other way in.

import type { ProgrammeView } from '../../src/lib/views/programme-view';
import type { Reply, ScreenRole, Screens } from '../../src/lib/wire/protocol';

export type ViewOf<Role extends ScreenRole> = Screens[Role]['view'];
export type CommandOf<Role extends ScreenRole> = Screens[Role]['command'];

/** One open screen: shows the last view it was sent and can ask. */
export type Screen<Role extends ScreenRole> = {
	readonly role: Role;
	/** Names the screen among all that are open. */
	readonly name: string;
	readonly view: ViewOf<Role>;
	/** What the fair offers; sent to every screen when it opens. */
	readonly programme: Promise<ProgrammeView>;
	/** Since when it has been connected without a gap, in milliseconds of `performance.now()`. */
	readonly steadySince: number;
	/** False once it was closed for good. */
	readonly isOpen: boolean;
	/** Never rejects; a reply that does not come is `unreachable`. */
	send(command: CommandOf<Role>, id?: string): Promise<Reply>;
	/** Called with each new view. */
	watch(look: (view: ViewOf<Role>) => void): void;
	/** Loses the connection for some milliseconds, as phones do. */
	blink(milliseconds: number): void;
	close(): void;
};

export type Kiosk = Screen<'kiosk'>;

export type Doors = {
	/** An organiser's token. */
	organiser(key: string): Promise<string>;
	/** A token for a visitor's phone; `path` is their phone link, `/me/<secret>`. */
	phone(path: string): Promise<string>;
	/** A device's token. */
	pair(code: string): Promise<string>;
	/** One command over HTTP. */
	ask<Role extends ScreenRole>(token: string, command: CommandOf<Role>): Promise<Reply>;
	/** What the token's screen shows now, over HTTP. */
	see<Role extends ScreenRole>(role: Role, token: string): Promise<ViewOf<Role>>;
	open<Role extends ScreenRole>(
		role: Role,
		key: { readonly token: string; readonly name: string }
	): Promise<Screen<Role>>;
};
