// 科目余额表 as 用友, 金蝶 and people write them, read to the cent; what is left out or cannot be read is named.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBalances } from '../../../src/core/general-ledger/read-balances'
import { splitText } from '../../../src/core/general-ledger/split-text'
import type { Balances } from '../../../src/core/general-ledger/types'

const read = (text: string): Balances => {
  const outcome = readBalances(splitText(text), 'CNY')
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.balances
}
const balancesOf = ({ rows }: Balances) => rows.map(({ name, amount }) => [name, amount])

describe('text as cells', () => {
  it('takes tabs where there are any, else commas or semicolons', () => {
    expect(splitText('a\tb,c\r\n1\t"2"\n')).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ])
    expect(splitText('\uFEFFa,"b, ""c""\nd"\n1,2')).toEqual([
      ['a', 'b, "c"\nd'],
      ['1', '2'],
    ])
    expect(splitText('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
  })

  it('keeps a quote that is never closed', () => {
    expect(splitText('a\t"b c\nd')).toEqual([['a', '"b c'], ['d']])
  })

  it('gives back every table that was written with quotes', () => {
    const cell = fc.string({ maxLength: 8 }).map(text => text.replace(/\r/g, '').trim())
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, table => {
        const whole = [['x', 'y'], ...table, ['end', 'z']]
        const text = whole.map(row => row.map(one => `"${one.replace(/"/g, '""')}"`).join('\t')).join('\n')
        expect(splitText(text)).toEqual(whole)
      }),
    )
  })
})

describe('the layouts', () => {
  it('reads a 客户往来余额表 with 方向 and 期末余额', () => {
    const balances = read(
      [
        '客户往来余额表',
        '科目编码\t科目名称\t客户编码\t客户名称\t方向\t期初余额\t本期借方\t本期贷方\t方向\t期末余额',
        '1122\t应收账款\t001\t云栖酒店\t借\t100,000.00\t50,000.00\t0\t借\t150,000.00',
        '1122\t应收账款\t002\t青禾置业\t借\t0\t0\t20,000.00\t贷\t20,000.00',
        '1122\t应收账款\t003\t松间民宿\t平\t\t\t\t平\t',
        '2203\t预收账款\t001\t云栖酒店\t贷\t\t\t\t贷\t3,000.50',
        '\t合计\t\t\t\t\t\t\t\t126,999.50',
      ].join('\n'),
    )
    expect(balancesOf(balances)).toEqual([
      ['云栖酒店', 15_000_000],
      ['青禾置业', -2_000_000],
      ['松间民宿', 0],
      ['云栖酒店', -300_050],
    ])
    expect(balances.leftOut).toEqual([{ row: 7, name: '合计', why: 'sum', amount: null }])
    expect(balances.columns.map(({ role, header }) => `${role} ${header}`)).toContain('balance 期末余额')
  })

  it('reads a header on two lines whose groups are merged, with the sides of 期末余额 only', () => {
    const balances = read(
      [
        '科目编码\t科目名称\t期初余额\t\t本期发生额\t\t期末余额\t',
        '\t\t借方\t贷方\t借方\t贷方\t借方\t贷方',
        '1122\t应收账款\t1\t\t2\t\t１３，０００．００\t',
        '112201\t云栖酒店\t1\t\t2\t\t12,000.00\t',
        '112202\t青禾置业\t\t9\t\t9\t\t1,000.00',
        '1221\t其他应收款\t\t\t\t\t500\t',
        '2204\t合同负债\t\t\t\t\t\t700',
        '220401\t云栖酒店\t\t\t\t\t\t700',
      ].join('\n'),
    )
    expect(balancesOf(balances)).toEqual([
      ['云栖酒店', 1_200_000],
      ['青禾置业', -100_000],
      ['云栖酒店', -70_000],
    ])
    expect(balances.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [3, 'sum'],
      [6, 'other-account'],
      [7, 'sum'],
    ])
    // The account says 13,000.00, its customers come to 11,000.00.
    expect(balances.offSums).toEqual([{ row: 3, name: '应收账款', stated: 1_300_000, counted: 1_100_000 }])
  })

  it('reads a list of names and balances without any account, and one whose accounts carry the name', () => {
    expect(balancesOf(read('客户,期末余额\n云栖酒店,"1,200.00"\n青禾置业,(50)'))).toEqual([
      ['云栖酒店', 120_000],
      ['青禾置业', -5000],
    ])
    expect(
      balancesOf(read('科目名称\t余额\n应收账款-云栖酒店\t10\n预收账款_青禾置业\t20\n管理费用\t7')),
    ).toEqual([
      ['云栖酒店', 1000],
      ['青禾置业', -2000],
    ])
  })

  it('knows the account of a merged cell, the unit of the table and codes kept as text', () => {
    const balances = read(
      ['单位：万元\t\t', '科目编码\t往来单位\t期末余额', '="1122"\t云栖酒店\t1.5', '\t青禾置业\t2'].join(
        '\n',
      ),
    )
    expect(balances.unit).toBe(10_000)
    expect(balancesOf(balances)).toEqual([
      ['云栖酒店', 1_500_000],
      ['青禾置业', 2_000_000],
    ])
  })

  it('reads an English one', () => {
    const balances = read(
      'Account code,Account name,Customer,Closing debit,Closing credit\n1122,Accounts receivable,Acme Ltd,100,\n2203,Advances from customers,Acme Ltd,,30',
    )
    expect(balancesOf(balances)).toEqual([
      ['Acme Ltd', 10_000],
      ['Acme Ltd', -3000],
    ])
  })
})

