// 看板 from 总览, 使用规范 and 工具自查 from 更多: what is asked before something of a person's is touched.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture, startSidebars } from './open-sidebar'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

describe('看板 on 总览', () => {
  it('is opened with a click, and says so', async () => {
    const { page, asked } = await sidebars.open()
    await page.getByRole('button', { name: '打开看板' }).click()
    await page.getByText('看板已更新，已经打开。').waitFor()
    expect(asked.filter(({ method }) => method === 'board')).toEqual([
      { method: 'board', input: { again: false } },
    ])
  })

  it('asks before it puts deleted charts back', async () => {
    const { page, asked } = await sidebars.open({
      answers: { board: ({ again }) => ({ state: 'updated', missing: again ? 0 : 2 }) },
    })
    await page.getByRole('button', { name: '打开看板' }).click()
    await page.getByRole('alertdialog').getByText('看板上少了 2 张图').waitFor()
    await picture(page, 'board-missing-zh-CN')
    await page.getByRole('button', { name: '放回来' }).click()
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    expect(asked.filter(({ method }) => method === 'board').map(({ input }) => input)).toEqual([
      { again: false },
      { again: true },
    ])
  })

  it('is made anew with its own word when the team deleted it', async () => {
    const { page, asked } = await sidebars.open({
      answers: { board: () => ({ state: 'gone', missing: 0 }) },
    })
    await page.getByRole('button', { name: '打开看板' }).click()
    await page.getByRole('button', { name: '重建看板' }).click()
    await expect.poll(() => asked.filter(({ method }) => method === 'board').length).toBe(2)
    expect(asked.at(-1)).toEqual({ method: 'board', input: { again: true } })
  })
})

describe('使用规范', () => {
  it('asks before it writes over what somebody changed', async () => {
    const { page, asked } = await sidebars.open({
      place: 'more',
      answers: { norms: ({ overwrite }) => ({ status: overwrite ? 'updated' : 'changed' }) },
    })
    await page.getByRole('button', { name: /^使用规范/ }).click()
    await page.getByRole('button', { name: '生成使用规范' }).click()
    await page.getByRole('alertdialog').getByText('有人改过生成的部分').waitFor()
    await picture(page, 'norms-changed-zh-CN')
    await page.getByRole('button', { name: '重新生成' }).click()
    await page.getByText('你们自己的规定没有动').waitFor()
    expect(asked.filter(({ method }) => method === 'norms').map(({ input }) => input)).toEqual([
      { overwrite: false },
      { overwrite: true },
    ])
  })
})

describe('工具自查', () => {
  it('leads from a suggestion to where it can be followed', async () => {
    const { page } = await sidebars.open({ place: 'more' })
    await page.getByRole('button', { name: /^工具自查/ }).click()
    await page.getByText('「联系电话」128 行里只填了 9 行').waitFor()
    await page.locator('.card', { hasText: '提醒线还是默认值' }).getByRole('button', { name: '设置' }).click()
    await page.getByRole('heading', { name: '设置' }).waitFor()
  })
})
