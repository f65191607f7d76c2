// 卸载: everything of ours leaves the spreadsheet; the team's data stays as it was. Of a long sheet in several calls.
import type { Input } from '../../../contract/inputs'
import type { UninstallResult } from '../../../contract/settings'
import type { HelperTableId } from '../../../tables/helper-table'
import { wasBrought } from '../../account-plan/brought'
import { type Outcome, ok, problem } from '../../answer'
import { recoverRows } from '../../archive/recover'
import { forgetRobot } from '../../briefing/robots'
import type { Desk, Office, RowBlock } from '../../ports'
import { newWork, readWork, saveWork, type Work } from '../../work/record'
import { removeOurFilters } from '../customer/filter'

/** Our document properties all begin so. */
const OURS = 'zq.'

/** 'working': what only the program needs, or the team set here. 'record': what people did and found. A new sheet has to say which it is. */
export const HELPERS: Record<HelperTableId, 'working' | 'record'> = {
  'daily-totals': 'working',
  arrangements: 'working',
  people: 'working',
  undo: 'working',
  'accepted-items': 'working',
  'gl-list': 'working',
  'work-list': 'working',
  'opening-items': 'working',
  'reminder-log': 'record',
  receipts: 'record',
  'follow-ups': 'record',
  verifications: 'record',
  'audit-log': 'record',
  acknowledged: 'record',
  warnings: 'record',
  holidays: 'record',
  closes: 'record',
  'closed-items': 'record',
  'late-notes': 'record',
  'review-log': 'record',
  'gl-runs': 'record',
  'gl-notes': 'record',
  'customer-names': 'record',
  payers: 'record',
  adjustments: 'record',
  'paid-changes': 'record',
  instalments: 'record',
  'key-accounts': 'record',
  'collection-plan': 'record',
  'formal-letters': 'record',
  holds: 'record',
  'not-sent': 'record',
  collecting: 'record',
  'account-words': 'record',
  'account-plan': 'record',
  'cost-rates': 'record',
  'account-snapshots': 'record',
}

/** A call goes on for so long, and looks at so many rows in a step: each cell with a rule costs a call. */
const SECONDS = 15
const ROWS_A_STEP = 400

/**
 * Removes our filter, rules, validations, our 到期日 column, marks, helper sheets, this person's trigger and robot, and the document's properties.
 * 催款记录, 收款, 跟进记录, 核对记录, 账款调整, 已付变动, 体检记录, 历史遗留, 预警, 节假日, 总账核对, 回款计划, 客户称呼, 付款人, 分期, 大客户认定, 客户总结备忘, 大客户快照, 函件记录, 暂停催款, 为何未发, 催收计划, 大客户计划, 成本率 and what was closed and ticked stay unless told otherwise; 归档,
 * 交易, 服务, 费用 and a 人员 of the team's stay as sheets of the team's own. The person's own id stays in his properties: he may own jobs in other spreadsheets. Called again it goes on
 * where it was.
 */
export const uninstall = (office: Office, { keepLog }: Input<'uninstall'>): Outcome<UninstallResult> => {
  const { desk } = office
  const result = desk.locked((): Outcome<UninstallResult> => {
    desk.documentStore.refresh()
    const present = readWork(desk)
    if (present !== null && present.kind !== 'uninstall') return problem('work-running', present.by)
    // Whoever's hourly job takes it to the end, the address was this person's.
    forgetRobot(desk)
    const steps = stepsOf(desk)
    const begun =
      present ??
      newWork(desk, { id: desk.uuid(), kind: 'uninstall', total: steps.length, detail: { keepLog } })
    const until = desk.secondsRun() + SECONDS
    const work = cleanOn(desk, begun, () => desk.secondsRun() >= until)
    if (work.done >= work.total) return ok(finishUninstall(office, work))
    saveWork(desk, work)
    const { done, total } = work
    return ok({ progress: { done, total }, rulesRemoved: 0, sheetsRemoved: [], logKept: keepLog })
  })
  return result ?? problem('busy')
}

/** As a piece of long work, for whoever takes it up. */
export const uninstallOn = ({ desk }: Office, work: Work, isTimeUp: () => boolean): Outcome<Work> =>
  ok(cleanOn(desk, work, isTimeUp))

/** A 大客户计划 that was there before us is the team's. */
const helpersThatGo = (desk: Desk, keepLog: boolean): HelperTableId[] =>
  (Object.keys(HELPERS) as HelperTableId[]).filter(
    id => HELPERS[id] === 'working' || !(keepLog || (id === 'account-plan' && wasBrought(desk))),
  )

type Step = { sheetId: number; block: RowBlock }

const stepsOf = (desk: Desk): Step[] =>
  desk.adoption.grids().flatMap(({ sheetId, rows }) =>
    Array.from({ length: Math.ceil(rows / ROWS_A_STEP) }, (_, at) => ({
      sheetId,
      block: { from: at * ROWS_A_STEP + 1, count: ROWS_A_STEP },
    })),
  )

const cleanOn = (desk: Desk, work: Work, isTimeUp: () => boolean): Work => {
  const steps = stepsOf(desk)
  let { done } = work
  while (done < steps.length && (done === work.done || !isTimeUp())) {
    const step = steps[done]
    if (step !== undefined) desk.adoption.unvalidate(step.sheetId, step.block)
    done += 1
  }
  return { ...work, done, written: done, total: steps.length }
}

/** What is left when no cell has a rule of ours any more; done again it changes nothing. */
export const finishUninstall = (office: Office, { detail }: Work): UninstallResult => {
  const { desk } = office
  const keepLog = detail.keepLog !== false
  recoverRows(office)
  removeOurFilters(desk)
  const { rulesRemoved } = desk.adoption.forget()
  const sheetsRemoved = [
    ...desk.board.remove(),
    ...desk.norms.remove(),
    ...desk.reports.remove(),
    ...desk.accountSheet.remove(),
    ...desk.helpers.remove(helpersThatGo(desk, keepLog)),
  ]
  desk.helpers.release()
  desk.books.forget(null)
  desk.documentStore.remove(...Object.keys(desk.documentStore.all()).filter(key => key.startsWith(OURS)))
  desk.hourlyTrigger.remove()
  forgetRobot(desk)
  return { progress: null, rulesRemoved, sheetsRemoved, logKept: keepLog }
}