describe('what it cannot read', () => {
  it('is named with its row', () => {
    const balances = read(
      [
        '科目编码\t客户名称\t方向\t期末余额',
        '1122\t云栖酒店\t借\t约10万',
        '1122\t青禾置业\t\t30',
        '112209\t\t借\t40',
      ].join('\n'),
    )
    expect(balances.rows).toEqual([])
    expect(balances.unread).toEqual([
      { row: 2, text: '云栖酒店 约10万', why: 'amount' },
      { row: 3, text: '青禾置业 30', why: 'no-direction' },
      { row: 4, text: '112209', why: 'no-name' },
    ])
  })

  it('is said of a table as a whole', () => {
    expect(readBalances(splitText('\n\t\n'), 'CNY')).toEqual({ ok: false, why: 'empty' })
    expect(readBalances(splitText('客户\t电话\n云栖酒店\t1380'), 'CNY')).toEqual({
      ok: false,
      why: 'no-header',
    })
    // 期初 and 本期 are not what is owed now.
    expect(readBalances(splitText('客户\t期初余额\t本期发生额\nA\t1\t2'), 'CNY')).toMatchObject({ ok: false })
  })

  it('never loses a row: each is read, left out or named', () => {
    const line = fc.record({
      code: fc.constantFrom('1122', '112201', '2203', '1221', ''),
      name: fc.constantFrom('云栖酒店', '合计', '应收账款小计', ''),
      side: fc.constantFrom('借', '贷', '平', ''),
      amount: fc.constantFrom('100', '1,234.50', '约10万', '12.3456', ''),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), lines => {
        const grid = [
          ['科目编码', '客户名称', '方向', '期末余额'],
          ...lines.map(({ code, name, side, amount }) => [code, name, side, amount]),
        ]
        const outcome = readBalances(grid, 'CNY')
        if (!outcome.ok) throw new Error(outcome.why)
        const { rows, leftOut, unread } = outcome.balances
        const named = [...rows, ...leftOut, ...unread].map(({ row }) => row)
        expect(new Set(named).size).toBe(named.length)
        lines.forEach(({ amount }, at) => {
          if (amount !== '') expect(named).toContain(at + 2)
        })
      }),
    )
  })
})
