// 看板, 使用规范 and 工具自查 of a ledger that stands on several sheets.
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import { choicesFrom, confirmInput } from '../../../src/sidebar/setup/setup-choices'
import { value } from '../receivables-desk'

const YEARS = ['2026年合同', '2025年合同', '2024年合同']

const opened = () => {
  const host = openHost({ document: { sample: 'story-as-kept' } })
  const ann = host.as(host.owner)
  const draft = value(ann, 'setup.read', {})
  value(
    ann,
    'setup.confirm',
    confirmInput({ draft, choices: choicesFrom(draft, 'collect'), goal: 'collect' }),
  )
  return { host, ann }
}

it('the board adds up what stands on all of them and names them', () => {
  const { host, ann } = opened()
  value(ann, 'board', { again: false })
  const cells = host.sheet('看板').values()
  expect(String(cells[1]?.[0])).toContain(YEARS.join('、'))
  const { balance } = value(ann, 'home', {}).totals
  expect(cells[4]?.[0]).toBe(balance / 100)
})

it('the norms have each column once, and the review counts the rows of all', () => {
  const { host, ann } = opened()
  value(ann, 'norms', { overwrite: false })
  const first = host
    .sheet('使用规范')
    .display()
    .map(([cell]) => cell)
  const header = first.indexOf('列')
  const names = first.slice(header + 1, first.indexOf('', header))
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(names).size).toBe(names.length)
  const { columns } = value(ann, 'review', {})
  expect(columns).toBe(new Set(value(ann, 'check', {}).columns.map(({ field }) => field)).size)
  expect(names).toHaveLength(columns)
})

it('uninstalling leaves all of it as it was', () => {
  const before = openHost({ document: { sample: 'story-as-kept' } }).snapshot()
  const { host, ann } = opened()
  value(ann, 'board', { again: false })
  value(ann, 'norms', { overwrite: false })
  value(ann, 'uninstall', { keepLog: false })
  expect(host.snapshot()).toEqual(before)
})
