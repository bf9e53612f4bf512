// Where other devices find this server, as seen from the screen that shows them a QR code.

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** This page's own origin, unless only this computer knows it by that name. */
export function reachableFrom(page: URL, addresses: readonly string[]): string {
	const [address] = addresses;
	return LOOPBACK.test(page.hostname) && address !== undefined
		? new URL(address).origin
		: page.origin;
}
