// Rows as ledger items: amounts, due day, key and the problems that keep an item out of the letters.
import type { CalendarDate } from '../calendar-date'
import type { Minor } from '../money'
import type { Problem } from '../problem'
import { type RowProblem, settleAmounts } from './amounts'
import { dueDate, termsReader } from './due-date'
import { problemIn, type RowFacts, readValue } from './read-row'
import type { ItemKey, LedgerField, LedgerItem, LedgerRow, Reading } from './types'
import { contractTexts } from './who/more-texts'

export type ItemsContext = { reading: Reading; bound: ReadonlySet<LedgerField> }

/** Reads one row's item after another, its problems all blocking ones: those of its cells and those between its cells. */
export function itemReader({
  reading,
  bound,
}: ItemsContext): (facts: RowFacts, row: LedgerRow) => LedgerItem {
  const rules = { reading, bound }
  const termsOf = termsReader(reading.terms, reading)
  return (facts, row) => {
    const amounts = settleAmounts(facts, rules)
    const { due, problems: dueProblems } = dueDate(facts, termsOf)
    const { total, paid } = amounts
    const settled = total !== null && paid !== null && paid >= total
    const between =
      settled || dueProblems.length === 0 ? amounts.problems : [...amounts.problems, ...dueProblems]
    const more = contractTexts(facts.more)
    const signedOn = readValue(facts.signedOn)
    const startsOn = readValue(facts.startsOn)
    return {
      key: itemKey(facts, { day: signedOn ?? startsOn, total }),
      sheet: facts.sheet,
      row: facts.row,
      customer: facts.key,
      customerName: facts.customer,
      project: facts.project,
      reference: facts.reference,
      signedOn,
      startsOn,
      recognisedOn: reading.style === 'invoice' ? (startsOn ?? signedOn) : (signedOn ?? startsOn),
      terms: facts.terms,
      due,
      total,
      paid,
      paidOn: readValue(facts.paidOn),
      cost: readValue(facts.cost),
      taxRate: readValue(facts.taxRate),
      dispute: readValue(facts.dispute),
      note: facts.note,
      owner: facts.owner,
      problems:
        between.length === 0
          ? facts.blocking
          : [
              ...facts.blocking,
              ...between.map(problem => placed(problem, { row, bound, sheet: facts.sheet })),
            ],
      ...(more !== undefined && { more }),
    }
  }
}

type NumberlessParts = { day: CalendarDate | null; total: Minor | null }

function itemKey({ key, project, reference }: RowFacts, { day, total }: NumberlessParts): ItemKey {
  if (reference !== '') return `${keyPart(key)}|${keyPart(reference)}`
  return `${keyPart(key)}|${keyPart(project)}|${day ?? ''}|${total ?? ''}`
}

function keyPart(text: string): string {
  return text.includes('|') ? text.replace(/\|/g, '¦') : text
}

/** A problem of a field without a column stands for the whole row. */
function placed(
  { code, field, expected }: RowProblem,
  { row, bound, sheet }: { row: LedgerRow; bound: ReadonlySet<LedgerField>; sheet: string },
): Problem {
  const problem = problemIn({ sheet, row }, code, bound.has(field) ? field : null)
  return expected === undefined ? problem : { ...problem, expected }
}
