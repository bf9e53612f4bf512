// Where one is on the organisers' screen: kept in the address, so that a reload stays there.

export const TABS = ['overview', 'rounds', 'programme', 'devices', 'log', 'settings'] as const;
export type Tab = (typeof TABS)[number];

export type Address = {
	readonly tab: Tab;
	/** Overview: the booth that is looked at. */
	readonly booth?: string;
	/** Programme: the department, or `new`. */
	readonly department?: string;
	/** Programme: the opening, or `new`. */
	readonly opening?: string;
};

export function addressOf(search: URLSearchParams): Address {
	const sought = search.get('tab');
	const [booth, department, opening] = ['booth', 'department', 'opening'].map((key) =>
		search.get(key)
	);
	return {
		tab: TABS.find((tab) => tab === sought) ?? 'overview',
		...(booth && { booth }),
		...(department && { department }),
		...(opening && { opening })
	};
}

export function hrefTo({ tab, ...rest }: Address): string {
	const search = new URLSearchParams(rest);
	if (tab !== 'overview') search.set('tab', tab);
	return `?${search.toString()}`;
}
