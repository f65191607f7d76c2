// 资料核对: whose data is to be looked over again, marking it as verified, and the owners who are told by mail.
import * as v from 'valibot'
import { type StaleCustomer, VERIFY_BLOCKS, type VerifyBlock } from '../core/audit/freshness/freshness'
import type { TeamMember } from '../core/audit/freshness/nudges'
import type { Colleague } from '../core/books/people'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode } from '../core/money'
import { name, nothing } from './shapes'

const verified = v.object({
  customer: name,
  blocks: v.pipe(v.array(v.picklist(VERIFY_BLOCKS)), v.minLength(1), v.maxLength(VERIFY_BLOCKS.length)),
})

export const freshnessInputs = {
  freshness: nothing,
  'freshness.verify': v.object({ customers: v.pipe(v.array(verified), v.minLength(1), v.maxLength(50)) }),
  'freshness.takeBack': v.object({ mark: name }),
  /** 请人更新: to those the page shows. */
  'freshness.ask': v.object({ to: v.pipe(v.array(name), v.minLength(1), v.maxLength(50)) }),
  'people.save': v.object({ name, mail: name, superior: name }),
} as const

/** Who tells the owners: nobody, somebody's hourly job, or nobody any more since that job went to somebody else. */
export type NudgeState = { on: boolean; by: string | null; mine: boolean; stopped: boolean }

export type FreshnessView = {
  asOf: CalendarDate
  currency: CurrencyCode
  customers: number
  /** The first fifty, the largest balance first; `count` are all. */
  stale: StaleCustomer[]
  count: number
  /** Of those without anybody to tell. */
  unowned: number
  /** The owners the ledger names; `customers` are those to be looked over; with its row where the team's own 人员 has him. */
  people: (TeamMember & Partial<Colleague> & { customers: number })[]
  nudge: NudgeState
  /** Key accounts whose turn it is, by who is to enter it; `nobody`: those with a block for which nobody can be written to. */
  requests: { to: string; name: string; customers: { key: string; name: string; blocks: VerifyBlock[] }[] }[]
  nobody: number
}

/** `gone`: customers the ledger does not have any more. */
export type VerifyResult = { mark: string; customers: number; gone: number }

export type FreshnessOutputs = {
  freshness: FreshnessView
  'freshness.verify': VerifyResult
  'freshness.takeBack': { rows: number }
  /** Addresses written to, those who heard from the team today already, and those Google refused. */
  'freshness.ask': { sent: string[]; toldToday: string[]; failed: string[] }
  'people.save': TeamMember
}
