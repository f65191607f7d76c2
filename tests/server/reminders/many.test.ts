// Many letters: more customers than a day's quota, and a run over a large ledger within Google's time.
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import { adopt, letters, logRows, openDesk, readyToSend, value } from '../receivables-desk'

const on = { mode: 'unattended', takeOver: false } as const

it('100 recipients a day and 400 customers due: five workdays, the largest first, nobody lost and nobody twice', () => {
  // The smallest stands first in the ledger.
  const due = Array.from({ length: 400 }, (_, at) => ({ customer: `N${at}`, open: 1_000 + at }))
  const { host, ann } = openDesk(due, { account: 'consumer', now: '2026-11-20T20:30' })
  value(ann, 'sending.set', on)
  const days = [23, 24, 25, 26, 27].map(day => {
    const before = host.mails.length
    host.clock.advanceTo(`2026-11-${day}T20:00`)
    const mails = host.mails.slice(before)
    return {
      letters: mails.flatMap(({ to: [to = ''] }) =>
        /^n\d+@/.test(to) ? [Number(to.slice(1, to.indexOf('@')))] : [],
      ),
      notes: mails.filter(({ to }) => to[0] === host.owner).length,
    }
  })
  // One recipient a day is kept for the note to the owner.
  expect(days.map(({ letters, notes }) => [letters.length, notes])).toEqual([
    [99, 1],
    [99, 1],
    [99, 1],
    [99, 1],
    [4, 1],
  ])
  const told = days.flatMap(({ letters }) => letters)
  expect(told).toEqual(Array.from({ length: 400 }, (_, at) => 399 - at))
  expect(logRows(host).map(row => row.结果)).toEqual(Array(400).fill('已发出'))
  expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
})

const ROWS = 50_000
const HEADERS =
  '客户名称 联系人 联系电话 邮箱地址 合作项目 合同签订日期 合同总金额 已付款金额 未付款金额 付款周期 备注 合同编号 起算日 应收日期'

it('200 letters over 50,000 rows go out in one run, inside four and a half minutes of Google’s time', () => {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const [total, customer] = [1_000 + at, `N${at % 1_000}`]
    const paid = at < 200 ? 0 : total
    const who = [`${customer}公司`, '陈工', '13800000000', `${customer.toLowerCase()}@example.com`, '家具']
    const money = ['2026-01-03', total, paid, total - paid, '净15天', '']
    return [...who, ...money, `HT-${at}`, '2026-01-10', '2026-11-10']
  })
  const size = { rows: ROWS + 20, columns: 16 }
  const host = openHost({
    document: { sheets: [{ name: '合同', rows: [HEADERS.split(' '), ...rows], size }] },
    now: '2026-11-23T09:05',
    account: 'workspace',
  })
  const ann = host.as(host.owner)
  adopt(ann)
  readyToSend(ann)
  const list = letters(value(ann, 'reminders', {}))
  expect(list).toHaveLength(200)
  const run = ann.rpc('reminders.send', { test: false, letters: list })
  console.log(
    `200 letters over 50,000 rows: ${run.totalCalls} calls, ${run.simulatedSeconds.toFixed(0)} s of Google’s time`,
  )
  expect(run.answer).toMatchObject({ ok: true, value: { sent: 200, stopped: 'done', skipped: [] } })
  expect(run.simulatedSeconds).toBeLessThan(270)
  expect(new Set(host.mails.map(({ to }) => to[0])).size).toBe(200)
})
