// The File menu of the page of `npm start`: samples, one's own file, starting again.

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from '../at-the-desk'
import { cellText, chooseMenu, typeInto } from '../try-out'

const desk = atTheDesk()

/** Lets go of files over the middle of the page. */
const drop = (page: Page, names: string[]) =>
  page.evaluate(fileNames => {
    const dataTransfer = new DataTransfer()
    for (const name of fileNames) dataTransfer.items.add(new File(['客户,金额\n归云文旅,88000'], name))
    const target = document.querySelector('.grid-place')
    for (const kind of ['dragover', 'drop']) {
      target?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, names)

const name = (page: Page) => page.locator('.title-bar h1')

describe('the File menu', () => {
  desk.withFreshDocument()

  it('opens a sample by its title, and what was open before is as it was left', async () => {
    await typeInto(desk.page, 'A6', '留着的客户')
    await desk.page.locator('.saved', { hasText: '已保存到本机' }).waitFor()
    await chooseMenu(desk.page, '文件', '打开示例')
    const samples = desk.page.locator('.samples li')
    expect(await samples.count()).toBeGreaterThan(0)
    expect(await samples.first().locator('.about').innerText()).toMatch(/。$/)
    await samples.first().locator('button').click()
    await name(desk.page).filter({ hasText: '木岚定制家具' }).waitFor()
    await desk.page.locator('[data-ready]').waitFor()
    expect(await cellText(desk.page, 'A1')).toBe('客户名称')
  })

  it('starts again after asking, and takes that back once', async () => {
    await typeInto(desk.page, 'A2', '改过的客户')
    await desk.page.locator('.saved', { hasText: '已保存到本机' }).waitFor()
    await chooseMenu(desk.page, '文件', '重新开始')
    await desk.page.getByRole('dialog').getByRole('button', { name: '取消' }).click()
    expect(await cellText(desk.page, 'A2')).toBe('改过的客户')

    await chooseMenu(desk.page, '文件', '重新开始')
    await reloaded(desk.page, () =>
      desk.page.getByRole('dialog').getByRole('button', { name: '重新开始' }).click(),
    )
    expect(await cellText(desk.page, 'A2')).not.toBe('改过的客户')

    await chooseMenu(desk.page, '文件', '恢复重置前')
    await reloaded(desk.page, () =>
      desk.page.getByRole('dialog').getByRole('button', { name: '恢复' }).click(),
    )
    expect(await cellText(desk.page, 'A2')).toBe('改过的客户')
    await desk.page.locator('.o-topbar-menu', { hasText: '文件' }).click()
    await desk.page.locator('.o-menu-item', { hasText: '重新开始' }).waitFor()
    expect(await desk.page.locator('.o-menu-item', { hasText: '恢复重置前' }).count()).toBe(0)
  })

  it('downloads all sheets as an Excel file', async () => {
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      chooseMenu(desk.page, '文件', '下载 Excel 文件'),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })
})

/** Acts, and waits until the page has loaded itself again. */
async function reloaded(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-before', ''))
  await act()
  await page.locator('html:not([data-before]) [data-ready]').waitFor()
}

describe("a person's own file", () => {
  desk.withFreshDocument()

  it('opens when chosen from the computer', async () => {
    const [chooser] = await Promise.all([
      desk.page.waitForEvent('filechooser'),
      chooseMenu(desk.page, '文件', '打开我的文件'),
    ])
    await reloaded(desk.page, () =>
      chooser.setFiles({
        name: '我的台账.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('客户名称,合同总金额\n晴川酒店,1200\n'),
      }),
    )
    expect(await name(desk.page).textContent()).toBe('我的台账')
    expect(await cellText(desk.page, 'A2')).toBe('晴川酒店')
  })

  it('opens when dropped on the page', async () => {
    await reloaded(desk.page, () => drop(desk.page, ['拖来的.csv']))
    expect(await name(desk.page).textContent()).toBe('拖来的')
    expect(await cellText(desk.page, 'B2')).toBe('88000')
  })

  it('of another kind, or several at once, is refused in plain words', async () => {
    await drop(desk.page, ['旧账.xls'])
    await desk.page.locator('.toast-card', { hasText: '打不开 旧账.xls：只认 .csv 和 .xlsx。' }).waitFor()
    await drop(desk.page, ['一.csv', '二.csv'])
    await desk.page.locator('.toast-card', { hasText: '一次只能打开一个文件。' }).waitFor()
    await drop(desk.page, ['假的.xlsx'])
    await desk.page.locator('.toast-card', { hasText: '这个文件不是 Excel 工作簿' }).waitFor()
    expect(await cellText(desk.page, 'B2')).toBe('88000')
  })
})
