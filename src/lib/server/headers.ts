// What every answer says to the browser, beside the content security policy that SvelteKit writes.

const HEADERS = {
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()'
} as const;

const POLICY = 'content-security-policy';
/** For what is no page of ours: answers to programs, files, and the bare page of an error. */
const NOTHING =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Pages and answers hold what was true a moment ago, of people: nothing of it is kept by a browser or a proxy. */
export function secured(response: Response): Response {
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	if (!response.headers.has(POLICY)) response.headers.set(POLICY, NOTHING);
	if (
		!response.headers.has('cache-control') ||
		response.headers.get('content-type')?.startsWith('text/html')
	) {
		response.headers.set('cache-control', 'no-store');
	}
	return response;
}
