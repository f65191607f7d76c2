// 设置 and 催款信 in a real browser: only what was changed leaves the page, so that two people's changes are both kept.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSidebar, startSidebars } from './open-sidebar'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const saves = ({ asked }: OpenSidebar) =>
  asked.filter(({ method }) => method === 'settings.save').map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

it('saves the settings that were changed, and with nothing changed what was seen', async () => {
  const sidebar = await sidebars.open({ place: 'more' })
  await button(sidebar, /^设置/).click()
  await sidebar.page.getByLabel('到期前几天算「快到期」').fill('5')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('设置已保存。').waitFor()
  await button(sidebar, /^设置/).click()
  await button(sidebar, '保存').click()
  await expect.poll(() => saves(sidebar).length).toBe(2)
  expect(saves(sidebar)).toEqual([
    { settings: { thresholds: expect.objectContaining({ dueSoonDays: 5 }) }, seen: 'as opened' },
    { settings: {}, seen: 'as opened' },
  ])
})

it('saves only the letters that were changed, each time against what was last seen', async () => {
  const sidebar = await sidebars.open({ place: 'more' })
  await button(sidebar, /催款信/).click()
  for (const subject of ['请付', '请付款']) {
    await sidebar.page.getByLabel('主题').fill(subject)
    await button(sidebar, '保存').click()
    await sidebar.page.getByText('信已保存。').waitFor()
    await expect.poll(() => button(sidebar, '保存').isDisabled()).toBe(true)
  }
  const letter = { level: 1, language: 'zh-CN' }
  expect(saves(sidebar)).toMatchObject([
    { letters: [{ ...letter, subject: '请付' }], seen: 'as opened' },
    { letters: [{ ...letter, subject: '请付款' }], seen: 'as saved' },
  ])
})
