// 重复客户, 待认领 and 建一张客户表 on the page: nothing is sent before it is asked, and exactly what was shown is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSidebars } from './open-sidebar'
import { COLUMNS } from './story/columns'
import { CHECK } from './story/data'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const sent = (open: Awaited<ReturnType<typeof sidebars.open>>, method: string) =>
  open.asked.filter(one => one.method === method).map(({ input }) => input)

describe('two customers who may be one', () => {
  it('are merged under the name chosen, after the page said what will be written', async () => {
    const open = await sidebars.open({ place: 'data' })
    const { page } = open
    await page.getByRole('button', { name: '重复客户', exact: true }).click()
    await page.getByRole('button', { name: /^是同一家：恒川/ }).click()
    await page.getByLabel('留下哪个名称').selectOption('b')
    await page.getByLabel('把名称改写到表里').check()
    await page.getByRole('button', { name: '合并', exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('「恒川酒店管理（集团）有限公司」改写成「恒川酒店管理集团」').waitFor()
    await dialog.getByText('「客户台账」9 格、「收款流水」4 格').waitFor()
    expect(sent(open, 'duplicates.merge')).toEqual([])
    await dialog.getByRole('button', { name: '合并' }).click()
    await page.getByText('都算「恒川酒店管理集团」，改写了 2 格。').waitFor()
    expect(sent(open, 'duplicates.merge')).toEqual([
      { key: '恒川酒店管理(集团)有限公司', customer: '恒川酒店管理集团', write: true },
    ])
  })

  it('are kept apart by a click, and a merge is taken back after asking', async () => {
    const open = await sidebars.open({ place: 'data', language: 'en' })
    const { page } = open
    await page.getByRole('button', { name: 'Duplicate customers', exact: true }).click()
    await page.getByRole('button', { name: /^Two customers: 云栖/ }).click()
    await page.getByText('Remembered, and not asked again.').waitFor()
    expect(sent(open, 'duplicates.different')).toEqual([{ key: '云栖酒店', customer: '云栖物业' }])
    await page.getByRole('button', { name: /What was said of 2 pairs/ }).click()
    await page.getByRole('button', { name: /^Take back: “东湖地产”/ }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click()
    await page.getByText('Taken back: they are two again.').waitFor()
    expect(sent(open, 'duplicates.takeBack')).toEqual([{ key: '东湖地产', customer: '东湖置业' }])
  })
})

describe('a receipt nobody knows', () => {
  it('is claimed for a customer who is looked for, for good unless the tick is taken off', async () => {
    const groups = CHECK.groups.map((group, at) =>
      at === 0 ? { ...group, code: 'receipt-unclaimed' as const } : group,
    )
    const open = await sidebars.open({ place: 'data', answers: { check: () => ({ ...CHECK, groups }) } })
    const { page } = open
    await page.getByRole('button', { name: '认领', exact: true }).click()
    await page.getByRole('button', { name: '认领：李四' }).click()
    await page.getByRole('combobox').fill('恒')
    await page.getByRole('option').first().click()
    await page.getByLabel('以后「李四」付的都算他').waitFor()
    await page.getByRole('button', { name: '就是他' }).click()
    await page.getByText('「李四」的 1 笔收款算「云栖酒店」的。').waitFor()
    expect(sent(open, 'payers.claim')).toMatchObject([{ receipt: '李四||2026-11-18|30000', always: true }])
  })
})

describe('a sheet of customers', () => {
  it('is made only after the page said how many customers it will hold', async () => {
    const answers = { columns: () => ({ ...COLUMNS, list: 'none' as const }) }
    const open = await sidebars.open({ place: 'data', answers })
    const { page } = open
    await page.getByRole('button', { name: '建一张客户表' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('42 位客户各写一行').waitFor()
    expect(sent(open, 'customerList.make')).toEqual([])
    await dialog.getByRole('button', { name: '建表' }).click()
    await page.getByText('建好了「客户」，42 位客户。').waitFor()
    expect(sent(open, 'customerList.make')).toHaveLength(1)
  })
})
