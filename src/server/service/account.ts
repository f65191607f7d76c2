// What part four of the summary needs: 服务, 满意度, the office's clock, and the text that asks a customer how content he is.
import type { AccountBooks } from '../../core/accounts/summary'
import type { CustomerKey, Ledger } from '../../core/ledger/types'
import { letterLanguage } from '../../core/reminders/policy/ways'
import { linkFor } from '../../core/service/rules'
import { INVITATIONS } from '../../text/letters/invitation'
import type { Books } from '../books/read'
import type { Office } from '../ports'

export const serviceBooks = (
  books: Books,
): Required<Pick<AccountBooks, 'services' | 'surveys' | 'clock'>> => {
  const services = books.services()
  return {
    services: services?.entries ?? null,
    surveys: books.surveys()?.entries ?? null,
    clock: services?.fields.includes('respondedAt') ? books.clock() : null,
  }
}

/** In the customer's language; without a link it asks for a number in answer. */
export const invitationFor = (
  { settings }: Office,
  { customers }: Pick<Ledger, 'customers'>,
  key: CustomerKey,
): string => {
  const customer = customers.find(one => one.key === key)
  if (customer === undefined) throw new Error(`No customer ${key}`)
  const words = INVITATIONS[letterLanguage(customer) ?? settings.letterLanguage]
  const number = customer.more?.customerId ?? ''
  return words({
    contact: customer.contact,
    company: settings.sender.company,
    person: settings.sender.person,
    number,
    link: linkFor(settings.service.link, number || customer.name),
  })
}
