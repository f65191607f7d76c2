// A number with its noun in English: `1 item`, `3 items`.
export const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`
