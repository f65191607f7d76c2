// 客户 and 收款 beside the contracts, in the sample of three sheets: found by their headers, read along, never touched.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Person } from '../../../host/types'
import { customerKey } from '../../../src/core/ledger/customer-key'
import { value } from '../receivables-desk'
import { adoptThree, agreed, confirmThree, openThree } from './three-sheets'

const balanceOf = (ann: Person) => value(ann, 'home', {}).totals.balance

describe('the wizard', () => {
  it('finds the contracts whichever of the three sheets is looked at, and the other two beside them', () => {
    const { host, ann } = openThree()
    for (const name of host.sheetNames()) {
      ann.select(name, 'A1')
      const draft = value(ann, 'setup.read', {})
      expect([name, draft.sheetName, draft.headerRow]).toEqual([name, '合同', 2])
      expect(
        draft.beside.map(({ role, sheet, headerRow, rows, known, of, joined }) => [
          role,
          sheet,
          headerRow,
          rows,
          known,
          of,
          joined,
        ]),
      ).toEqual([
        ['customers', '客户', 2, 18, 16, 18, true],
        ['receipts', '收款', 1, 46, 44, 46, true],
      ])
    }
  })

  it('understands their columns by the names of their own kind', () => {
    const { ann } = openThree()
    const [customers, receipts] = value(ann, 'setup.read', {}).beside
    const fieldsOf = (one: typeof customers) =>
      one?.columns.map(({ header, field }) => [header, field]).filter(([, field]) => field !== null)
    expect(fieldsOf(receipts)).toEqual([
      ['日期', 'paidOn'],
      ['付款单位', 'customer'],
      ['金额', 'paid'],
      ['合同号', 'reference'],
      ['摘要', 'note'],
    ])
    expect(fieldsOf(customers)).toContainEqual(['授信额度（万元）', 'creditLimit'])
    expect(customers?.columns.every(({ confidence }) => confidence === 'sure')).toBe(true)
  })

  it('asks of the terms that stand in 客户, and not whether blank means unpaid', () => {
    const { ann, draft } = adoptThree()
    expect(draft.terms.map(({ text }) => text)).toContain('月结30天')
    expect(draft.dueColumn).toBe('offered')
    expect(value(ann, 'check', {}).groups.map(({ code }) => code)).not.toContain('blank-paid')
  })

  it('ticks nothing that speaks of other customers, and offers no log of ours', () => {
    const contracts: CellInput[][] = [
      ['客户名称', '合同编号', '合同总金额'],
      ['甲公司', 'HT-1', 1000],
    ]
    const strangers: CellInput[][] = [
      ['日期', '付款单位', '金额'],
      ['2026-05-01', '某某个人', 30],
      ['2026-05-02', '另一个人', 40],
    ]
    const list: CellInput[][] = [
      ['客户', '电话', '地址'],
      ['甲公司', '', '一号路'],
    ]
    const sheets = [
      { name: '合同', rows: contracts },
      { name: '食堂', rows: strangers },
      { name: '客户资料 备份', rows: list },
    ]
    const host = openHost({ document: { sheets } })
    const ann = host.as(host.owner)
    const draft = value(ann, 'setup.read', {})
    expect(draft.beside.map(({ sheet, joined }) => [sheet, joined])).toEqual([
      ['客户资料 备份', false],
      ['食堂', false],
    ])
    confirmThree(ann, draft)
    const key = customerKey('甲公司')
    const form = value(ann, 'receipts', { customer: key })
    value(ann, 'receipts.record', {
      key: form.key,
      customer: key,
      on: '2026-11-20',
      total: 1000,
      note: '',
      again: false,
      shares: [],
    })
    value(ann, 'uninstall', { keepLog: true })
    expect(host.sheetNames()).toContain('收款')
    expect(value(ann, 'setup.read', {}).beside.map(({ sheet }) => sheet)).toEqual(['客户资料 备份', '食堂'])
  })

  it('refuses a table that lacks what it cannot do without', () => {
    const { ann } = openThree()
    const draft = value(ann, 'setup.read', {})
    const choices = agreed(draft)
    const receipts = draft.beside.find(({ role }) => role === 'receipts')
    const id = receipts?.sheetId ?? 0
    const without = choices.beside[id]
    if (without?.columns[1] === undefined) throw new Error('The receipts were not found')
    without.columns[1].field = null
    expect(() => confirmThree(ann, draft, choices)).toThrow(/columns-missing/)
  })
})

