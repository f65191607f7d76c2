// A team's desk for the tests of reminders: a small ledger opened in the host, adopted and ready to send.
import { openHost } from '../../host'
import type { CellInput, Host, HostOptions, Person } from '../../host/types'
import type { Input, Method } from '../../src/contract/inputs'
import type { Output, RpcProblem } from '../../src/contract/outputs'
import type { RemindersView } from '../../src/contract/reminders'
import type { Settings, SettingsView } from '../../src/contract/settings'
import type { SetupDraft } from '../../src/contract/setup'

export const SHEET = '合同'
/** A Monday; in the spreadsheet's zone. */
export const MONDAY = '2026-11-23T09:05'

const HEADERS =
  '客户名称 联系人 邮箱地址 合作项目 合同总金额 已付款金额 合同编号 应收日期 争议 合同签订日期'.split(' ')

/** One contract: customer A…, open amount in yuan, due day. */
export type Contract = {
  customer: string
  open?: number
  paid?: number
  due?: string
  email?: string
  reference?: string
  signed?: string
}

export const contractRow = (contract: Contract, at: number): CellInput[] => {
  const { customer, open = 1000, paid = 0, due = '2026-11-10' } = contract
  const email = contract.email ?? `${customer.toLowerCase()}@example.com`
  return [
    `${customer}公司`,
    `${customer}先生`,
    email,
    '家具',
    open + paid,
    paid,
    contract.reference ?? `HT-${at + 1}`,
    due,
    '',
    contract.signed ?? '',
  ]
}

export const sender = {
  company: '木岚家具',
  person: '王芳',
  phone: '021-5555 0101',
  payTo: '示例银行 6222 0000',
}

/** The value of a call that must succeed. */
export const value = <M extends Method>(person: Person, method: M, input: Input<M>): Output<M> => {
  const { answer } = person.rpc(method, input)
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.problem)}`)
  return answer.value as Output<M>
}

/** The problem of a call that must be refused. */
export const refusal = <M extends Method>(person: Person, method: M, input: Input<M>): RpcProblem => {
  const { answer } = person.rpc(method, input)
  if (answer.ok) throw new Error(`${method} was not refused`)
  return answer.problem as RpcProblem
}

export const adopt = (person: Person): void => {
  const draft: SetupDraft = value(person, 'setup.read', {})
  value(person, 'setup.confirm', {
    sheetId: draft.sheetId,
    others: [],
    headerRow: draft.headerRow,
    goal: 'collect',
    style: draft.style,
    currency: 'CNY',
    columns: draft.columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }])),
    units: [],
    dateOrders: [],
    blankPaidIsZero: true,
    terms: [],
    addDueColumn: false,
    dailyTotals: false,
  })
}

/** Reads the settings, changes them and saves at once. */
export const saveSettings = (person: Person, change: (settings: Settings) => Settings): SettingsView => {
  const { settings, fingerprint } = value(person, 'settings', {})
  return value(person, 'settings.save', { settings: change(settings), seen: fingerprint })
}

/** Who writes and where to pay is filled in, and nobody is a key account. */
export const readyToSend = (person: Person, policy: Partial<Settings['policy']> = {}): SettingsView =>
  saveSettings(person, settings => ({
    ...settings,
    sender,
    policy: { ...settings.policy, keyAccountShare: 1, ...policy },
  }))

export type Desk = { host: Host; ann: Person }

/** Ann (owner@example.com) has adopted the ledger and filled in who writes and where to pay; nobody is a key account. */
export const openDesk = (contracts: Contract[], options: Partial<HostOptions> = {}): Desk => {
  // A small grid: the engine evaluates colours and rules over all of it.
  const size = { rows: contracts.length + 20, columns: 16 }
  const host = openHost({
    document: { sheets: [{ name: SHEET, rows: [HEADERS, ...contracts.map(contractRow)], size }] },
    now: MONDAY,
    account: 'workspace',
    ...options,
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  readyToSend(ann)
  return { host, ann }
}

export const letters = (view: RemindersView) =>
  view.plan.letters.map(({ customer, total }) => ({ customer, total }))

/** Confirms and sends everything in today's list. */
export const sendAll = (person: Person): Output<'reminders.send'> =>
  value(person, 'reminders.send', { test: false, letters: letters(value(person, 'reminders', {})) })

/** 催款记录 by the labels of its header. */
export const logRows = (host: Host): Record<string, unknown>[] => {
  const [header = [], ...rows] = host.sheet('催款记录').values()
  return rows.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}

/** Customers A, B, C … */
export const customers = (count: number): Contract[] =>
  Array.from({ length: count }, (_, at) => ({ customer: String.fromCharCode(65 + at) }))
