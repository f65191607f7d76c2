// 客户, finding and classing, for the pictures.
import { found } from '../story/find'
import { click, openFolds, sidebars, type View } from './view'

const IN_ENGLISH = { 客户价值: 'Customer value', 产品视图: 'Product view' }

export const CUSTOMER_VIEWS: View[] = [
  { name: 'customer', show: language => sidebars.open({ language, place: 'customer' }) },
  {
    name: 'customer-open',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      await click(open, '.fact .button.icon')
      return open
    },
  },
  {
    name: 'demand',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await open.page
        .getByRole('button', { name: language === 'en' ? 'Formal demand' : '催款函', exact: true })
        .click()
      await open.page.locator('.letter iframe').waitFor()
      return open
    },
  },
  {
    name: 'account-compare',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await open.page
        .getByRole('button', { name: language === 'en' ? 'Compare' : '和以前比', exact: true })
        .click()
      await open.page.locator('.table').waitFor()
      return open
    },
  },
  {
    name: 'account-paper',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await open.page
        .getByRole('button', { name: language === 'en' ? 'Print or send' : '打印、发送', exact: true })
        .click()
      await open.page.locator('.letter iframe').waitFor()
      return open
    },
  },
  {
    name: 'find',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await click(open, '.search .link')
      await open.page.locator('.field select').selectOption('industry')
      await open.page.locator('.table').waitFor()
      return open
    },
  },
  {
    name: 'classes',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await open.page
        .getByRole('button', { name: language === 'en' ? 'Customer classes' : '客户分级', exact: true })
        .click()
      await open.page.locator('.table').nth(1).waitFor()
      return open
    },
  },
  ...(['客户价值', '产品视图'] as const).map(
    (name): View => ({
      name: name === '产品视图' ? 'products' : 'portfolio',
      show: async language => {
        const open = await sidebars.open({ language, place: 'customer' })
        const label = language === 'en' ? IN_ENGLISH[name] : name
        await open.page.getByRole('button', { name: label, exact: true }).click()
        await open.page.locator('.fold').nth(1).waitFor()
        await openFolds(open)
        return open
      },
    }),
  ),
  {
    name: 'find-ask',
    show: async language => {
      const open = await sidebars.open({
        language,
        place: 'customer',
        answers: { 'customer.search': input => ({ ...found(input), filtered: 2 }) },
      })
      await click(open, '.search .link')
      await open.page.locator('.field input').fill('云栖')
      await open.page.locator('.rows > li').nth(1).waitFor({ state: 'detached' })
      await click(open, '.actions .button')
      await open.page.locator('dialog').waitFor()
      return open
    },
  },
]
