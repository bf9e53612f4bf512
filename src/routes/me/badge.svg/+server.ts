import { error } from '@sveltejs/kit';
import QRCode from 'qrcode';
import { qrOf } from '$lib/domain/badge-code';
import { phonePage } from '$lib/server/doors/visitor-door';
import type { RequestHandler } from './$types';

/** The visitor's own badge as a picture, for a page without JavaScript. */
export const GET: RequestHandler = async (event) => {
	const { view, programme } = await phonePage(event);
	if (view.badgeCode === undefined) error(404);
	const picture = await QRCode.toString(qrOf(view.badgeCode, programme.fair), {
		type: 'svg',
		errorCorrectionLevel: 'Q',
		margin: 4
	});
	return new Response(picture, {
		headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }
	});
};
