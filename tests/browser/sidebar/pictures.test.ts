// Every place and state at 300 px in both languages: no sideways scrolling, nothing serious for axe, a picture to look at.
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../../src/contract/version'
import type { WorkView } from '../../../src/contract/work'
import type { Receipt } from '../../../src/core/receipts/receipts'
import { type Language, type OpenSidebar, picture, startSidebars } from './open-sidebar'
import { ARCHIVE, ARCHIVED_END, HALF_DONE, NO_WORK } from './story/archive'
import { LOST } from './story/columns'
import { OFFER } from './story/control'
import { RECEIPT, receiptsView } from './story/daily'
import { CHECK } from './story/data'
import { TODAY, ZONE } from './story/day'
import { found } from './story/find'
import { HOME, STALE } from './story/home'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

type View = { name: string; show: (language: Language) => Promise<OpenSidebar> }

const click = async ({ page }: OpenSidebar, selector: string) => {
  await page.locator(selector).first().click()
}
const openFolds = async ({ page }: OpenSidebar) => {
  const closed = page.locator('.fold h2 button[aria-expanded=false]')
  while ((await closed.count()) > 0) await closed.first().click()
}

const openArchive = async (language: Language, work: WorkView = NO_WORK): Promise<OpenSidebar> => {
  const archive = () => ({ ...ARCHIVE, work })
  const open = await sidebars.open({ language, place: 'data', answers: { archive } })
  const name = language === 'en' ? 'Open archive' : '看归档'
  await open.page.getByRole('button', { name, exact: true }).click()
  await open.page.locator('.head .button.icon').waitFor()
  return open
}

const openNames = async (language: Language, name: { zh: string; en: string }): Promise<OpenSidebar> => {
  const groups = CHECK.groups.map((group, at) =>
    at === 0 ? { ...group, code: 'receipt-unclaimed' as const } : group,
  )
  const open = await sidebars.open({
    language,
    place: 'data',
    answers: { check: () => ({ ...CHECK, groups }) },
  })
  await open.page.getByRole('button', { name: language === 'en' ? name.en : name.zh, exact: true }).click()
  await open.page.locator('.head .button.icon').waitFor()
  await open.page.locator('.card').first().waitFor()
  return open
}

/** 登记收款 of a customer, at one of its parts. */
const openMoney = async (language: Language, part: number): Promise<OpenSidebar> => {
  const open = await sidebars.open({ language, place: 'customer' })
  await click(open, '.actions .button:nth-child(3)')
  await click(open, `.picks .button:nth-child(${part})`)
  return open
}

