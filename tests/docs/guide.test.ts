// The users' guide says what the program does: its tables are compared with the declarations, words and defaults they speak of.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTRACT_FIELDS } from '../../src/contract/vocabulary'
import { VERIFY_BLOCKS } from '../../src/core/audit/freshness/freshness'
import { readAmount } from '../../src/core/ledger/cells/amount'
import { readDate } from '../../src/core/ledger/cells/date'
import { withCentury, yearsStandFirst } from '../../src/core/ledger/cells/short-years'
import type { CellReading } from '../../src/core/ledger/cells/text'
import { isRowOfSums } from '../../src/core/ledger/rows-of-sums'
import { parseTerms, termsText } from '../../src/core/ledger/terms'
import type { FoundByCheck } from '../../src/core/problem'
import { WARNING_KINDS } from '../../src/core/warnings/types'
import { spanText } from '../../src/core/workdays/office-hours'
import { MENU } from '../../src/server/menu'
import { DEFAULT_SETTINGS } from '../../src/server/settings'
import { HELPER_TABLES } from '../../src/tables/helper-tables'
import { DUE_COLUMN, LEDGER_COLUMNS, OPEN_COLUMN } from '../../src/tables/ledger/columns'
import { TABLE_COLUMNS } from '../../src/tables/ledger/tables'
import { formatMoney, formatShare } from '../../src/text/format'
import { LETTER_WORDS } from '../../src/text/letters'
import { pageText } from '../../src/text/page'
import { termsMeaning } from '../../src/text/page/terms-meaning'
import { problemWords } from '../../src/text/problems'
import { readGuide, unquoted } from './guide'

const GUIDES = [
  {
    ...readGuide('zh-CN'),
    headings: {
      columns: '认得哪些列',
      receipts: '收款流水的表头',
      amounts: '金额',
      sums: '合计行',
      dates: '日期',
      terms: '付款周期',
      colours: '表里的颜色',
      overview: '总览',
      warnings: '预警',
      customer: '客户',
      levels: '谁会收到信',
      reasons: '未发的原因',
      helpers: '辅助工作表',
      settings: '设置',
      causes: '查些什么',
      tidying: '整理和撤销',
    },
    days: (n: number) => `${n} 天`,
    before: (n: number) => `到期前 ${n} 天`,
    overdue: (n: number) => `逾期满 ${n} 天`,
    counted: ['是客户，照算', '不算'],
    inUse: ['开', '关'],
    approval: ['要', '不用'],
    blank: '空',
  },
  {
    ...readGuide('en'),
    headings: {
      columns: 'Which columns it understands',
      receipts: 'Headers of receipts',
      amounts: 'Amounts',
      sums: 'Rows of sums',
      dates: 'Dates',
      terms: 'Payment terms',
      colours: 'Colours in the sheet',
      overview: 'Overview',
      warnings: 'Warnings',
      customer: 'Customer',
      levels: 'Who gets a letter',
      reasons: 'Why something is not sent',
      helpers: 'Helper sheets',
      settings: 'Settings',
      causes: 'What is looked for',
      tidying: 'Tidying and undo',
    },
    days: (n: number) => `${n} days`,
    before: (n: number) => `${n} days before due`,
    overdue: (n: number) => `${n} days overdue`,
    counted: ['a customer, counted', 'not counted'],
    inUse: ['yes', 'no'],
    approval: ['yes', 'no'],
    blank: 'blank',
  },
]

const isChinese = (text: string) => /[\u4e00-\u9fff]/.test(text)

