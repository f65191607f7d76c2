// Findings of 交易 taken for what they are, on the built add-on: aside for everybody until the cell changes, with a score of its own.
import { describe, expect, it } from 'vitest'
import type { CellInput } from '../../../host/types'
import { refusal, value } from '../receivables-desk'
import { adoptFirst, DETAILS, type Desk, openWith } from './desk'

const HEADERS = ['日期', '客户', '产品', '数量', '单价', '金额']
const ROWS: CellInput[][] = [
  HEADERS,
  ['2026-03-01', '甲公司', '泵', 1, 100, 100],
  ['2026-03-02', '甲公司', '阀', 1, 100, '约一百'],
  ['', '甲公司', '管', 1, 100, 100],
  ['2026-03-04', '甲公司', '泵', 2, 100, 150],
]

const opened = (): Desk => {
  const desk = openWith([{ name: DETAILS, rows: ROWS }])
  adoptFirst(desk.ann, 'deals')
  return desk
}
const found = ({ ann }: Desk) => {
  const [deals] = value(ann, 'check', {}).books
  if (deals === undefined) throw new Error('no 交易')
  return deals
}
const codes = (desk: Desk) => found(desk).groups.map(({ code }) => code)
const groupOf = (desk: Desk, code: string) => {
  const group = found(desk).groups.find(one => one.code === code)
  if (group === undefined) throw new Error(`no ${code}`)
  return group
}
const all = (desk: Desk, code: 'date-missing' | 'amount-unreadable') => ({
  book: 'deals' as const,
  code,
  key: null,
  seen: groupOf(desk, code).seen,
  what: '看过了',
})

describe('a finding of 交易', () => {
  it('lowers the score of its own sheet by how grave it is, and never that of the ledger', () => {
    const desk = opened()
    // Of four rows one does not count (1), one belongs to no period (0.5), one says another amount than its parts (0.2).
    expect(found(desk).health).toMatchObject({ rows: 4, score: 57, withAcknowledged: 57 })
    const before = value(desk.ann, 'check', {}).health
    value(desk.ann, 'books.acknowledge', all(desk, 'date-missing'))
    expect(value(desk.ann, 'check', {}).health).toEqual(before)
    expect(found(desk).health).toMatchObject({ score: 70, withAcknowledged: 57 })
  })

  it('acknowledged, is aside for everybody with who and when, stays so while rows move, and comes back when the cell changes', () => {
    const desk = opened()
    const { host, ann } = desk
    expect(value(ann, 'books.acknowledge', all(desk, 'amount-unreadable'))).toMatchObject({ acknowledged: 1 })
    const [deals] = value(host.as('bob@example.com'), 'check', {}).books
    expect(deals?.acknowledged.map(({ code, count, by }) => [code, count, by])).toEqual([
      ['amount-unreadable', 1, 'owner@example.com'],
    ])
    ann.insertRows(DETAILS, 2)
    expect(codes(desk)).not.toContain('amount-unreadable')
    ann.type(DETAILS, 'F4', '约两百')
    expect(codes(desk)).toContain('amount-unreadable')
    ann.type(DETAILS, 'F4', '约一百')
    expect(codes(desk)).not.toContain('amount-unreadable')
    const back = { book: 'deals' as const, code: 'amount-unreadable' as const, key: null }
    expect(value(ann, 'books.withdraw', back)).toEqual({ withdrawn: 1 })
    expect(codes(desk)).toContain('amount-unreadable')
  })

  it('is named in no more words than fit into a cell of the list', () => {
    const desk = opened()
    const asked = { ...all(desk, 'amount-unreadable'), what: '长'.repeat(301) }
    expect(refusal(desk.ann, 'books.acknowledge', asked).code).toBe('input-invalid')
  })

  it('of a cause that has others by now is shown again first', () => {
    const desk = opened()
    const asked = all(desk, 'amount-unreadable')
    desk.ann.type(DETAILS, 'F5', '不知道')
    expect(refusal(desk.ann, 'books.acknowledge', asked).code).toBe('findings-changed')
  })
})
