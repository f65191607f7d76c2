// Amount cells: what is read, what is blank, what is named instead of guessed.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../../src/core/ledger/cells/amount'
import type { Cell } from '../../../../src/core/ledger/types'
import type { CurrencyCode, Minor } from '../../../../src/core/money'
import { anyAmount } from '../../arbitraries'
import { day } from '../build'

const read = (cell: Cell, unit = 1, currency: CurrencyCode = 'CNY') => readAmount(cell, { currency, unit })
const amount = (value: Minor | null) => ({ ok: true, value })
const problem = (code: string) => ({ ok: false, code })

describe('an amount cell', () => {
  it.each<[Cell, Minor]>([
    [12000.5, 1_200_050],
    [0, 0],
    [-300, -30_000],
    ['12000.5', 1_200_050],
    ['12,000.50', 1_200_050],
    ['1,234,567', 123_456_700],
    ['１２，０００．５０', 1_200_050],
    ['¥12,000', 1_200_000],
    ['￥ 12,000.00', 1_200_000],
    ['RMB 12000', 1_200_000],
    ['12000cny', 1_200_000],
    ['12000元', 1_200_000],
    ['12000 元整', 1_200_000],
    ['12万', 12_000_000],
    ['12.5万元', 12_500_000],
    ['12.345万', 12_345_000],
    ['1.2亿', 12_000_000_000],
    ['3千元', 300_000],
    ['2百万', 200_000_000],
    ['(1,234.00)', -123_400],
    ['（1,234.00）', -123_400],
    ['¥(1,234.00)', -123_400],
    ['(¥1,234.00)', -123_400],
    ['-1,234', -123_400],
    ['−1234', -123_400],
    ['¥-50', -5_000],
    ['-¥50', -5_000],
    ['+50', 5_000],
    ['12.5000', 1_250],
    ['0.500', 50],
    ['.5', 50],
    ['  88  ', 8_800],
  ])('%j is read exactly', (cell, minor) => {
    expect(read(cell)).toEqual(amount(minor))
  })

  it.each(['', ' ', '-', '—', '——', '－', '/', '无'])("'%s' is blank, not 0", cell => {
    expect(read(cell)).toEqual(amount(null))
  })

  it.each<[Cell, string]>([
    ['10万左右', 'amount-unreadable'],
    ['约5万', 'amount-unreadable'],
    ['1.2.3', 'amount-unreadable'],
    ['1e5', 'amount-unreadable'],
    ['5²', 'amount-unreadable'],
    ['12 000', 'amount-unreadable'],
    ['5万3千', 'amount-unreadable'],
    ['--5', 'amount-unreadable'],
    ['-¥-5', 'amount-unreadable'],
    ['(-5)', 'amount-unreadable'],
    ['30%', 'amount-unreadable'],
    ['.', 'amount-unreadable'],
    ['99999999999999999', 'amount-unreadable'],
    [1e15, 'amount-unreadable'],
    [true, 'amount-unreadable'],
    [Number.NaN, 'amount-unreadable'],
    ['12.345', 'amount-precision'],
    ['12.500', 'amount-precision'],
    ['1.2345678万', 'amount-precision'],
    [12.345, 'amount-precision'],
    ['12,34', 'amount-ambiguous'],
    ['1.234,56', 'amount-ambiguous'],
    ['1,2345', 'amount-ambiguous'],
    ['$100', 'amount-ambiguous'],
    ['100美元', 'amount-ambiguous'],
    ['¥100美元', 'amount-ambiguous'],
    ['#REF!', 'cell-error'],
    ['#N/A', 'cell-error'],
    ['#DIV/0!', 'cell-error'],
    ['Loading...', 'cell-error'],
  ])('%j is named, not guessed: %s', (cell, code) => {
    expect(read(cell)).toEqual(problem(code))
  })

  it('is never a day', () => {
    expect(read({ day: day('2026-01-05') })).toEqual(problem('amount-unreadable'))
  })

  it("takes the ledger's own currency only", () => {
    expect(read('$1,200', 1, 'USD')).toEqual(amount(120_000))
    expect(read('US$1,200', 1, 'USD')).toEqual(amount(120_000))
    expect(read('HK$1,200', 1, 'HKD')).toEqual(amount(120_000))
    expect(read('€5', 1, 'EUR')).toEqual(amount(500))
    expect(read('HK$1,200', 1, 'USD')).toEqual(problem('amount-ambiguous'))
    expect(read('¥1200', 1, 'JPY')).toEqual(amount(1200))
  })

  it('counts in the unit of its column unless it names one itself', () => {
    expect(read(12.5, 10_000)).toEqual(amount(12_500_000))
    expect(read('12.5', 10_000)).toEqual(amount(12_500_000))
    expect(read(12.345678, 10_000)).toEqual(amount(12_345_678))
    expect(read('120,000元', 10_000)).toEqual(amount(12_000_000))
    expect(read('12万', 10_000)).toEqual(amount(12_000_000))
    expect(read('¥12', 10_000)).toEqual(problem('amount-ambiguous'))
  })

  it('is the same minor units in every style it can be written in', () => {
    const grouped = (text: string) => text.replace(/\B(?=(\d{3})+$)/g, ',')
    const styles: ((whole: string, cents: string) => Cell)[] = [
      (whole, cents) => `${whole}.${cents}`,
      (whole, cents) => `${grouped(whole)}.${cents}`,
      (whole, cents) => `¥${grouped(whole)}.${cents}`,
      (whole, cents) => `${whole}.${cents}元`,
      (whole, cents) => Number(`${whole}.${cents}`),
      (whole, cents) =>
        `${whole}.${cents}`.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit))),
      (whole, cents) => `${whole.slice(0, -4) || '0'}.${whole.slice(-4).padStart(4, '0')}${cents}万`,
    ]
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...styles), (minor, style) => {
        const cents = String(minor % 100).padStart(2, '0')
        const whole = String(Math.floor(minor / 100))
        expect(read(style(whole, cents))).toEqual(amount(minor))
      }),
    )
  })

  it('never throws, whatever text it holds, and is an exact amount, blank or a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-() ¥$万元亿a') }), text => {
        const result = read(text)
        if (result.ok && result.value !== null) expect(Number.isSafeInteger(result.value)).toBe(true)
        expect(typeof result.ok).toBe('boolean')
      }),
    )
  })
})
