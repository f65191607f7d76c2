// Which column holds which field when marks do not tell: the one that has the header of set-up.
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import type { LedgerField } from '../../core/ledger/types'
import type { RememberedColumns } from '../ports'
import type { SheetRecord } from '../setup-record'

type Search = {
  record: Pick<SheetRecord, 'headers'>
  columns: RememberedColumns['columns']
  texts: string[]
  /** Columns of our own. */
  ours: readonly number[]
}

/** A column that was cut and pasted has lost its mark but not its header. `missing`: fields that are nowhere any more. */
export const columnsByHeader = ({ record, columns, texts, ours }: Search) => {
  const complete = { ...columns }
  const taken = new Set([...Object.values(columns), ...ours])
  const missing: LedgerField[] = []
  const doubled: string[] = []
  for (const name of LEDGER_FIELDS) {
    const header = record.headers[name]
    if (header === undefined || complete[name] !== undefined) continue
    const candidates = texts
      .map((text, index) => ({ text: text.trim(), column: index + 1 }))
      .filter(({ text, column }) => text !== '' && text === header.trim() && !taken.has(column))
    const [only, ...others] = candidates
    if (others.length > 0) doubled.push(header)
    else if (only !== undefined) complete[name] = only.column
    else missing.push(name)
  }
  return { columns: complete, missing, doubled }
}
