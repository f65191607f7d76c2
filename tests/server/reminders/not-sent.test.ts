// 为何未发 written on the built add-on while others are at the document, and where it cannot be written.
import { describe, expect, it } from 'vitest'
import { customers, letters, logRows, openDesk, refusal, value } from '../receivables-desk'

describe('the reasons of a run', () => {
  it('that cannot be written leave the run as it was: letters sent, the run told, nobody kept waiting', () => {
    const { host, ann } = openDesk(customers(2))
    const confirmed = letters(value(ann, 'reminders', {}))
    // The first sheet the run makes is 催款记录.
    host.faults.arm({ member: 'Spreadsheet.insertSheet', nth: 2, throwMessage: '服务错误' })
    expect(value(ann, 'reminders.send', { test: false, letters: confirmed })).toMatchObject({ sent: 2 })
    expect(logRows(host).map(row => row.结果)).toEqual(['已发出', '已发出'])
    expect(host.sheetNames()).not.toContain('为何未发')
    const after = value(ann, 'reminders', {})
    expect(after.busy).toBeNull()
    expect(after.runs).toMatchObject([{ sent: 2, failed: 0 }])
  })

  it('are written before another run may begin', () => {
    const { host, ann } = openDesk(customers(2))
    const bob = host.as('bob@example.com')
    const [first, second] = letters(value(ann, 'reminders', {}))
    const chosen = (one: typeof first) => ({ test: false, letters: one === undefined ? [] : [one] })
    const refused: string[] = []
    host.faults.arm({
      member: 'Spreadsheet.insertSheet',
      nth: 2,
      meanwhile: () => refused.push(refusal(bob, 'reminders.send', chosen(second)).code),
    })
    value(ann, 'reminders.send', chosen(first))
    expect(refused).toEqual(['busy'])
  })
})
