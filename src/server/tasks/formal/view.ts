// 对账函 looked at before anything goes out; and whose statements are to be drawn up or have not come back.
import type { FormalListView, FormalView, Paper } from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import { ourAccounts } from '../../../core/general-ledger/our-balances'
import { unanswered } from '../../../core/statements/letters'
import { owedItem } from '../../../core/statements/owed'
import { type Outcome, ok } from '../../answer'
import { addressesOf, drawingDesk } from '../../formal/desk'
import { draw, seenOf } from '../../formal/draw'
import { paperHtml } from '../../formal/paper'
import { readFormalLetters } from '../../formal/records'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { isSenderReady } from '../../sending/owner'
import { loadLedger } from '../load'

/** Of one customer, in the page of his letter. */
const MOST_LETTERS = 10

export const viewFormal = (office: Office, paper: Paper): Outcome<FormalView> => {
  const at = drawingDesk(office)
  if (!at.ok) return at
  const drawn = draw(at.value, paper)
  if (!drawn.ok) return drawn
  const { desk } = office
  const { customer, about, language, title, page, mail, statement, demand } = drawn.value
  const { currency } = at.value.loaded.ledger
  return ok({
    ...{ asOf: desk.today, currency, key: desk.uuid(), customer: customer.key, name: about.name },
    amount: about.amount,
    seen: seenOf(office, drawn.value),
    html: page === null ? mail.html : paperHtml({ language, title, pages: [page(null)] }),
    to: addressesOf(at.value, customer),
    ...{ subject: mail.subject, text: mail.text },
    senderReady: isSenderReady(office.settings),
    letters: readFormalLetters(desk, currency)
      .filter(letter => letter.customer === customer.key && letter.kind === about.kind)
      .slice(-MOST_LETTERS)
      .reverse(),
    ...{ statement, demand },
  })
}

export const listFormal = (office: Office, _: Input<'formal.list'>): Outcome<FormalListView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger } = loaded.value
  const { currency } = ledger
  const known = new Set(ledger.customers.map(({ key }) => key))
  const owed = { ...ledger, contracts: ledger.contracts.map(owedItem) }
  const accounts = [...ourAccounts(owed, readLines(desk, currency), desk.today).values()]
  return ok({
    ...{ asOf: desk.today, currency, key: desk.uuid() },
    customers: accounts
      .filter(({ customer, balance }) => balance !== 0 && known.has(customer))
      .map(({ customer, name, balance }) => ({ customer, name, balance }))
      .sort((a, b) => b.balance - a.balance || (a.customer < b.customer ? -1 : 1)),
    waiting: unanswered(readFormalLetters(desk, currency)),
    senderReady: isSenderReady(office.settings),
  })
}
