// Long work: what it may be, and why one of its rows or cells was left as it is.
export const WORK_KINDS = ['archive', 'return', 'fixes', 'setup', 'uninstall'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

export const LEFT_REASONS = ['gone', 'changed', 'formula', 'refused', 'merged', 'origin'] as const
export type LeftReason = (typeof LEFT_REASONS)[number]
