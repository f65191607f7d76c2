// A ledger whose due days are counted from its terms, adopted with our 到期日 column, for the tests of 付款周期.
import type { CellInput, Host, HostOptions, Person } from '../../../host/types'
import type { Input } from '../../../src/contract/inputs'
import type { TermsSaved, TermsView } from '../../../src/contract/terms'
import { adoptAs, openLedger, SHEET } from '../adopting'
import { value } from '../receivables-desk'

const HEADERS = ['客户名称', '邮箱地址', '合作项目', '合同总金额', '已付款金额', '付款周期', '起算日']

/** One contract: customer A…, 1000 yuan open. */
export type Contract = { customer: string; terms: string; start: string }

const row = ({ customer, terms, start }: Contract, at: number): CellInput[] => [
  `${customer}公司`,
  `${customer.toLowerCase()}@example.com`,
  `家具${at + 1}`,
  1000,
  0,
  terms,
  start,
]

export const openRuled = (
  contracts: readonly Contract[],
  options: Partial<HostOptions> = {},
): { host: Host; ann: Person } => {
  const { host, ann } = openLedger([HEADERS, ...contracts.map(row)], options)
  adoptAs(ann, { dailyTotals: false })
  return { host, ann }
}

/** What our 到期日 column shows. */
export const dueColumn = (host: Host): unknown[] => {
  const [header = [], ...rows] = host.sheet(SHEET).display()
  const at = header.indexOf('到期日（账期管家）')
  return rows.map(cells => cells[at]).filter(cell => cell !== '')
}

type Change = Partial<Omit<TermsView['rules'], never>> & { terms?: Input<'terms.preview'>['terms'] }

/** What the page sends for a change of the view. */
export const planFor = (view: TermsView, { terms, ...rules }: Change): Input<'terms.preview'> => ({
  rules: { ...view.rules, ...rules },
  terms: terms ?? view.texts.flatMap(({ text, said }) => (said === null ? [] : [{ text, terms: said }])),
})

/** Looks, previews and saves as a person does who agrees. */
export const saveTerms = (person: Person, change: Change): TermsSaved => {
  const view = value(person, 'terms', {})
  const plan = planFor(view, change)
  const { changes } = value(person, 'terms.preview', plan)
  return value(person, 'terms.save', { ...plan, seen: view.fingerprint, changes })
}

/** Titles of what the check finds about our own column. */
export const differing = (person: Person): unknown[] =>
  value(person, 'check', {}).groups.filter(({ code }) => code === 'due-cell-differs')
