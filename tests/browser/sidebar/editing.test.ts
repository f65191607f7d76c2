// Editing a contact field in a real browser: what is changed is the cell the value stands in, as it is written there.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSidebars } from './open-sidebar'
import { CUSTOMER } from './story/customer'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

it('begins with the text of the cell and saves to the row it stands in', async () => {
  const { page, asked } = await sidebars.open({ place: 'customer' })
  await page.getByRole('button', { name: /基本信息/ }).click()
  await page.getByText('chen@example.com', { exact: true }).waitFor()
  await page.getByRole('button', { name: '修改邮箱' }).click()
  const box = page.getByLabel('邮箱', { exact: true })
  await expect(box.inputValue()).resolves.toBe('chen@example.com；')
  await box.fill('wu@example.com')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('邮箱已保存到表里。').waitFor()
  expect(asked.filter(({ method }) => method === 'customer.edit').map(({ input }) => input)).toEqual([
    {
      customer: CUSTOMER.summary?.customer,
      sheet: '客户台账',
      row: 9,
      field: 'email',
      before: 'chen@example.com；',
      value: 'wu@example.com',
    },
  ])
})
