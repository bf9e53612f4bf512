/** Whether the system failed for this reason: ENOENT, EEXIST, ENOSPC … */
export function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
