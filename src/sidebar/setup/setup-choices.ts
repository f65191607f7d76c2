// What the person has chosen in the wizard so far: begun from what the server understood, sent only at 确认.
import type { Input } from '../../contract/inputs'
import type { SetupDraft } from '../../contract/setup'
import type { Goal } from '../../contract/shapes'
import type { LedgerField } from '../../core/ledger/types'
import { entryOf, isIncomplete, type TermsEntry, termsOf } from '../terms/terms-entry'
import { confirmedAlike } from './alike-choices'
import {
  type BesideChoices,
  besideFrom,
  confirmedBeside,
  fieldsBeside,
  hasNeeded,
  joinedBeside,
  leftToSayBeside,
  receiptsFeed,
} from './beside-choices'
import { asksForOrder, asksForUnit, type ColumnChoice, choiceOf, DATE_FIELDS } from './column-choice'

export type SetupChoices = {
  goal: Goal | null
  style: SetupDraft['style']
  currency: SetupDraft['currency']
  /** By 1-based column. */
  columns: Record<number, ColumnChoice>
  /** Whether a sheet of the same shape belongs to the ledger, by its id. */
  joined: Record<number, boolean>
  /** 客户 and 收款 beside the ledger. */
  beside: BesideChoices
  /** By the terms' text. */
  terms: Record<string, TermsEntry>
  blankPaidIsZero: boolean
  addDueColumn: boolean
  /** Matters only where receipts say what is paid. */
  addOpenColumn: boolean
  dailyTotals: boolean
}

/** The choices a fresh reading of the sheet suggests; the goal stays what was chosen. */
export const choicesFrom = (draft: SetupDraft, goal: Goal | null): SetupChoices => ({
  goal: goal ?? draft.goal,
  style: draft.style,
  currency: draft.currency,
  columns: Object.fromEntries(draft.columns.map(column => [column.index, choiceOf(column)])),
  joined: Object.fromEntries(draft.alike.map(({ sheetId, joined }) => [sheetId, joined])),
  beside: besideFrom(draft),
  terms: Object.fromEntries(draft.terms.map(({ text, meaning }) => [text, entryOf(meaning)])),
  blankPaidIsZero: draft.blankPaidIsZero,
  addDueColumn: draft.dueColumn !== 'not-needed',
  addOpenColumn: true,
  dailyTotals: draft.dailyTotals,
})

type Readings = { before: SetupDraft; draft: SetupDraft }

/** The choices after the same sheet was read again: what the person chose stays, what was only suggested follows. */
export const choicesAfter = (choices: SetupChoices, { before, draft }: Readings): SetupChoices => {
  const suggested = choicesFrom(before, choices.goal)
  const fresh = choicesFrom(draft, choices.goal)
  const follow = <K extends keyof SetupChoices>(name: K): SetupChoices[K] =>
    choices[name] === suggested[name] ? fresh[name] : choices[name]
  return {
    goal: choices.goal,
    style: follow('style'),
    currency: follow('currency'),
    columns: { ...fresh.columns, ...choices.columns },
    joined: { ...fresh.joined, ...choices.joined },
    beside: { ...fresh.beside, ...choices.beside },
    terms: { ...fresh.terms, ...choices.terms },
    blankPaidIsZero: follow('blankPaidIsZero'),
    addDueColumn: follow('addDueColumn'),
    addOpenColumn: choices.addOpenColumn,
    dailyTotals: follow('dailyTotals'),
  }
}

/** Gives a column a field; a field stands for one column only, so the one that had it gives it up. */
export const withField = (choices: SetupChoices, index: number, field: LedgerField | null): SetupChoices => ({
  ...choices,
  columns: Object.fromEntries(
    Object.entries(choices.columns).map(([at, column]) => {
      if (Number(at) === index) return [at, { ...column, field }]
      return [at, field !== null && column.field === field ? { ...column, field: null } : column]
    }),
  ),
})

export const withColumn = (
  choices: SetupChoices,
  index: number,
  part: Partial<ColumnChoice>,
): SetupChoices => {
  const column = choices.columns[index]
  if (column === undefined) return choices
  return { ...choices, columns: { ...choices.columns, [index]: { ...column, ...part } } }
}

/** The columns that are used, from the left. */
export const boundColumns = (choices: SetupChoices): { index: number; field: LedgerField }[] =>
  Object.entries(choices.columns).flatMap(([index, { field }]) =>
    field === null ? [] : [{ index: Number(index), field }],
  )

export const chosenFields = (choices: SetupChoices): LedgerField[] =>
  boundColumns(choices).map(({ field }) => field)

/** Terms, style, blank payments and the due column are worked out from these. */
const READ_FROM: readonly LedgerField[] = [...DATE_FIELDS, 'customer', 'total', 'paid', 'unpaid', 'terms']

