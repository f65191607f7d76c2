// The 科目余额表 of the sample story: what a person finds who tries 与总账核对 with it.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import { adoptAs } from '../adopting'
import { value } from '../receivables-desk'

it('differs from the story in one way of each kind, and everything else agrees', () => {
  const host = openHost({ document: { sample: 'story' } })
  const ann = host.as(host.owner)
  adoptAs(ann)
  const text = readFileSync(new URL('../../../host/samples/story-trial-balance.csv', import.meta.url), 'utf8')
  const view = value(ann, 'gl.compare', {
    asOf: '2026-10-31',
    source: { kind: 'text', text, name: 'story-trial-balance.csv' },
  })
  const found = view.groups.flatMap(({ kind, lines }) =>
    lines.map(({ name, cause }) => [kind, name, 'what' in cause ? cause.what : '']),
  )
  expect(found).toEqual([
    ['only-gl', '云栖置业公司', ''],
    ['only-gl', '明川物业服务有限公司', ''],
    ['only-ours', '云栖置业有限公司', ''],
    ['only-ours', '禾木餐饮管理有限公司', ''],
    ['only-ours', '素山民宿管理有限公司', ''],
    ['sign-turned', '双溪社区服务中心', ''],
    ['item', '恒川酒店管理(集团)有限公司', 'HT-2026-062'],
    ['undated-paid', '南窗公寓服务有限公司', 'HT-2026-070'],
    ['unexplained', '西陵影城有限公司', ''],
  ])
  expect(view.agreeing).toBe(30)
  expect(view.cents).toEqual({ count: 1, difference: -3 })
  expect(view.unread.rows).toEqual([{ row: 21, text: '素山民宿管理有限公司 约18000', why: 'amount' }])
  expect(view.offSums).toMatchObject([{ row: 5, name: '应收账款' }])
  expect(view.leftOut.map(({ why, count }) => [why, count])).toEqual([
    ['sum', 3],
    ['other-account', 1],
  ])
  expect(view.proposals).toMatchObject([{ name: '云栖置业公司', customers: [{ name: '云栖置业有限公司' }] }])
})
