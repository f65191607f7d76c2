// Our conditional formats: at most eight, none for a column that is not there, in the order in which they win.
import type { Settings } from '../../contract/settings'
import type { LedgerField, OpenItem, Reading } from '../../core/ledger/types'
import { toMajor } from '../../core/money'
import type { WarningKind } from '../../core/warnings/types'
import { columnLetter } from '../column-letter'
import { ownColumns } from '../own-columns'
import type { ColourRule, SheetBinding } from '../ports'
import { settledByAdjustment } from './settled-rows'
import { isAtLeast, isSettled, type RowFormulas, rowFormulas } from './sheet-formula'

const OVERDUE = { background: '#fce8e6', fontColor: '#c5221f', bold: false }
const LONG_UNPAID = { background: '#f6aea9', fontColor: '#8c1d18', bold: true }
const DUE_SOON = { background: '#fef7e0', fontColor: '#b06000', bold: false }
const LARGE = { background: '#e8f0fe', fontColor: '#1967d2', bold: true }
const ON_HOLD = { background: '#f1f3f4', fontColor: '#5f6368', bold: false }
const BAD_DATA = { background: '#f3e8fd', fontColor: '#7627bb', bold: false }

const AMOUNTS: readonly LedgerField[] = ['total', 'paid', 'unpaid', 'cost', 'creditLimit']
const DATES: readonly LedgerField[] = ['signedOn', 'startsOn', 'dueOn', 'paidOn']

/** `items`: of all sheets; only those that adjustments settled matter. */
export type ColourBasis = {
  binding: SheetBinding
  reading: Reading
  settings: Pick<Settings, 'thresholds'>
  items?: readonly OpenItem[]
}

/** Bad cells first, then settled or disputed rows, then what is urgent, and the overdue row under all of them; none of a rule that is off. */
export const colourRules = (basis: ColourBasis): ColourRule[] => [
  ...(basis.settings.thresholds.off.includes('bad-data') ? [] : badDataRules(basis.binding)),
  ...stateRules(basis),
]

const stateRules = ({ binding, reading, settings, items = [] }: ColourBasis): ColourRule[] => {
  const row = rowFormulas(binding, reading)
  if (row === null) return []
  const wholeRow = [{ from: 1, to: Math.max(...Object.values(binding.columns), ...ownColumns(binding)) }]
  const settled = isSettled(row.open)
  // Our own 未付金额 column knows already.
  const lowered = binding.openColumn === null ? settledByAdjustment({ binding, reading, items }) : null
  const held = [row.disputed, settled, lowered].filter(condition => condition !== null)
  const onHold = held.length === 1 ? settled : `OR(${held.join(',')})`
  const rules: ColourRule[] = [{ id: 'hold', formula: onHold, columns: wholeRow, ...ON_HOLD }]
  const { due } = row
  if (due === null) return rules
  const { dueSoonDays, large, longUnpaidDays, off } = settings.thresholds
  const dueCell = one(binding.dueColumn ?? binding.columns.dueOn)
  const amountCell = one(binding.columns.total ?? binding.columns.unpaid)
  const isNear = `${due}<=TODAY()+${dueSoonDays}`
  const isLong = `TODAY()-${due}>=${Math.max(1, longUnpaidDays)}`
  const least = toMajor(large, reading.currency)
  const warned: (ColourRule & { kind: WarningKind })[] = [
    { kind: 'long-unpaid', id: 'long', formula: openWhen(row, [isLong]), columns: dueCell, ...LONG_UNPAID },
    { kind: 'large', id: 'large', formula: openWhen(row, [isNear], least), columns: amountCell, ...LARGE },
    {
      kind: 'due-soon',
      id: 'soon',
      formula: openWhen(row, [`${due}>=TODAY()`, isNear]),
      columns: dueCell,
      ...DUE_SOON,
    },
    {
      kind: 'overdue',
      id: 'overdue',
      formula: openWhen(row, [`${due}<TODAY()`]),
      columns: wholeRow,
      ...OVERDUE,
    },
  ]
  for (const { kind, ...rule } of warned) if (!off.includes(kind)) rules.push(rule)
  return rules
}

/** In Sheets a text is greater than any number: every comparison needs ISNUMBER before it. */
const openWhen = ({ due, open, started }: RowFormulas, conditions: string[], least = 0) =>
  [`ISNUMBER(${due})`, ...conditions, ...started, isAtLeast(open, least)].join(',')

const one = (column: number | undefined) => (column === undefined ? [] : [{ from: column, to: column }])

const badDataRules = (binding: SheetBinding): ColourRule[] => {
  const rules: ColourRule[] = []
  const row = binding.headerRow + 1
  const amounts = cellsRule(binding, AMOUNTS)
  const dates = cellsRule(binding, DATES)
  const written = (cell: string) => `ISTEXT(${cell}),NOT(REGEXMATCH(${cell},"^[-—－/\\s]*$"))`
  if (amounts !== null) {
    rules.push({
      id: 'bad-amount',
      formula: `${amounts.isOneOf}${written(amounts.cell)}`,
      columns: amounts.columns,
      ...BAD_DATA,
    })
  }
  if (dates !== null) {
    rules.push({
      id: 'bad-date',
      formula: `${dates.isOneOf}${written(dates.cell)}`,
      columns: dates.columns,
      ...BAD_DATA,
    })
  }
  const { email } = binding.columns
  if (email !== undefined) {
    const cell = `$${columnLetter(email)}${row}`
    const formula = `ISTEXT(${cell}),NOT(REGEXMATCH(${cell},"${ADDRESSES}"))`
    rules.push({ id: 'bad-email', formula, columns: one(email), ...BAD_DATA })
  }
  return rules
}

/** One address or several; as strict as a formula needs to be, the parser is stricter. */
export const ADDRESSES =
  '^\\s*[^@\\s;,；，、]+@[^@\\s;,；，、]+\\.[^@\\s;,；，、]+([\\s;,；，、]+[^@\\s;,；，、]+@[^@\\s;,；，、]+\\.[^@\\s;,；，、]+)*[\\s;,；，、]*$'

/**
 * One area from the first to the last column of some fields. A rule over several areas is relative to the first one in one place
 * and to each in another, so the columns between are told apart in the formula, by references that move with them.
 */
const cellsRule = (binding: SheetBinding, fields: readonly LedgerField[]) => {
  const columns = fields.map(field => binding.columns[field] ?? 0).filter(column => column > 0)
  if (columns.length === 0) return null
  const [from, to] = [Math.min(...columns), Math.max(...columns)]
  const row = binding.headerRow + 1
  const cell = `${columnLetter(from)}${row}`
  const isAll = columns.length === to - from + 1
  const named = columns.map(column => `COLUMN(${cell})=COLUMN($${columnLetter(column)}${row})`)
  return { cell, columns: [{ from, to }], isOneOf: isAll ? '' : `OR(${named.join(',')}),` }
}
