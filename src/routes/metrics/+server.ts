import { app } from '$lib/server/current';

export const GET = async () => {
	const { metrics } = app();
	return new Response(await metrics.text(), { headers: { 'content-type': metrics.contentType } });
};
