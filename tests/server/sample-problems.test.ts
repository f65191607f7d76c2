// Every sample adopted whole: what the check names is exactly what was put into the story to be found, every other cell is read.
import { expect, it } from 'vitest'
import { openHost } from '../../host'
import { choicesFrom, confirmInput } from '../../src/sidebar/setup/setup-choices'
import { value } from './receivables-desk'

/**
 * What the check must find, as cause, place and the cell's text: an amount that is off, two spellings of a company, two addresses; and what three tables say of one another. */
const EXPECTED = {
  story: [
    ['amounts-disagree', '客户台账', 101, 'unpaid', '82000'],
    ['customers-alike', '客户台账', 109, 'customer', '北屿文旅发展有限责任公司'],
    ['email-conflict', '客户台账', 107, 'email', 'finance-new@example.com'],
  ],
  'story-as-kept': [
    ['amounts-disagree', '2026年合同', 46, 'unpaid', '8.2'],
    ['customers-alike', '2025年合同', 35, 'customer', '北屿文旅发展有限公司'],
    ['email-conflict', '2026年合同', 52, 'email', 'finance-new@example.com'],
  ],
  'three-sheets': [
    ['receipt-incomplete', '收款', 45, 'paidOn', ''],
    ['receipt-unclaimed', '收款', 43, 'customer', '宏达贸易商行'],
    ['missing-due', '合同', 36, null, ''],
    ['customers-alike', '合同', 36, 'customer', '临江自来水公司'],
    ['customer-differs', '合同', 23, 'phone', '139 0000 7777'],
    ['customer-listed-twice', '客户', 20, 'customer', '云栖 酒店管理有限公司'],
    ['customer-not-listed', '合同', 36, 'customer', '临江自来水公司'],
    ['receipt-number-unknown', '收款', 47, 'reference', 'SM26999'],
  ],
  'typed-table': [],
  english: [],
} as const

it.each(Object.keys(EXPECTED) as (keyof typeof EXPECTED)[])(
  'of the sample %s the check names what was put there, and nothing else',
  sample => {
    const host = openHost({ document: { sample } })
    const ann = host.as(host.owner)
    const draft = value(ann, 'setup.read', {})
    const { columns, ...choices } = choicesFrom(draft, 'collect')
    const said = Object.fromEntries(
      Object.entries(columns).map(([at, choice]) => [at, { ...choice, unitApplies: true }]),
    )
    value(
      ann,
      'setup.confirm',
      confirmInput({ draft, choices: { ...choices, columns: said }, goal: 'collect' }),
    )
    const found = value(ann, 'check', {}).groups.flatMap(({ code, problems }) =>
      problems.map(({ place, value: text }) => [code, place.sheet, place.row, place.field, text]),
    )
    expect(found).toEqual(EXPECTED[sample])
  },
)
