// Error values: Excel knows these; the engine has more of its own.

const EXCEL = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'])
const OURS: Record<string, string> = {
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#BAD_EXPR': '#NAME?',
  '#ERROR': '#VALUE!',
}

/** The error value a file can hold for one of the engine's. */
export function excelError(value: string): string {
  return EXCEL.has(value) ? value : (OURS[value] ?? '#VALUE!')
}

export function isExcelError(value: string): boolean {
  return EXCEL.has(value)
}