describe.each(GUIDES)("the users' guide in $language", guide => {
  const { language, text, table, headings } = guide
  const page = pageText(language)
  const problems = problemWords(language)

  /** As the guide shows a reading: the value, blank, or the cause it is listed under. */
  const shown = <T>(read: CellReading<T>, print: (value: T) => string): string => {
    if (!read.ok) return problems.data[read.code].title
    return read.value === null ? page.data.blank : print(read.value)
  }
  const firstCells = (heading: string) => table(heading).map(([first]) => first)

  it('lists every column with the names it is known by and what it brings', () => {
    const declared = CONTRACT_FIELDS.map(field => {
      const { label, aliases, brings } = LEDGER_COLUMNS[field]
      const names = aliases.filter(name => isChinese(name) === (language === 'zh-CN'))
      return [label[language], names.join(page.common.list), brings[language]]
    })
    expect(table(headings.columns)).toEqual(declared)
  })

  it('lists the names of what a receipt says', () => {
    const declared = (['paidOn', 'paid', 'fee', 'rounding', 'discount', 'settledBy', 'dueOn'] as const).map(
      field => {
        const column = TABLE_COLUMNS.receipts[field]
        const names = column?.aliases.filter(name => isChinese(name) === (language === 'zh-CN')) ?? []
        return [column?.label[language], names.join(page.common.list)]
      },
    )
    expect(table(headings.receipts)).toEqual(declared)
  })

  it('has a line with what to do for every reason why something is not sent', () => {
    const rows = table(headings.reasons)
    expect(rows.map(([reason]) => reason).sort()).toEqual(
      Object.values(problems.withheld)
        .map(({ title }) => title)
        .sort(),
    )
    expect(rows.filter(([, todo = '']) => todo.length < 4)).toEqual([])
  })

  it('reads amounts as the program does', () => {
    const column = { currency: 'CNY', unit: 1 } as const
    const rows = table(headings.amounts)
    expect(rows.length).toBeGreaterThan(6)
    for (const [written = '', read] of rows) {
      const reading = readAmount(unquoted(written), column)
      expect(read, written).toBe(shown(reading, amount => formatMoney(amount, column.currency)))
    }
  })

  it('tells rows of sums as the program does', () => {
    const [counted, leftOut] = guide.counted
    const rows = table(headings.sums)
    expect(rows.length).toBeGreaterThan(5)
    for (const [written = '', read] of rows) {
      const row = { row: 2, cells: { customer: unquoted(written), total: 100 }, beside: [] }
      expect(read, written).toBe(isRowOfSums(row) ? leftOut : counted)
    }
  })

  it('reads dates as the program does', () => {
    const rows = table(headings.dates)
    expect(rows.length).toBeGreaterThan(6)
    for (const [written = '', read] of rows)
      expect(read, written).toBe(shown(readDate(unquoted(written), undefined), String))
  })

  it('tells when a year without its century is read', () => {
    const [, beside = '', written = '', read] =
      /`(\d{4}\.\d\.\d)`[^`]+`(\d{2}\/\d\/\d)`\D+([\d-]+)/.exec(text) ?? []
    expect(yearsStandFirst([beside, written])).toBe(true)
    expect(readDate(withCentury(written), undefined)).toEqual({ ok: true, value: read })
    expect(yearsStandFirst(['2025.12.1', beside, '26/3/25'])).toBe(false)
  })

  it('reads payment terms as the program does', () => {
    const rows = table(headings.terms)
    expect(rows.length).toBeGreaterThan(6)
    for (const [written = '', read] of rows) {
      const terms = parseTerms(termsText(unquoted(written)), {})
      const said =
        terms === null ? problems.data['terms-unknown'].title : termsMeaning(terms, page.terms.meaning)
      expect(read, written).toBe(said)
    }
  })

  it('explains the colours of the legend, cell by cell', () => {
    const explained = table(headings.colours).map(([name, where]) => ({ name, where }))
    expect(explained).toEqual(page.home.legendRows.map(({ name, text: where }) => ({ name, where })))
  })

  it('explains the key figures by their names', () => {
    const { balance, overdue, dueSoon, dso, against } = page.home
    const soon = dueSoon(DEFAULT_SETTINGS.thresholds.dueSoonDays)
    expect(firstCells(headings.overview)).toEqual([balance, overdue, soon, dso, against])
    expect(firstCells(headings.customer)).toEqual(Object.values(page.customer.figures))
  })

  it('tells the levels as a new ledger has them', () => {
    const [yes, no] = guide.inUse
    const [needed, free] = guide.approval
    expect(table(headings.levels)).toEqual(
      DEFAULT_SETTINGS.policy.levels.map(({ level, days, enabled, approval }) => [
        page.common.levels[level],
        level === 0 ? guide.before(days) : guide.overdue(days),
        enabled ? yes : no,
        approval ? needed : free,
      ]),
    )
  })

  it('tells every rule of 预警 by its name', () => {
    expect(firstCells(headings.warnings)).toEqual(WARNING_KINDS.map(kind => page.warnings.rules[kind]))
  })

  it('tells the settings with their defaults', () => {
    const { settings: words } = page.more
    const {
      thresholds,
      policy,
      sendHour,
      letterLanguage,
      verify,
      fourEyes,
      finance,
      money: receiving,
      sales,
      aging,
      collectionPlan,
      formal,
      service,
    } = DEFAULT_SETTINGS
    const { settings: rates } = page.finance
    const money = (amount: number) => formatMoney(amount, 'CNY')
    expect(table(headings.settings).map(([name, value]) => [name, value])).toEqual([
      [words.dueSoonDays, guide.days(thresholds.dueSoonDays)],
      [words.large, money(thresholds.large)],
      [words.longUnpaidDays, guide.days(thresholds.longUnpaidDays)],
      [words.habitDays, guide.days(thresholds.habitDays)],
      [words.creditPercent, formatShare(thresholds.creditPercent / 100, 0)],
      [words.graceDays, guide.days(thresholds.graceDays)],
      [words.gapDays, guide.days(policy.gapDays)],
      [words.tolerance, money(policy.tolerance)],
      [words.minimum, money(policy.minimum)],
      [words.keyAccountShare, formatShare(policy.keyAccountShare, 0)],
      [words.letterLanguage, words.languages[letterLanguage]],
      [words.sendHour, words.hour(sendHour)],
      ...VERIFY_BLOCKS.map(block => [page.freshness.blocks[block], page.freshness.rhythm[verify[block]]]),
      [page.freshness.nudge.tick, guide.inUse[verify.nudge ? 0 : 1]],
      [page.fourEyes.settings.tick, guide.inUse[fourEyes.on ? 0 : 1]],
      [words.fourEyesAtLeast, money(fourEyes.atLeast)],
      [rates.edges.overdueDays, aging.overdueDays.join(' / ')],
      [rates.edges.ageMonths, aging.ageMonths.join(' / ')],
      [page.limitation.settings.years, `${formal.limitationYears} ${page.limitation.settings.unit}`],
      [page.limitation.settings.interest, page.limitation.settings.bases[formal.interest]],
      [page.formal.receipt.setting, guide.inUse[formal.receiptNotes ? 0 : 1]],
      [page.adjustments.settings.approval, page.adjustments.settings.approvals[receiving.approval]],
      [page.adjustments.settings.bills, page.adjustments.settings.billsCount[receiving.bills]],
      [rates.title, finance.capitalRate === null ? guide.blank : ''],
      [rates.finalLoss, finance.roll.finalLoss === null ? guide.blank : ''],
      [rates.forward, formatShare(finance.roll.forward, 0)],
      [page.plan.settings.tick, guide.inUse[collectionPlan.monthly ? 0 : 1]],
      [page.sales.settings.revenue, page.books.revenue.sources[sales.revenue]],
      [page.sales.settings.taxRate, sales.taxRate === null ? guide.blank : ''],
      [page.sales.settings.purchases, sales.purchases === null ? guide.blank : ''],
      [page.sales.settings.profitShare, sales.profitShare === null ? guide.blank : ''],
      [page.sales.settings.need, page.sales.settings.needs[sales.need]],
      [page.service.settings.work, spanText(service.hours.work)],
      [page.service.settings.rest, service.hours.rest === null ? guide.blank : ''],
      [page.service.settings.key, page.service.settings.months[service.survey.key]],
      [page.service.settings.others, page.service.settings.months[service.survey.others]],
      [page.service.settings.link, service.link === '' ? guide.blank : ''],
    ])
  })

  it('names the items of the menu, the places of the sidebar, the helper sheets and our own column', () => {
    const { setup: _, ...places } = page.common.places
    const named = [
      ...MENU.map(({ label }) => `**${label[language]}**`),
      ...Object.values(places),
      DUE_COLUMN.label[language],
      OPEN_COLUMN.label[language],
    ]
    expect(named.filter(name => !text.includes(name))).toEqual([])
    const sheets = Object.values(HELPER_TABLES).map(({ name }) => name[language])
    expect(firstCells(headings.helpers)).toEqual(sheets)
  })

  it('explains every finding that no cell tells by itself, and every kind of tidying', () => {
    const causes: Record<FoundByCheck | 'date-in-future', true> = {
      'item-doubled': true,
      'customers-alike': true,
      'amount-outlier': true,
      'date-outlier': true,
      'date-in-future': true,
      'phone-shared': true,
      'due-cell-differs': true,
      'open-cell-differs': true,
      'orphan-arrangement': true,
      'log-row-changed': true,
      'log-row-added': true,
      'log-row-missing': true,
    }
    const titles = (Object.keys(causes) as (keyof typeof causes)[]).map(code => problems.data[code].title)
    expect(firstCells(headings.causes)).toEqual(titles)
    expect(firstCells(headings.tidying)).toEqual(Object.values(page.data.tidy.kinds))
  })

  it('names every code a letter may hold', () => {
    const codes = Object.values(LETTER_WORDS[language].tokens).map(token => `{{${token}}}`)
    expect(codes.filter(code => !text.includes(`\`${code}\``))).toEqual([])
  })
})

describe("the users' guides", () => {
  it('have the same headings one by one', () => {
    const [chinese, english] = GUIDES
    expect(english?.outline).toEqual(chinese?.outline)
  })

  it('use full-width punctuation beside Chinese characters', () => {
    const outsideLinks = readGuide('zh-CN').text.replace(/\]\([^)]*\)/g, ']')
    expect(outsideLinks.match(/.{0,8}(?:[\u4e00-\u9fff][,;:?!(]|[,;:?!)][\u4e00-\u9fff]).{0,8}/g)).toBeNull()
  })

  it('are linked from the readme of their language', () => {
    const links = (readme: string, guide: string) => readFileSync(readme, 'utf8').includes(`(${guide})`)
    expect(links('README.md', 'docs/guide/en.md')).toBe(true)
    expect(links('README.zh-CN.md', 'docs/guide/zh-CN.md')).toBe(true)
  })
})
