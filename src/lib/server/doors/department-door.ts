// A department's applications as files to take along: what its desk shows, and nothing more (A5).

import { error, type RequestEvent } from '@sveltejs/kit';
import type { ApplicationView, DepartmentView } from '../../views/department-view';
import type { ProgrammeView } from '../../views/programme-view';
import { app } from '../current';
import { heldDocument } from '../documents/held';
import type { Sheet } from '../documents/sheet';
import { senderOf } from './api-door';

export type DepartmentFile = { readonly view: DepartmentView; readonly programme: ProgrammeView };

/** 403 for every other role. */
export async function departmentOf(event: RequestEvent): Promise<DepartmentFile> {
	const sender = senderOf(event);
	if (sender.role !== 'department') error(403);
	const view = (await app().views.viewFor(sender)) as DepartmentView;
	return { view, programme: app().people.programme };
}

/** The sheet with every paper behind it. */
export async function printed(
	{ applicant }: ApplicationView,
	said: Omit<Sheet, 'papers'>
): Promise<Uint8Array> {
	const { kept, documentWork } = app();
	const papers = (applicant?.documents ?? []).flatMap(({ document }) => {
		const held = heldDocument(kept.vault, document);
		if (!held) return [];
		return [{ name: held.name, type: held.type, content: kept.documents.sealed(held) }];
	});
	return (await documentWork.print({ ...said, papers })) ?? error(422);
}
