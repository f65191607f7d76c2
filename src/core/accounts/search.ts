// Finding a customer by what a person remembers of him.
import { byCustomer } from '../ledger/by-customer'
import type { Customer, Ledger, OpenItem } from '../ledger/types'
import { sum } from '../money'
import type { CustomerHit } from './types'

const MOST_HITS = 20

/** A text of the customer and how good a match in it is; the name matches best. */
type Clue = { text: string; weight: number }

const plain = (text: string) => text.normalize('NFKC').toLowerCase()
const digits = (text: string) => text.replace(/[\s\-()+]/g, '')

const mailboxes = ({ addresses }: Customer): string => {
  if (addresses.kind === 'one') return addresses.to.join(', ')
  if (addresses.kind === 'conflict') return addresses.choices.map(choice => choice.join(', ')).join(', ')
  return addresses.kind === 'malformed' ? addresses.text : ''
}

const cluesOf = (customer: Customer, items: readonly OpenItem[]): Clue[] => [
  { text: customer.name, weight: 8 },
  { text: customer.contact, weight: 4 },
  { text: customer.phone, weight: 4 },
  { text: mailboxes(customer), weight: 4 },
  ...items.map(({ reference }) => ({ text: reference, weight: 3 })),
  ...items.map(({ project }) => ({ text: project, weight: 2 })),
]

/** 2: the whole text, 1: its beginning, ½: within it, 0: not at all. Telephone numbers match however they are grouped. */
const closeness = (text: string, word: string): number => {
  if (text === word) return 2
  const at = text.indexOf(word)
  if (at >= 0) return at === 0 ? 1 : 0.5
  return /^\d{3,}$/.test(digits(word)) && digits(text).includes(digits(word)) ? 0.5 : 0
}

type Match = { score: number; detail: string }

const matchOf = (customer: Customer, items: readonly OpenItem[], words: string[]): Match | null => {
  const clues = cluesOf(customer, items)
  let score = 0
  let detail = ''
  for (const word of words) {
    let best = 0
    for (const { text, weight } of clues) {
      const found = weight * closeness(plain(text), word)
      if (found <= best) continue
      best = found
      detail = text
    }
    if (best === 0) return null
    score += best
  }
  return { score, detail: detail === customer.name ? '' : detail }
}

const hit = (customer: Customer, items: readonly OpenItem[], detail: string): CustomerHit => ({
  key: customer.key,
  name: customer.name,
  detail: detail || customer.contact,
  balance: sum(items.map(({ open }) => open)),
  overdue: sum(items.filter(({ state }) => state === 'overdue').map(({ open }) => open)),
})

/**
 * At most 20 customers who match every word in name, contact, phone, address, contract number or project; best match first, then
 * the larger balance. `detail` is the text that matched, or the contact. Without words: the largest balances.
 */
export const searchCustomers = (ledger: Ledger, items: readonly OpenItem[], words: string): CustomerHit[] => {
  const asked = plain(words)
    .split(/\s+/)
    .filter(word => word !== '')
  const groups = byCustomer(items)
  return ledger.customers
    .flatMap(customer => {
      const own = groups.get(customer.key) ?? []
      const match = matchOf(customer, own, asked)
      return match ? [{ score: match.score, hit: hit(customer, own, match.detail) }] : []
    })
    .sort((a, b) => b.score - a.score || b.hit.balance - a.hit.balance || (a.hit.key < b.hit.key ? -1 : 1))
    .slice(0, MOST_HITS)
    .map(({ hit }) => hit)
}