const VIEWS: View[] = [
  {
    name: 'data-duplicates',
    show: async language => {
      const open = await openNames(language, { zh: '重复客户', en: 'Duplicate customers' })
      await click(open, '.card .button')
      await open.page.locator('.tick input').first().click()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'data-payers',
    show: async language => {
      const open = await openNames(language, { zh: '认领', en: 'Claim' })
      await click(open, '.card .button')
      await openFolds(open)
      return open
    },
  },
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
    name: 'follow-up',
    show: async language => {
      const open = await sidebars.open({ language, place: 'customer' })
      await click(open, '.actions .button:nth-child(4)')
      await open.page.locator('select').nth(1).selectOption('promised')
      return open
    },
  },
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
  {
    name: 'freshness',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.line.warn .link')
      await open.page.locator('.fold').waitFor()
      await openFolds(open)
      await click(open, '.fold .button.icon')
      return open
    },
  },
  {
    name: 'closing',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.line.num:has(+ .line.num) .link')
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'closing-offer',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data', answers: { closing: () => OFFER } })
      await click(open, '.line.num:has(+ .line.num) .link')
      await open.page.locator('.card select').waitFor()
      return open
    },
  },
  {
    name: 'four-eyes',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.line.num + .line.num .link')
      await open.page.locator('.change').first().waitFor()
      return open
    },
  },
  { name: 'reminders', show: language => sidebars.open({ language, place: 'reminders' }) },
  {
    name: 'reminders-open',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'reminders-ask',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await click(open, '.foot .primary')
      return open
    },
  },
  {
    name: 'reminders-letter',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await click(open, '.stack .link')
      await open.page.locator('iframe').waitFor()
      return open
    },
  },
  {
    name: 'reminders-hold',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await click(open, '.stack .link:last-child')
      return open
    },
  },
  {
    name: 'data',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'data-archive',
    show: async language => {
      const open = await openArchive(language)
      await openFolds(open)
      await open.page.locator('.rows .button.small').first().waitFor()
      return open
    },
  },
  {
    name: 'data-archive-ask',
    show: async language => {
      const open = await openArchive(language)
      await click(open, '.foot .button')
      return open
    },
  },
  {
    name: 'data-archive-half',
    show: language => openArchive(language, { ...NO_WORK, now: HALF_DONE }),
  },
  {
    name: 'data-archive-others',
    show: language =>
      openArchive(language, { ...NO_WORK, now: { ...HALF_DONE, runBy: 'lijun@example.com' } }),
  },
  {
    name: 'data-archive-done',
    show: language => openArchive(language, { ...NO_WORK, last: ARCHIVED_END }),
  },
  {
    name: 'data-work',
    show: async language => {
      const work = { ...NO_WORK, now: HALF_DONE, last: { ...ARCHIVED_END, unattended: true } }
      const open = await sidebars.open({
        language,
        place: 'data',
        answers: { check: () => ({ ...CHECK, work }) },
      })
      await open.page.locator('progress').waitFor()
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
  {
    name: 'data-lost',
    show: async language => {
      const check = () => ({ code: 'columns-missing' as const, values: ['已付款金额', '付款周期'] })
      const open = await sidebars.open({ language, place: 'data', answers: { check, columns: () => LOST } })
      await open.page.locator('.card.warn').waitFor()
      return open
    },
  },
  {
    name: 'data-tidy',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.card .primary')
      await open.page.locator('.becomes').first().waitFor()
      return open
    },
  },
  {
    name: 'data-tidy-ask',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.card .primary')
      await click(open, '.foot .primary')
      return open
    },
  },
  {
    name: 'gl-source',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.line.warn + .line.info .link')
      await open.page.locator('select').selectOption('paste')
      return open
    },
  },
  {
    name: 'gl-result',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.line.warn + .line.info .link')
      await click(open, '.foot .primary')
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      await click(open, '.rows .tokens .link')
      return open
    },
  },
  { name: 'more', show: language => sidebars.open({ language, place: 'more' }) },
  ...['settings', 'letters', 'norms', 'holidays', 'review', 'about', 'uninstall'].map((name, at) => ({
    name: `more-${name}`,
    show: async (language: Language) => {
      const open = await sidebars.open({ language, place: 'more' })
      await click(open, `.menu li:nth-child(${at + 1}) button`)
      return open
    },
  })),
  ...[0, 1, 2, 3].map(step => ({
    name: `setup-${step + 1}`,
    show: async (language: Language) => {
      const open = await sidebars.open({ language, place: 'setup' })
      await walkTo(open, step)
      return open
    },
  })),
  {
    name: 'setup-beside',
    show: async language => {
      const open = await sidebars.open({ language, place: 'setup' })
      await walkTo(open, 1)
      await click(open, '.card .fold h2 button')
      await open.page.locator('.card .fold .rows li:nth-child(4)').scrollIntoViewIfNeeded()
      return open
    },
  },
  {
    name: 'setup-done',
    show: async language => {
      const open = await sidebars.open({ language, place: 'setup' })
      await walkTo(open, 4)
      return open
    },
  },
  {
    name: 'not-set-up',
    show: language =>
      sidebars.open({
        language,
        answers: {
          start: () => ({
            language,
            asOf: TODAY,
            zone: ZONE,
            state: 'not-set-up',
            currency: 'CNY',
            sheets: [],
            beside: [],
            archive: null,
          }),
        },
      }),
  },
  {
    name: 'copied',
    show: language =>
      sidebars.open({
        language,
        answers: {
          start: () => ({
            language,
            asOf: TODAY,
            zone: ZONE,
            state: 'copied',
            currency: 'CNY',
            sheets: [],
            beside: [],
            archive: null,
          }),
        },
      }),
  },
  {
    name: 'no-permission',
    show: language =>
      sidebars.open({ language, answers: { home: () => ({ code: 'no-permission', values: ['客户台账'] }) } }),
  },
  { name: 'no-answer', show: language => sidebars.open({ language, broken: true }) },
]

/** Goes through the wizard with the answers it needs; the fourth step is 确认, a fifth press confirms. */
const walkTo = async (open: OpenSidebar, step: number) => {
  await open.page.locator('.goal input').first().waitFor()
  if (step > 0) {
    await click(open, '.goal input')
    await click(open, '.foot .primary')
  }
  if (step > 1) {
    await open.page.locator('.rows li:nth-child(3) select').nth(1).selectOption('yes')
    await open.page.locator('.rows li:nth-child(5) select').nth(1).selectOption('day-first')
    await click(open, '.foot .primary')
  }
  if (step > 2) await click(open, '.foot .primary')
  if (step > 3) await click(open, '.foot .primary')
}

const sideways = (page: Page) =>
  page.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1
    const body = document.querySelector('.body')
    return wide(document.documentElement) || (body !== null && wide(body))
  })

const seriousFaults = async (page: Page) => {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      rules: { region: { enabled: false } },
    })
    return violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.map(({ html }) => html) }))
  })
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
}

describe.each(['zh-CN', 'en'] as const)('in %s', language => {
  it.each(VIEWS)('$name fits into 300 px', async ({ name, show }) => {
    const { page } = await show(language)
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await picture(page, `${name}-${language}`)
    expect(await sideways(page)).toBe(false)
    // What a screen reader is told differs by language only in its words.
    if (language === 'zh-CN') expect(await seriousFaults(page)).toEqual([])
    await page.context().close()
  })
})

describe('zoomed', () => {
  it.each(['home', 'customer', 'reminders', 'data', 'more', 'setup'] as const)(
    '%s has nothing to scroll sideways at 125 to 200 % and beside a scroll bar',
    async place => {
      const { page } = await sidebars.open({ place, language: 'en' })
      await page.locator('.waiting').waitFor({ state: 'detached' })
      for (const zoom of [1.25, 1.5, 2]) {
        await page.setViewportSize({ width: 300 * zoom, height: 720 * zoom })
        await page.evaluate(factor => {
          document.documentElement.style.zoom = String(factor)
        }, zoom)
        expect(await sideways(page)).toBe(false)
      }
      await page.evaluate(() => {
        document.documentElement.style.zoom = '1'
      })
      await page.setViewportSize({ width: 283, height: 720 })
      expect(await sideways(page)).toBe(false)
      await page.context().close()
    },
  )
})
