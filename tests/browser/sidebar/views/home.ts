// 总览 and what opens from it, for the pictures.
import { VERSION } from '../../../../src/contract/version'
import type { OpenSidebar } from '../open-sidebar'
import { ARCHIVED_END, NO_WORK } from '../story/archive'
import { RECEIPT } from '../story/daily'
import { HOME, STALE } from '../story/home'
import { EXPECTED_BY_CONTRACT } from '../story/paying'
import { PLAN_OFFER } from '../story/plan'
import { click, openFolds, sidebars, type View } from './view'

const openPlan = async ({ page }: OpenSidebar) => {
  await page.locator('.line .link[aria-label*=回款计划], .line .link[aria-label*=Collection]').click()
  await page.locator('.card').waitFor()
}

export const HOME_VIEWS: View[] = [
  { name: 'home', show: language => sidebars.open({ language }) },
  {
    name: 'home-details',
    show: async language => {
      const open = await sidebars.open({ language })
      await click(open, '.heading .link')
      await openFolds(open)
      return open
    },
  },
  {
    name: 'home-aging',
    show: async language => {
      const open = await sidebars.open({ language })
      await click(open, '.links .link:nth-child(2)')
      await open.page.locator('.sum-line').waitFor()
      return open
    },
  },
  {
    name: 'home-aging-earlier',
    show: async language => {
      const open = await sidebars.open({ language })
      await click(open, '.links .link:nth-child(2)')
      await open.page.locator('.actions.even .button:nth-child(2)').click()
      await open.page.locator('input[type=date]').fill('2026-06-30')
      await open.page.locator('.line.info').waitFor()
      return open
    },
  },
  {
    name: 'home-plan',
    show: async language => {
      const open = await sidebars.open({ language })
      await openPlan(open)
      await openFolds(open)
      await click(open, '.rows .button.small')
      await open.page.locator('.editor').waitFor()
      return open
    },
  },
  {
    name: 'home-plan-offer',
    show: async language => {
      const open = await sidebars.open({ language, answers: { plan: () => PLAN_OFFER } })
      await openPlan(open)
      await click(open, '.card .primary')
      return open
    },
  },
  {
    name: 'home-warnings',
    show: async language => {
      const open = await sidebars.open({ language })
      await click(open, '.rows .link')
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'home-news',
    show: language =>
      sidebars.open({
        language,
        answers: { home: () => ({ ...HOME, news: VERSION, unfinished: [RECEIPT] }) },
      }),
  },
  {
    name: 'home-stale',
    show: language =>
      sidebars.open({ language, answers: { home: () => ({ ...HOME, warnings: [STALE], warningCount: 1 }) } }),
  },
  {
    name: 'home-behind',
    show: async language => {
      const open = await sidebars.open({ language })
      await click(open, '.whole-card')
      await openFolds(open)
      return open
    },
  },
  {
    name: 'home-behind-dso',
    show: async language => {
      const open = await sidebars.open({ language })
      await open.page.locator('.whole-card').nth(3).click()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'late-payers',
    show: async language => {
      const open = await sidebars.open({ language })
      await open.page.getByRole('button', { name: /经常迟付|late/ }).click()
      await open.page.locator('.rows').waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'expected',
    show: async language => {
      const open = await sidebars.open({ language })
      await click(open, '.links .link')
      await open.page.locator('.table').waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'expected-by-contract',
    show: async language => {
      const open = await sidebars.open({
        language,
        answers: { 'paying.expected': () => EXPECTED_BY_CONTRACT },
      })
      await click(open, '.links .link')
      await open.page.locator('.table').waitFor()
      return open
    },
  },
  {
    name: 'home-work',
    show: language => {
      const work = { ...NO_WORK, last: { ...ARCHIVED_END, unattended: true } }
      return sidebars.open({ language, answers: { home: () => ({ ...HOME, work }) } })
    },
  },
]
