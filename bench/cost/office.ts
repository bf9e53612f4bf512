// An organiser over HTTP: sends commands, and pairs devices with the codes that it is shown.

export type Sent = {
	ok: boolean;
	receipt?: Record<string, string> & { pairing?: { code: string } };
	refusal?: string;
};

export type Office = {
	/** Sends as an organiser. */
	organise(command: object): Promise<Sent>;
	/** Pairs a device. @returns its token */
	token(role: string, booth?: string): Promise<string>;
};

let count = 0;
export const freshId = (): string => `bench-${String(process.pid)}-${String((count += 1))}`;

export async function openOffice(url: string, organiserKey: string): Promise<Office> {
	const post = async (path: string, body: object, token?: string) => {
		const response = await fetch(url + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(token && { authorization: `Bearer ${token}` })
			},
			body: JSON.stringify(body)
		});
		return (await response.json()) as Sent & { token?: string };
	};
	const { token } = await post('/api/v1/session', { organiserKey });
	const organise = (command: object) => post('/api/v1/commands', { id: freshId(), command }, token);
	return {
		organise,
		async token(role, booth) {
			const command = { type: 'pair-device', role, name: role, ...(booth && { booth }) };
			const offered = await organise(command);
			const paired = await post('/api/v1/pair', { code: offered.receipt?.pairing?.code ?? '' });
			if (!paired.token) throw new Error(`no ${role} could be paired`);
			return paired.token;
		}
	};
}
