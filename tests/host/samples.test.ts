import { describe, expect, test } from 'vitest'
import { openHost } from '../../host'
import { listSamples, sampleNames } from '../../host/samples'
import { keptStory, tidyStory, YEARS } from './kept-story'
import { PROBE, script } from './open'

const opened = (sample: string) => openHost({ bundle: PROBE, document: { sample } })

describe('the samples', () => {
  test('each say what they are and what they show, in both languages', () => {
    expect(listSamples().map(({ name }) => name)).toEqual(sampleNames)
    for (const { title, about } of listSamples()) {
      for (const text of [title.zh, about.zh]) expect(text).toMatch(/\p{Script=Han}/u)
      for (const text of [title.en, about.en]) expect(text).toMatch(/^[\x20-\x7e]+$/)
    }
  })

  test('a name that is none is refused', () => {
    expect(() => opened('stroy')).toThrow(/There is no sample stroy; there are story, /)
  })

  test.each(sampleNames)('%s opens without a cell that shows an error', name => {
    const host = opened(name)
    const shown = host.sheetNames().flatMap(sheet => host.sheet(sheet).display().flat())
    expect(shown.filter(text => /^#[A-Z]/.test(text))).toEqual([])
  })

  test('write to nobody: every address is at example.com', () => {
    const addresses = sampleNames.flatMap(name => {
      const host = opened(name)
      const texts = host.sheetNames().flatMap(sheet => host.sheet(sheet).display().flat())
      return texts.flatMap(text => text.match(/\S+@\S+/g) ?? [])
    })
    expect(addresses.length).toBeGreaterThan(250)
    expect(addresses.filter(address => !address.endsWith('@example.com'))).toEqual([])
  })
})

describe('the story as the team keeps it', () => {
  const host = opened('story-as-kept')
  const kept = keptStory(host)

  test('is the same story: the same contracts, customers, days, amounts and payments', () => {
    expect(kept).toHaveLength(137)
    expect(kept).toEqual(tidyStory(opened('story')))
  })

  test('adds up by month to what is signed in the year, drawn as columns', () => {
    const months = kept
      .filter(({ signedOn }) => signedOn.startsWith('2026'))
      .map(({ signedOn, total }) => [`${Number(signedOn.slice(5, 7))}月`, total] as const)
    const rows = host.sheet('每月签约').values('A3:C13')
    for (const [month, amount, count] of rows) {
      const own = months.filter(([signedIn]) => signedIn === month).map(([, total]) => total)
      expect([month, own.length]).toEqual([month, count])
      expect(own.reduce((sum, total) => sum + total, 0)).toBe(Math.round(Number(amount) * 1_000_000))
    }
    expect(rows.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(months.length)
    expect(host.sheet('每月签约').charts()).toMatchObject([
      { type: 'COLUMN', ranges: ['A2:B13'], title: '2026 年每月签约额（万元）' },
    ])
  })

  test('has three tabs of the same shape, and two that are something else', () => {
    expect([...host.sheetNames()].sort()).toEqual([...YEARS, '常用电话', '每月签约'].sort())
    const headers = YEARS.map(name => {
      const row =
        host
          .sheet(name)
          .values()
          .find(cells => cells.includes('合同编号')) ?? []
      return row.map(cell => String(cell).replace('（万元）', ''))
    })
    expect(new Set(headers.map(row => row.join())).size).toBe(1)
  })

  test('counts in yuan in one tab, in ten thousands in a title and in the headers of the others', () => {
    const titles = YEARS.map(name => host.sheet(name).values('A1:A2').flat().join())
    expect(titles.map(title => /单位：(\S+)/.exec(title)?.[1])).toEqual(['元', '万元', undefined])
    expect(host.sheet('2026年合同').values('I4:K4')).toEqual([
      ['合同总额（万元）', '已收款（万元）', '未收款（万元）'],
    ])
  })

  test.each([
    ['dotted', /^\d{4}\.\d{1,2}\.\d{1,2}$/],
    ['Chinese', /^\d{4}年\d{1,2}月\d{1,2}日$/],
    ['short', /^\d{2}\/\d{1,2}\/\d{1,2}$/],
    ['full-width', /^[０-９]{4}．[０-９]{1,2}．[０-９]{1,2}$/],
  ])('writes days as %s text, beside real dates', (_, form) => {
    const days = YEARS.flatMap(name => host.sheet(name).values('H5:H90').flat())
    expect(days.filter(day => typeof day === 'string' && form.test(day)).length).toBeGreaterThan(2)
    expect(
      days.filter(day => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)).length,
    ).toBeGreaterThan(20)
  })

  test('writes some amounts as text: thousands, full-width digits, 万', () => {
    const amounts = YEARS.flatMap(name => host.sheet(name).values('I5:J90').flat())
    for (const form of [/^[\d,]+,\d{3}$/, /^[０-９．，]+$/, /^[\d.]+万$/])
      expect(amounts.filter(cell => typeof cell === 'string' && form.test(cell)).length).toBeGreaterThan(1)
  })

  test('hides settled rows: by hand in one tab, by a filter in another', () => {
    expect(host.sheet('2024年合同').hiddenRows()).toEqual([8, 9, 10, 11, 12, 13, 14, 19, 20, 21])
    const sheet = host.sheet('2026年合同')
    const states = sheet.values('O1:O87').flat()
    const settled = states.flatMap((state, index) => (state === '已结清' ? [index + 1] : []))
    expect(settled.length).toBeGreaterThan(30)
    expect(sheet.hiddenRows()).toEqual(settled)
  })

  test('adds up by quarter and in all, by formulas', () => {
    const sheet = host.sheet('2026年合同')
    const column = sheet.values('A1:I87')
    const sums = column.filter(([label]) => /季度小计|合计/.test(String(label)))
    expect(sums.map(([label]) => label)).toEqual([
      '一季度小计',
      '二季度小计',
      '三季度小计',
      '四季度小计',
      '合计',
    ])
    expect(sheet.formulas('I86:I87')).toEqual([['=SUM(I65:I85)'], ['=I18+I38+I63+I86']])
  })

  test('has the team’s own colours, rules, validations, notes, merged cells and a protected header', () => {
    const sheet = host.sheet('2026年合同')
    expect(sheet.backgrounds('A1:A4').flat()).toEqual(['#9fc5e8', '', '', '#3d85c6'])
    expect(sheet.rules()).toHaveLength(2)
    expect(sheet.validations().map(({ criterion }) => criterion)).toEqual([
      'VALUE_IN_LIST',
      'VALUE_IN_LIST',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'DATE_IS_VALID_DATE',
    ])
    expect(
      sheet
        .notes()
        .flat()
        .filter(note => note !== ''),
    ).toHaveLength(2)
    expect(sheet.protections()).toMatchObject([{ range: 'A4:S4', warningOnly: true }])
    expect(
      script(
        host,
        `return SpreadsheetApp.getActive().getSheetByName('2026年合同').getRange('A1:S90').getMergedRanges().length`,
      ),
    ).toBeGreaterThan(6)
  })
})

describe('the ledger in a Table', () => {
  test('has a type for every column but the remarks', () => {
    const [table] = opened('typed-table').sheet('合同应收').tables()
    expect(table).toMatchObject({ name: '合同应收', range: 'A1:O17' })
    expect(table?.columns).toContain('DROPDOWN')
    expect(table?.columns.at(-1)).toBeNull()
  })
})

describe('the English ledger', () => {
  test('is in US dollars and writes the month first', () => {
    const host = opened('english')
    expect([host.locale, host.zone]).toEqual(['en_US', 'America/New_York'])
    expect(host.sheet('AR Ledger').values('G2:L2')).toEqual([
      ['2026-05-04', 'Net 30', '2026-06-03', 48250, 48250, 0],
    ])
    expect(host.sheet('AR Ledger').display('G2:L2')).toEqual([
      ['5/4/2026', 'Net 30', '6/3/2026', '$48,250.00', '$48,250.00', '$0.00'],
    ])
  })
})

test('the empty sheet holds nothing', () => {
  const host = opened('empty')
  expect(host.sheetNames()).toEqual(['工作表1'])
  expect(host.sheet('工作表1').lastRow).toBe(0)
})
