// Data validation by column type: a warning that says how to fill the cell, never a refusal.
import type { Language } from '../../contract/shapes'
import { CONTRACT_FIELDS } from '../../contract/vocabulary'
import { type ColumnType, LEDGER_COLUMNS } from '../../tables/ledger/columns'
import type { ColumnRule, SheetBinding } from '../ports'
import { ADDRESSES } from './colour-rules'

const PHONES = '^[+\\d][\\d\\s()（）+\\-—转;,；，、/]{5,}$'

const criterion = (type: ColumnType, header: string): ColumnRule['criterion'] | null => {
  if (type === 'amount' || type === 'date') return { kind: 'formula', about: cell => `=ISNUMBER(${cell})` }
  if (type === 'email') return { kind: 'formula', about: cell => `=REGEXMATCH(${cell}&"","${ADDRESSES}")` }
  if (type === 'phone') return { kind: 'formula', about: cell => `=REGEXMATCH(${cell}&"","${PHONES}")` }
  if (type === 'text') return null
  return { kind: 'list', values: /^[\x20-\x7e]+$/.test(header) ? ['Yes', 'No'] : ['是', '否'] }
}

/** One rule for each bound column whose type can be checked. */
export const columnRules = (binding: SheetBinding, language: Language): ColumnRule[] => {
  const rules: ColumnRule[] = []
  for (const field of CONTRACT_FIELDS) {
    const column = binding.columns[field]
    if (column === undefined) continue
    const { type, help } = LEDGER_COLUMNS[field]
    const found = criterion(type, binding.headers[field] ?? '')
    if (found !== null) rules.push({ field, column, criterion: found, help: help[language] })
  }
  return rules
}
