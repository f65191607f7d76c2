// Which sheets beside the ledger are read with it, and what their columns are: 客户 and 收款.
import type { Input } from '../../contract/inputs'
import type { BesideSheet, SetupDraft } from '../../contract/setup'
import { SAYS_PAID, saysPaid } from '../../core/ledger/says-paid'
import type { LedgerField } from '../../core/ledger/types'
import { asksForOrder, asksForUnit, type ColumnChoice, choiceOf, DATE_FIELDS } from './column-choice'

export type BesideChoice = {
  role: BesideSheet['role']
  joined: boolean
  columns: Record<number, ColumnChoice>
}
/** By the sheet's id. */
export type BesideChoices = Record<number, BesideChoice>

/** What a table of each kind may hold; of the receipts' columns the days and the amount have names of their own. */
export const BESIDE_FIELDS: Record<BesideSheet['role'], readonly LedgerField[]> = {
  customers: [
    'customer',
    'contact',
    'phone',
    'email',
    'address',
    'industry',
    'region',
    'rating',
    'creditLimit',
    'owner',
    'terms',
    'note',
    'customerId',
    'language',
    'currency',
    'limitUntil',
    'dunning',
    'rival',
    'rivalOn',
    'rivalSource',
    'invoicing',
    'statements',
    'delivery',
    'channel',
    'payBy',
  ],
  receipts: [
    'customer',
    'paidOn',
    'paid',
    'reference',
    'note',
    'fee',
    'rounding',
    'discount',
    'settledBy',
    'dueOn',
    'customerId',
    'currency',
  ],
}

/** Each with what may stand in its place. */
const NEEDED: Record<BesideSheet['role'], readonly (readonly LedgerField[])[]> = {
  customers: [['customer']],
  receipts: [['paidOn'], ['paid'], ['customer', 'reference']],
}

export const besideFrom = ({ beside }: Pick<SetupDraft, 'beside'>): BesideChoices =>
  Object.fromEntries(
    beside.map(({ role, sheetId, joined, columns }) => [
      sheetId,
      { role, joined, columns: Object.fromEntries(columns.map(column => [column.index, choiceOf(column)])) },
    ]),
  )

export const joinedBeside = (
  { beside }: Pick<SetupDraft, 'beside'>,
  choices: BesideChoices,
): { sheet: BesideSheet; choice: BesideChoice }[] =>
  beside.flatMap(sheet => {
    const choice = choices[sheet.sheetId]
    return choice?.joined ? [{ sheet, choice }] : []
  })

/** A field stands for one column only: the one that had it gives it up. */
export const withBesideField = (
  choice: BesideChoice,
  index: number,
  field: LedgerField | null,
): BesideChoice => ({
  ...choice,
  columns: Object.fromEntries(
    Object.entries(choice.columns).map(([at, column]) => {
      if (Number(at) === index) return [at, { ...column, field }]
      return [at, field !== null && column.field === field ? { ...column, field: null } : column]
    }),
  ),
})

export const hasNeeded = ({ role }: Pick<BesideSheet, 'role'>, { columns }: BesideChoice): boolean => {
  const fields = Object.values(columns).map(({ field }) => field)
  return NEEDED[role].every(those => those.some(field => fields.includes(field)))
}

/** Units and date orders of the joined sheets that are not said yet. */
export const leftToSayBeside = (draft: Pick<SetupDraft, 'beside'>, choices: BesideChoices): number => {
  let left = 0
  for (const { sheet, choice } of joinedBeside(draft, choices)) {
    for (const column of sheet.columns) {
      const said = choice.columns[column.index]
      if (said === undefined) continue
      if (asksForUnit(column, said) && said.unitApplies === null) left += 1
      if (asksForOrder(column, said) && said.order === null) left += 1
    }
  }
  return left
}

/** Whether receipts say what is paid: the ledger has no column of its own for it. */
export const receiptsFeed = (ledgerFields: readonly LedgerField[]): boolean => !saysPaid(ledgerFields)

/** What the joined sheets know that the contracts need not say. */
export const fieldsBeside = (
  choices: BesideChoices,
  ledgerFields: readonly LedgerField[],
): readonly LedgerField[] => {
  const joined = Object.values(choices).filter(choice => choice.joined)
  const listed = joined
    .filter(({ role }) => role === 'customers')
    .flatMap(({ columns }) => Object.values(columns).flatMap(({ field }) => field ?? []))
  const isFed = joined.some(({ role }) => role === 'receipts') && receiptsFeed(ledgerFields)
  return isFed ? [...listed, ...SAYS_PAID] : listed
}

/** What 确认 sends of them. */
export const confirmedBeside = (
  draft: Pick<SetupDraft, 'beside'>,
  choices: BesideChoices,
): NonNullable<Input<'setup.confirm'>['beside']> =>
  joinedBeside(draft, choices).map(({ sheet: { role, sheetId, headerRow, columns }, choice }) => {
    const bound = columns.flatMap(column => {
      const said = choice.columns[column.index]
      return said === undefined || said.field === null ? [] : [{ column, said, field: said.field }]
    })
    return {
      role,
      sheetId,
      headerRow,
      columns: bound.map(({ column, field }) => ({ index: column.index, field })),
      units: bound.flatMap(({ column, said, field }) =>
        asksForUnit(column, said) && said.unitApplies === true && column.unit !== null
          ? [{ field, factor: column.unit.factor }]
          : [],
      ),
      dateOrders: bound.flatMap(({ said, field }) =>
        said.order !== null && DATE_FIELDS.includes(field) ? [{ field, order: said.order }] : [],
      ),
    }
  })