describe('the three sheets adopted', () => {
  it('say who the customer is from 客户, what is paid from 收款', () => {
    const { ann, result } = adoptThree()
    expect([result.items, result.customers]).toEqual([38, 18])
    expect(result.beside).toEqual([
      { role: 'customers', sheet: '客户', rows: 18 },
      { role: 'receipts', sheet: '收款', rows: 46 },
    ])
    const { summary } = value(ann, 'customer.open', { customer: customerKey('松间民宿') })
    expect(summary?.basics).toMatchObject({
      phone: '139 0000 1005',
      owner: '林晓',
      addresses: { kind: 'one', to: ['cw06@example.com'] },
    })
    expect(summary?.daysToPay).not.toMatchObject({ reason: 'no-paid-date-column' })
    expect(value(ann, 'start', {})).toMatchObject({ sheets: ['合同'], beside: ['客户', '收款'] })
  })

  it('open a customer from his row in 客户, also one without a contract, without inventing a figure', () => {
    const { ann } = adoptThree()
    ann.select('客户', 'B19')
    const { summary } = value(ann, 'customer.open', { customer: null })
    expect(summary?.name).toBe('明溪矿泉水有限公司')
    expect(summary?.history.deals).toEqual([])
    expect(summary?.finance).toMatchObject({
      unapplied: 1_000_000,
      collectedShare: { value: null, reason: 'no-sales-in-period' },
    })
    expect(summary?.daysToPay.value).toBe(null)
    const found = value(ann, 'customer.search', { words: '明溪', within: [], group: null })
    expect(found.hits.map(({ name, place }) => [name, place])).toEqual([
      ['明溪矿泉水有限公司', { sheet: '客户', row: 19 }],
    ])
  })

  it('open the customer of a receipt that is looked at', () => {
    const { host, ann } = adoptThree()
    const [, payer] = host.sheet('收款').values('A3:B3')[0] ?? []
    ann.select('收款', 'C3')
    expect(value(ann, 'customer.open', { customer: null }).summary?.name).toBe(payer)
  })

  it('go to a cell of theirs that a problem names', () => {
    const { ann } = adoptThree()
    const problem = value(ann, 'check', {}).groups.find(({ code }) => code === 'receipt-unclaimed')
      ?.problems[0]
    expect(value(ann, 'goto', problem?.place ?? { sheet: '', row: 0, field: null }).a1).toBe('B43')
  })

  it('follow a receipt that is typed in, and are left as they were by everything else', () => {
    const { host, ann } = adoptThree()
    const before = balanceOf(ann)
    const sheets = ['客户', '收款'] as const
    const seen = sheets.map(name => host.sheet(name).snapshot())
    value(ann, 'refresh', {})
    expect(sheets.map(name => host.sheet(name).snapshot())).toEqual(seen)
    ann.type('收款', 'A48', '2026-11-20')
    ann.type('收款', 'B48', '海棠医院')
    ann.type('收款', 'C48', '1000')
    expect(balanceOf(ann)).toBe(before - 100_000)
  })

  it('are offered no column that one of them has, and a header changed there is mended', () => {
    const { ann } = adoptThree()
    const offered = value(ann, 'columns', {}).offered.map(({ field }) => field)
    expect(offered.slice(0, 3)).toEqual(['dueOn', 'dispute', 'cost'])
    expect(offered).not.toContain('creditLimit')
    ann.type('收款', 'C1', '实际到账')
    const { renamed } = value(ann, 'columns', {})
    expect(renamed.map(({ sheet, field, was, now }) => [sheet, field, was, now.header])).toEqual([
      ['收款', 'paid', '金额', '实际到账'],
    ])
    value(ann, 'columns.mend', { columns: [{ sheet: '收款', field: 'paid', column: 3 }] })
    expect(value(ann, 'columns', {}).renamed).toEqual([])
  })

  it('are read anew when the wizard runs again, and stay read', () => {
    const { ann } = adoptThree()
    const balance = balanceOf(ann)
    const again = value(ann, 'setup.read', {})
    expect(again.beside.map(({ joined }) => joined)).toEqual([true, true])
    confirmThree(ann, again)
    expect(balanceOf(ann)).toBe(balance)
  })

  it('leave the whole workbook as it was when the add-on goes', () => {
    const { host, ann, before } = adoptThree()
    value(ann, 'uninstall', { keepLog: false })
    expect(host.snapshot()).toEqual(before)
  })

  it('are three sheets of a copy too: nothing is read there until it is set up again', () => {
    const { host } = adoptThree()
    const bob = host.copy().as(host.owner)
    expect(value(bob, 'start', {}).state).toBe('copied')
    const draft = value(bob, 'setup.read', {})
    expect(draft.beside.map(({ sheet, joined }) => [sheet, joined])).toEqual([
      ['客户', true],
      ['收款', true],
    ])
  })
})

it('a table beside the ledger that is gone is named, and nothing is computed without it', () => {
  const { ann } = adoptThree()
  ann.deleteSheet('收款')
  expect(() => balanceOf(ann)).toThrow(/sheet-gone/)
})
