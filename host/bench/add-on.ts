// The add-on's tasks on a ledger, as the sidebar starts them.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openHost } from '../index'
import type { Person, RpcExecution } from '../types'
import { type Cost, costOf } from './cost'
import { ledgerOf, type Size } from './ledger'

type DraftSheet = {
  sheetId: number
  headerRow: number
  columns: { index: number; field: string | null }[]
}

type Draft = DraftSheet & {
  style: string
  currency: string
  beside: (DraftSheet & { role: string })[]
  terms: { text: string; meaning: unknown }[]
}

const answerOf = <T>(run: RpcExecution): T => {
  if (!run.answer.ok) throw new Error(`${run.functionName}: ${JSON.stringify(run.answer.problem)}`)
  return run.answer.value as T
}

const sheetFrom = ({ sheetId, headerRow, columns }: DraftSheet) => ({
  sheetId,
  headerRow,
  columns: columns.filter(column => column.field !== null).map(({ index, field }) => ({ index, field })),
  units: [],
  dateOrders: [],
})

const choiceFrom = (draft: Draft) => ({
  ...sheetFrom(draft),
  goal: 'collect',
  style: draft.style,
  currency: draft.currency,
  others: [],
  beside: draft.beside.map(sheet => ({ ...sheetFrom(sheet), role: sheet.role })),
  blankPaidIsZero: true,
  terms: draft.terms.flatMap(({ text, meaning }) => (meaning ? [{ text, terms: meaning }] : [])),
  addDueColumn: false,
  addOpenColumn: draft.beside.length > 0,
  dailyTotals: true,
})

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What earlier tasks left in the host is cleared away first, or this one would be charged for it. */
const runAfresh = (person: Person, method: string, input: unknown): RpcExecution => {
  collectGarbage()
  return person.rpc(method, input)
}

const task = (person: Person, method: string, input: unknown): Cost => {
  const run = runAfresh(person, method, input)
  answerOf(run)
  return costOf(run)
}

type Books = { books: { book: string; state: { status: string; candidates?: DraftSheet[] } }[] }
type SettingsView = { settings: { sales: object }; fingerprint: string }

/** The sales of 交易 count as revenue; then who asks for what needs all of them: a customer that went silent, the overview, the classes. */
const salesCosts = (person: Person): [task: string, cost: Cost][] => {
  const { books } = answerOf<Books>(person.rpc('books', {}))
  const [sheet] = books.find(({ book }) => book === 'deals')?.state.candidates ?? []
  if (sheet === undefined) throw new Error('the sales were not recognised')
  const { sheetId, headerRow, columns } = sheetFrom(sheet)
  answerOf(person.rpc('books.adopt', { book: 'deals', sheetId, headerRow, columns }))
  const { settings, fingerprint } = answerOf<SettingsView>(person.rpc('settings', {}))
  const sales = { ...settings.sales, revenue: 'deals' }
  answerOf(person.rpc('settings.save', { settings: { ...settings, sales }, seen: fingerprint }))
  const customer = '客户0003有限公司'
  return [
    ['home', task(person, 'home', {})],
    ['customer.open', task(person, 'customer.open', { customer })],
    ['customer.sheet', task(person, 'customer.sheet', { customer, overwrite: false })],
    ['classes', task(person, 'classes', { period: 'all', pick: null })],
    ['portfolio', task(person, 'portfolio', {})],
    ['products', task(person, 'products', {})],
  ]
}

/** What each task of the add-on costs on a ledger of that size, set up first. */
export const addOnCosts = (size: Size): [task: string, cost: Cost][] => {
  const person = openHost({ document: ledgerOf(size) }).as('owner@example.com')
  const read = runAfresh(person, 'setup.read', {})
  const choice = choiceFrom(answerOf<Draft>(read))
  const confirmed = task(person, 'setup.confirm', choice)
  if (size.shape === 'deals') return salesCosts(person)
  // Its own sheet is known as such from the first time it is opened.
  if (size.shape === 'instalments') task(person, 'plans.sheet', {})
  return [
    ['setup.read', costOf(read)],
    ['setup.confirm', confirmed],
    ['refresh', task(person, 'refresh', {})],
    ['check', task(person, 'check', {})],
    ['home', task(person, 'home', {})],
    // Letters are also looked for as first letters of pinyin: the dearest search.
    ['customer.search', task(person, 'customer.search', { words: 'kh', within: [], group: 'owner' })],
    ['customer.open', task(person, 'customer.open', { customer: '客户0003有限公司' })],
    ['reminders', task(person, 'reminders', {})],
  ]
}
