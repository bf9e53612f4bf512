// What the parts of the department's screen do with a command.

import type { DepartmentCommand } from '$lib/wire/department';
import type { Reply } from '$lib/wire/protocol';

export type Send = (command: DepartmentCommand) => Promise<Reply>;
