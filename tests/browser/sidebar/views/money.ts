// 登记收款, 分期, 记跟进, for the pictures.
import type { ReceiptColumns, ReceiptsView } from '../../../../src/contract/receipts'
import type { Receipt } from '../../../../src/core/receipts/receipts'
import type { Language, OpenSidebar } from '../open-sidebar'
import { RECEIPT, receiptsView } from '../story/daily'
import { NO_PLAN, PLAN } from '../story/plans'
import { click, openFolds, sidebars, type View } from './view'

/** 登记收款 of a customer, at one of its parts. */
const openMoney = async (language: Language, part: number): Promise<OpenSidebar> => {
  const open = await sidebars.open({ language, place: 'customer' })
  await click(open, '.actions .button:nth-child(3)')
  await click(open, `.picks .button:nth-child(${part})`)
  return open
}

const openPlans = async (language: Language, plan = () => PLAN): Promise<OpenSidebar> => {
  const open = await sidebars.open({ language, answers: { 'plans.open': plan } })
  const waiting = language === 'en' ? 'Waiting for an event' : '待触发'
  await open.page.locator('.line', { hasText: waiting }).locator('.link').click()
  await open.page.locator('.fold').first().waitFor()
  return open
}

export const MONEY_VIEWS: View[] = [
  {
    name: 'receipt-whose',
    show: async language => {
      const half: Receipt = { ...RECEIPT, receipt: 'SK20261121-01', state: 'unfinished' }
      const open = await sidebars.open({
        language,
        answers: { receipts: ({ customer }) => ({ ...receiptsView(customer), unfinished: [half] }) },
      })
      await click(open, '.actions.even .button')
      return open
    },
  },
  {
    name: 'receipt',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await click(open, '.actions .button:nth-child(3)')
      await open.page.locator('.entry input.num').first().fill('500000')
      await open.page.locator('.rows b.num').first().waitFor()
      return open
    },
  },
  {
    name: 'receipt-note',
    show: async language => {
      const open = await sidebars.open({
        language,
        place: 'customer',
        answers: { receipts: ({ customer }) => ({ ...receiptsView(customer), offersNote: true }) },
      })
      await click(open, '.actions .button:nth-child(3)')
      await open.page
        .getByRole('button', { name: language === 'en' ? /^Confirm…/ : /^到账确认…/ })
        .first()
        .click()
      await open.page.locator('.letter iframe').waitFor()
      return open
    },
  },
  {
    name: 'receipt-by-hand',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await click(open, '.actions .button:nth-child(3)')
      await open.page.locator('.entry input.num').first().fill('300000')
      await click(open, '.heading .link')
      await open.page.locator('.share input').first().fill('900000')
      return open
    },
  },
  {
    name: 'receipt-beside',
    show: async language => {
      const receiptColumns: ReceiptColumns = {
        lowerings: ['fee', 'rounding', 'discount'],
        ways: ['电汇', '网银转账'],
      }
      const view = (customer: string | null): ReceiptsView => {
        const { payer, ...rest } = receiptsView(customer)
        return {
          ...rest,
          payer: payer === null ? null : { ...payer, receiptsSheet: '收款流水', receiptColumns },
        }
      }
      const open = await sidebars.open({
        language,
        place: 'customer',
        answers: { receipts: ({ customer }) => view(customer) },
      })
      await click(open, '.actions .button:nth-child(3)')
      await open.page.locator('.entry input.num').first().fill('100000')
      await openFolds(open)
      await open.page.locator('.entry input.num').nth(1).fill('45.50')
      await open.page.locator('.entry input.num').nth(2).fill('很少')
      return open
    },
  },
  {
    name: 'receipt-bill',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await click(open, '.actions .button:nth-child(3)')
      await open.page.locator('select').first().selectOption('bill')
      await open.page.locator('.entry input[type=date]').nth(1).fill('2027-02-20')
      return open
    },
  },
  {
    name: 'adjustments',
    show: async language => {
      const open = await openMoney(language, 2)
      await open.page.locator('.chip').first().waitFor()
      return open
    },
  },
  {
    name: 'adjustment-ask',
    show: async language => {
      const open = await openMoney(language, 2)
      await open.page.locator('.entry input.num').fill('5000')
      await open.page.locator('.field input[type=text]').last().fill('两把椅子退货')
      await click(open, '.button.primary')
      await open.page.locator('dialog').waitFor()
      return open
    },
  },
  {
    name: 'write-off-approve',
    show: async language => {
      const open = await openMoney(language, 2)
      await click(open, '.rows .button.small')
      await open.page.locator('textarea').waitFor()
      return open
    },
  },
  {
    name: 'bills',
    show: async language => {
      const open = await openMoney(language, 3)
      await open.page.locator('.rows li').first().waitFor()
      return open
    },
  },
  {
    name: 'paid-changes',
    show: async language => {
      const open = await openMoney(language, 4)
      await open.page.locator('.rows li').first().waitFor()
      return open
    },
  },
  {
    name: 'plans',
    show: async language => {
      const open = await openPlans(language)
      await click(open, '.fold .rows .button.small')
      await open.page.locator('.day-form').waitFor()
      return open
    },
  },
  {
    name: 'plan',
    show: async language => {
      const open = await openPlans(language)
      await open.page.locator('section > .rows .button.small').first().click()
      await open.page.locator('.fold').nth(2).waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'plan-new',
    show: async language => {
      const open = await openPlans(language, () => NO_PLAN)
      await open.page.locator('section > .rows .button.small').first().click()
      await open.page.locator('select').selectOption('monthly')
      await open.page.locator('.fold').nth(11).waitFor()
      return open
    },
  },
  {
    name: 'follow-up',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await click(open, '.actions .button:nth-child(4)')
      await open.page.locator('select').nth(1).selectOption('promised')
      return open
    },
  },
]
