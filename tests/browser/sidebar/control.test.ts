// 关账 and 复核 on the page: what is asked before anything is done, and exactly what is sent.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Answers } from './server'
import { FOUR_EYES, OFFER } from './story/control'
import { SETTINGS, SETTINGS_VIEW } from './story/more'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const openAt = async (link: '看关账' | '去复核', answers: Partial<Answers> = {}) => {
  const open = await sidebars.open({ place: 'data', answers })
  await open.page.getByRole('button', { name: link }).click()
  return open
}
const sent = ({ asked }: OpenSidebar, method: string) =>
  asked.filter(one => one.method === method).map(({ input }) => input)

describe('关账', () => {
  it('asks before a month is closed, saying what is frozen and as of when', async () => {
    const open = await openAt('看关账', {
      closing: ({ offer }) => ({ ...OFFER, offer: { ...OFFER.offer, month: offer ?? '2026-10' } as never }),
    })
    const { page } = open
    await page.getByLabel('关哪个月').selectOption('2026-09')
    await page.getByRole('heading', { name: '关 2026-09' }).waitFor()
    await page.getByRole('button', { name: '关账…' }).click()
    await page.getByText('将记下截至 2026-10-31 的应收余额').waitFor()
    expect(sent(open, 'closing.close')).toEqual([])
    await page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '关账…' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: '关账', exact: true }).click()
    await page.getByText('2026-09 关好了，记下了 128 笔。').waitFor()
    expect(sent(open, 'closing.close')).toEqual([{ month: '2026-09' }])
    await page.context().close()
  })

  it('says every figure’s day, lists before and after, and takes a note for what is acknowledged', async () => {
    const open = await openAt('看关账')
    const { page } = open
    await page.getByText('截至 2026-11-21').waitFor()
    await page.getByText('总金额 ¥640,000.00 → ¥690,000.00').waitFor()
    await page.getByText('应收日期 2026-10-15 → 2026-12-15').waitFor()
    await page.getByText('删掉了一笔，总金额 ¥86,500.00').waitFor()
    await page.getByText('−¥36,500.00').waitFor()
    await page.getByRole('button', { name: '确认这 2 处…' }).click()
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByText('写一句说明。').waitFor()
    await page.getByRole('textbox', { name: '说明' }).fill('12 月报表调整')
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByText('2 处已确认。').waitFor()
    expect(sent(open, 'closing.acknowledge')).toMatchObject([
      {
        month: '2026-10',
        note: '12 月报表调整',
        changes: [
          { key: 'late-1', what: expect.stringContaining('总金额 ¥640,000.00 → ¥690,000.00') },
          { key: 'late-2' },
        ],
      },
    ])
    await page.context().close()
  })

  it('opens the last month again with a reason only, and goes to the row of a change', async () => {
    const open = await openAt('看关账')
    const { page } = open
    await page.getByRole('button', { name: '重新打开…：2026-10' }).click()
    await page.getByRole('button', { name: '重新打开', exact: true }).click()
    await page.getByText('写一句原因，以后查得到。').waitFor()
    await page.getByRole('textbox', { name: '原因' }).fill('漏了一张发票')
    await page.getByRole('button', { name: '重新打开', exact: true }).click()
    await page.getByText('2026-10 重新打开了。').waitFor()
    expect(sent(open, 'closing.reopen')).toEqual([{ month: '2026-10', reason: '漏了一张发票' }])
    await page.getByRole('button', { name: /^查看：恒川/ }).click()
    await expect.poll(() => sent(open, 'goto')).toEqual([{ sheet: '客户台账', row: 18, field: null }])
    await page.context().close()
  })
})

it.each(['customer', 'data'] as const)('%s says as of when its figures are', async place => {
  const { page } = await sidebars.open({ place })
  await page.getByText('截至 2026-11-21').first().waitFor()
  await page.context().close()
})

describe('复核', () => {
  it('asks what a tick means, and offers none for what is one’s own', async () => {
    const open = await openAt('去复核')
    const { page } = open
    await page.getByText('你录的，等同事通过').waitFor()
    await page.getByText('xucheng@example.com 录的').waitFor()
    expect(await page.getByRole('button', { name: /^通过：/ }).count()).toBe(2)
    await page.getByRole('button', { name: '通过列出的 2 项…' }).click()
    await page.getByText('这些不是你录的，也不是你改的').waitFor()
    expect(sent(open, 'fourEyes.tick')).toEqual([])
    await page.getByRole('alertdialog').getByRole('button', { name: '通过', exact: true }).click()
    await page.getByText('2 项已通过。').waitFor()
    expect(sent(open, 'fourEyes.tick')).toMatchObject([{ changes: [{ key: 'wait-1' }, { key: 'wait-2' }] }])
    await page.context().close()
  })

  it('a change can be left to a colleague', async () => {
    const open = await openAt('去复核')
    const { page } = open
    await page
      .getByRole('button', { name: /^是我改的：/ })
      .first()
      .click()
    await page.getByText('记下了：1 项是你改的，等同事通过。').waitFor()
    expect(sent(open, 'fourEyes.own')).toMatchObject([
      { changes: [{ key: 'wait-1', what: expect.stringContaining('HT-2026-018') }] },
    ])
    await page.context().close()
  })

  it('leads to 设置 while it is off; switching it off asks first', async () => {
    const on = { ...SETTINGS_VIEW, settings: { ...SETTINGS, fourEyes: { on: true, atLeast: 100_000 } } }
    const open = await sidebars.open({
      place: 'data',
      answers: {
        fourEyes: () => ({ ...FOUR_EYES, on: false, changes: [], count: 0, since: null }),
        settings: () => on,
      },
    })
    const { page } = open
    await page.getByRole('button', { name: '去复核' }).click()
    await page.getByText('复核没有开').waitFor()
    await page.getByRole('button', { name: '去设置' }).click()
    await page.getByLabel('改动不到多少不用复核').waitFor()
    await page.getByLabel('新录的和改了的要第二个人看过').uncheck()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('还没通过的款会照常写进催款信').waitFor()
    expect(sent(open, 'settings.save')).toEqual([])
    await page.getByRole('alertdialog').getByRole('button', { name: '关闭' }).click()
    await expect
      .poll(() => sent(open, 'settings.save'))
      .toMatchObject([{ settings: { fourEyes: { on: false } } }])
    await page.context().close()
  })
})
