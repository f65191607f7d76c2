// What people wrote at the foot of 大客户总结, by customer: put away before another one stands there, put back when he does again.
import { standsFor } from '../../core/ledger/who/names'
import { textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

type OwnWords = readonly (readonly string[])[]

const rowsOf = (desk: Desk, customer: string): HelperRow[] => {
  if (!desk.helpers.present().includes('account-words')) return []
  const known = knownNames(desk)
  return desk.helpers
    .read('account-words')
    .filter(({ values }) => standsFor(known, textIn(values.customer)) === customer)
}

export const packedWords = (own: OwnWords): string => own.map(cells => cells.join('\t').trimEnd()).join('\n')

/** Cells beside one another are apart by tabs. */
export const readOwnWords = (desk: Desk, customer: string): string[][] => {
  const text = rowsOf(desk, customer)
    .map(({ values }) => textIn(values.words))
    .filter(words => words !== '')
    .join('\n')
  return text === '' ? [] : text.split('\n').map(line => line.split('\t'))
}

/** One row a customer; nothing is written where it says the same already. Call under the document lock. */
export const keepOwnWords = (
  desk: Desk,
  { key, name }: { key: string; name: string },
  own: OwnWords,
): void => {
  const words = packedWords(own)
  const [first, ...more] = rowsOf(desk, key)
  const known = [first, ...more].map(row => textIn(row?.values.words)).filter(text => text !== '')
  if (known.join('\n') === words) return
  const values = { customer: key, name, words, at: desk.now(), by: desk.person.label() }
  if (first === undefined) desk.helpers.append('account-words', [values])
  // Rows of who was one customer with another since are one from now on.
  else
    desk.helpers.update('account-words', [
      { row: first.row, values },
      ...more.map(({ row }) => ({ row, values: { ...values, words: '' } })),
    ])
}

/** What was put away of everybody, each as one text. */
export const allOwnWords = (desk: Desk): Map<string, string> => {
  const all = new Map<string, string>()
  if (!desk.helpers.present().includes('account-words')) return all
  const known = knownNames(desk)
  for (const { values } of desk.helpers.read('account-words')) {
    const [customer, words] = [standsFor(known, textIn(values.customer)), textIn(values.words)]
    if (words !== '')
      all.set(customer, [all.get(customer) ?? '', words].filter(text => text !== '').join('\n'))
  }
  return all
}