/** Another column was named for something that set-up works out more from; sheets of the same shape follow in every column. */
export const asksForReading = (
  { alike }: Pick<SetupDraft, 'alike'>,
  before: SetupChoices,
  after: SetupChoices,
): boolean => {
  const readFrom = (choices: SetupChoices) =>
    JSON.stringify(boundColumns(choices).filter(({ field }) => alike.length > 0 || READ_FROM.includes(field)))
  return readFrom(before) !== readFrom(after)
}

/** A customer and an amount make a ledger. */
export const hasEnough = (choices: SetupChoices): boolean => {
  const fields = chosenFields(choices)
  return fields.includes('customer') && (fields.includes('total') || fields.includes('unpaid'))
}

/** Every joined sheet beside the ledger has what such a table cannot do without. */
export const besideHasNeeded = (draft: SetupDraft, { beside }: SetupChoices): boolean =>
  joinedBeside(draft, beside).every(({ sheet, choice }) => hasNeeded(sheet, choice))

/** How many rows leave open what is paid; none where receipts tell it. */
export const blankPaidIn = (draft: SetupDraft, choices: SetupChoices): number =>
  isFed(draft, choices) ? 0 : draft.blankPaid

/** What is paid stands in 收款 only. */
export const isFed = (draft: SetupDraft, choices: SetupChoices): boolean =>
  joinedBeside(draft, choices.beside).some(({ sheet }) => sheet.role === 'receipts') &&
  receiptsFeed(chosenFields(choices))

/** How many units and date orders that matter are not said yet. */
export const leftToSay = (draft: SetupDraft, choices: SetupChoices): number => {
  let left = leftToSayBeside(draft, choices.beside)
  for (const column of draft.columns) {
    const choice = choices.columns[column.index]
    if (choice === undefined) continue
    if (asksForUnit(column, choice) && choice.unitApplies === null) left += 1
    if (asksForOrder(column, choice) && choice.order === null) left += 1
  }
  return left
}

/** Columns that serve the goal most, and are worth having. */
const USEFUL: Record<Goal, readonly LedgerField[]> = {
  collect: ['email', 'dueOn', 'reference', 'paid'],
  satisfaction: ['contact', 'phone', 'owner', 'note'],
  resources: ['industry', 'region', 'owner', 'signedOn'],
  return: ['cost', 'signedOn', 'project'],
}

/** The goal's useful columns that the sheet lacks; a due date is also there when start and terms are. */
export const missingFor = (goal: Goal, choices: SetupChoices): LedgerField[] => {
  const own = chosenFields(choices)
  const fields = [...own, ...fieldsBeside(choices.beside, own)]
  const countsDue = fields.includes('startsOn') && fields.includes('terms')
  return USEFUL[goal].filter(field => !fields.includes(field) && !(field === 'dueOn' && countsDue))
}

/** A chosen meaning lacks its number. */
export const lacksNumber = ({ terms }: SetupDraft, choices: SetupChoices): boolean =>
  terms.some(({ text }) => {
    const entry = choices.terms[text]
    return entry !== undefined && isIncomplete(entry)
  })

type Ready = { draft: SetupDraft; choices: SetupChoices; goal: Goal }

/** What 确认 sends. Terms understood already are sent too: those confirmed in an earlier set-up would be forgotten otherwise. */
export const confirmInput = ({ draft, choices, goal }: Ready): Input<'setup.confirm'> => {
  const bound = draft.columns.flatMap(column => {
    const choice = choices.columns[column.index]
    if (choice === undefined || choice.field === null) return []
    return [{ column, choice, field: choice.field }]
  })
  return {
    sheetId: draft.sheetId,
    headerRow: draft.headerRow,
    goal,
    style: choices.style,
    currency: choices.currency,
    columns: bound.map(({ column, field }) => ({ index: column.index, field })),
    units: bound.flatMap(({ column, choice, field }) =>
      asksForUnit(column, choice) && choice.unitApplies === true && column.unit !== null
        ? [{ field, factor: column.unit.factor }]
        : [],
    ),
    dateOrders: bound.flatMap(({ choice, field }) =>
      choice.order !== null && DATE_FIELDS.includes(field) ? [{ field, order: choice.order }] : [],
    ),
    others: draft.alike
      .filter(({ sheetId }) => choices.joined[sheetId])
      .map(sheet => confirmedAlike(sheet, bound)),
    beside: confirmedBeside(draft, choices.beside),
    blankPaidIsZero: choices.blankPaidIsZero,
    terms: draft.terms.flatMap(({ text }) => {
      const entry = choices.terms[text]
      const terms = entry === undefined ? null : termsOf(entry)
      return terms === null ? [] : [{ text, terms }]
    }),
    addDueColumn: draft.dueColumn !== 'not-needed' && choices.addDueColumn,
    addOpenColumn: isFed(draft, choices) && choices.addOpenColumn,
    dailyTotals: choices.dailyTotals,
  }
}
