import { it } from 'vitest'
import { sidebars, useSidebars } from './views/view'

useSidebars()
it.each(['zh-CN', 'en'] as const)('%s', async language => {
  const { page } = await sidebars.open({ language, place: 'customer' })
  await page.locator('.waiting').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: language === 'en' ? '4 Service' : '④' }).click()
  await page.getByRole('button', { name: language === 'en' ? 'Note a score' : '记满意度' }).click()
  await page.setViewportSize({ width: 300, height: 2600 })
  await page.screenshot({ path: `/tmp/wt/service/shots/part-${language}.png` })
  const more = await sidebars.open({ language, place: 'more' })
  await more.page.locator('.waiting').waitFor({ state: 'detached' })
  await more.page
    .getByRole('button', { name: language === 'en' ? 'Settings' : '设置' })
    .first()
    .click()
  const title = more.page.getByRole('heading', { name: language === 'en' ? 'Service' : '服务', exact: true })
  await title.waitFor()
  await title.scrollIntoViewIfNeeded()
  await more.page.mouse.move(150, 300)
  await more.page.mouse.wheel(0, 5000)
  await more.page.waitForTimeout(300)
  await more.page.screenshot({ path: `/tmp/wt/service/shots/settings-${language}.png` })
})
