// The same work as it is usually scripted in-house (tests/bench/usual-ways), on the same ledgers.
import { fileURLToPath } from 'node:url'
import { openHost } from '../index'
import type { Execution, Host } from '../types'
import { type Cost, costOf } from './cost'
import { ledgerOf, type Size } from './ledger'

export type UsualWay = 'colourCellByCell' | 'remindRowByRow' | 'oneRuleARow'

export type UsualCost = Cost & {
  /** Ended by Google's six minutes. */
  unfinished: boolean
  /** Letters sent. */
  letters: number
  /** Letters sent again to the same address for the same contract, when the run is stopped half-way and started anew. */
  twice: number | null
}

const BUNDLE = fileURLToPath(new URL('../../tests/bench/usual-ways', import.meta.url))

const open = (size: Size): Host =>
  openHost({ document: ledgerOf(size), bundle: BUNDLE, deployment: 'bound', account: 'workspace' })

const start = (host: Host, way: UsualWay): Execution => host.as(host.owner).run(way)

/** Runs one way on a ledger of that size. */
export const usualCost = (way: UsualWay, size: Size): UsualCost => {
  const host = open(size)
  const run = start(host, way)
  if (run.error && !run.error.killed) throw new Error(`${way}: ${run.error.message}`)
  const letters = host.mails.length
  return {
    ...costOf(run),
    unfinished: run.error?.killed === true,
    letters,
    twice: way === 'remindRowByRow' && letters > 1 ? sentTwice(size, Math.ceil(letters / 2)) : null,
  }
}

/** Stops the run after its n-th letter, as Google's limits do, and starts it again. */
function sentTwice(size: Size, letter: number): number {
  const host = open(size)
  host.faults.arm({ member: 'MailApp.sendEmail', nth: letter, stop: 'after', unflushed: 'kept' })
  start(host, 'remindRowByRow')
  start(host, 'remindRowByRow')
  const subjects = host.mails.map(({ subject }) => subject)
  return subjects.length - new Set(subjects).size
}
