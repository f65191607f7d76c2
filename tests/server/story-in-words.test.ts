// The customers of the sample story, each told by his own summary sheet in words: what an owner would want to know before the visit.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Host, Person } from '../../host/types'
import { confirmation } from './adopting'
import { value } from './receivables-desk'

describe('the sample story', () => {
  let host: Host
  let ann: Person

  beforeAll(() => {
    host = openHost({ document: { sample: 'story' } })
    ann = host.as(host.owner)
    ann.open()
    value(ann, 'setup.confirm', confirmation(value(ann, 'setup.read', {})))
  })

  const keyOf = (words: string): string => {
    const [hit] = value(ann, 'customer.search', { words, within: [], group: null }).hits
    if (hit === undefined) throw new Error(`nobody called ${words}`)
    return hit.key
  }

  const told = (words: string): string => {
    const made = value(ann, 'customer.sheet', { customer: keyOf(words), overwrite: true })
    if (!('sheet' in made)) throw new Error(`no summary of ${words}`)
    return host.sheet(made.sheet).display().flat().join('\n')
  }

  it.each([
    ['the late payer', '恒川', ['8 次里 8 次迟付，平常晚 24 天', '逾期 52 天']],
    ['the giant that earns nothing', '恒川', ['占公司 12%', '毛利率 3%']],
    ['who pays late and reliably', '澜庭', ['次迟付，平常晚 13 天', '每次都要对账函盖章后才付']],
    [
      'the one who vanished',
      '青禾',
      ['已 58 天没有新订单（平常 21.5 天一次）', '联系一下，已 58 天 没有新订单'],
    ],
    ['the riser', '小满', ['近 12 个月 ¥226,500.00，上年同期 ¥15,800.00，+1333.5%']],
    ['who buys in one season', '星野', ['多在 9–10 月下单，占全年 100%（2 年，4 个下单日）']],
    ['who paid ahead', '临溪', ['预收\n20,000.00', '多付 2 万,留作下一单定金']],
    ['who disputes', '三桥', ['1 笔有争议，共 ¥30,000.00', '先把争议的 ¥30,000.00 说清楚']],
    ['who broke a promise', '云栖', ['答应 11-14 付 20 万;到期未付', '最久逾期']],
    ['over the credit limit', '合金', ['额度用满：占用 ¥516,000.00，是额度的 103%']],
    ['the hopeless debt', '旧港', ['最久逾期 945 天，共 ¥60,000.00', '联系人已离职,电话打不通']],
    ['the shrinking one', '知行', ['比上年 −90.4%']],
    ['of whom too little is known', '北屿文旅发展有限公司', ['样本不足']],
  ])('%s is found: %s', (_, words, sentences) => {
    const page = told(words)
    for (const sentence of sentences) expect(page).toContain(sentence)
  })

  it('keeps within the page: a conclusion too long for the row of its title goes on below', () => {
    told('恒川')
    const rows = host.sheet('大客户总结').display('A1:F200')
    const widthOf = (text = '') =>
      [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
    const finance = rows.findIndex(([title]) => title?.startsWith('③'))
    expect(rows[finance]?.[2]).toMatch(/^收入 ¥317\.4 万/)
    expect(rows[finance + 1]?.slice(0, 2)).toEqual(['', ''])
    expect(rows[finance + 1]?.[2]).toMatch(/时间过去 89%$/)
    for (const [, , third] of rows) expect(widthOf(third)).toBeLessThanOrEqual(66)
  })

  it('what is not due yet has the share of its customer, for 112 known bills are too few for more', () => {
    const { summary } = value(ann, 'customer.open', { customer: keyOf('恒川') })
    expect(summary?.risk.late?.basis).toEqual({ n: 112, late: 67, by: 'customer', reason: 'too-few-bills' })
    const [item] = summary?.risk.late?.items ?? []
    expect(item).toMatchObject({ item: 'HT-2026-062', open: 23_800_000, late: 8, known: 8 })
    expect(item?.chance).toBeGreaterThan(0.9)
  })

  it('what is due within thirty days and likely late is listed beside 经常迟付, the likeliest first', () => {
    const { soon } = value(ann, 'paying.late', {})
    if (soon === null) throw new Error('nothing told')
    const chances = soon.items.map(({ chance }) => chance)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(0.5)
    expect(soon.items[0]).toMatchObject({ name: '星野冰雪度假有限公司', late: 4, known: 4 })
    expect(soon.items).toHaveLength(soon.count)
    expect(soon.open).toBe(soon.items.reduce((sum, { open }) => sum + open, 0))
  })
})
