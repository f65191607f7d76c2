// 客户 ⑤ and ⑥ on the built add-on and the sample story: the customer whose orders stopped, and what the next months may bring.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { confirmation } from './adopting'
import { value } from './receivables-desk'

const story = () => {
  const host = openHost({ document: { sample: 'story' } })
  const ann = host.as(host.owner)
  ann.open()
  value(ann, 'setup.confirm', confirmation(value(ann, 'setup.read', {})))
  return (words: string) => {
    const [hit] = value(ann, 'customer.search', { words, within: [], group: null }).hits
    const { summary } = value(ann, 'customer.open', { customer: hit?.key ?? '' })
    if (summary === null) throw new Error(`nobody called ${words}`)
    return summary
  }
}

describe('what may come of a customer', () => {
  it('his silence is held against his own usual gap and the silences of everybody', () => {
    const { risk } = story()('青禾')
    expect(risk.silence).toMatchObject({ lastOn: '2026-09-24', days: 58, usual: { value: 21.5, n: 17 } })
    expect(risk.silence.earlier).toMatchObject({ n: 5, stayed: 4 })
    expect(risk.silence.noOrder).toBeNull()
  })

  it('the next three months are foretold for the company, and for who has enough orders', () => {
    const open = story()
    const { sales } = open('青禾').outlook
    expect(sales).toMatchObject({ from: '2026-12', to: '2027-02', since: '2024-01', months: 34 })
    const { company, own } = sales
    if (company === null || own.value === null) throw new Error('no forecast')
    expect(company.low).toBeLessThan(company.amount)
    expect(company.amount).toBeLessThan(company.high)
    expect(company.missed).toBeLessThan(company.lastYearMissed ?? 0)
    expect(own.n).toBe(17)
    expect(own.value).toBeLessThan(company.amount / 10)
    expect(open('北屿').outlook.sales.own).toEqual({ value: null, n: 1, reason: 'not-enough-data' })
  })
})
