// 更多, the wizard, and the page where nothing can be done, for the pictures.

import type { Language, OpenSidebar } from '../open-sidebar'
import { BRIEFING } from '../story/briefing'
import { TODAY, ZONE } from '../story/day'
import { click, openFolds, sidebars, type View } from './view'

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

/** In the order of the menu. */
const PAGES = [
  'settings',
  'terms',
  'briefing',
  'letters',
  'norms',
  'holidays',
  'review',
  'about',
  'uninstall',
] as const

type Opening = Parameters<typeof sidebars.open>[0]

/** 更多, and one page of it. */
const openPage = async (name: (typeof PAGES)[number], opening: Opening) => {
  const open = await sidebars.open({ ...opening, place: 'more' })
  await click(open, `.menu li:nth-child(${PAGES.indexOf(name) + 1}) button`)
  return open
}

export const MORE_VIEWS: View[] = [
  { name: 'more', show: language => sidebars.open({ language, place: 'more' }) },
  ...PAGES.map(name => ({
    name: `more-${name}`,
    show: (language: Language) => openPage(name, { language }),
  })),
  {
    name: 'more-briefing-ask',
    show: async language => {
      const settings = { ...BRIEFING.settings, on: false }
      const off = { ...BRIEFING, settings, by: null, mine: false, robot: null }
      const open = await openPage('briefing', { language, answers: { briefing: () => off } })
      await click(open, '.body .primary')
      await open.page.locator('dialog[open]').waitFor()
      return open
    },
  },
  {
    name: 'more-briefing-of-other',
    show: language => {
      const others = { ...BRIEFING, mine: false, robot: null }
      return openPage('briefing', { language, answers: { briefing: () => others } })
    },
  },
  {
    name: 'more-formal-texts',
    show: async language => {
      const open = await openPage('letters', { language })
      await click(open, '.body > .link')
      await open.page.locator('.field textarea').nth(1).waitFor()
      return open
    },
  },
  {
    name: 'more-settings-preview',
    show: async language => {
      const open = await openPage('settings', { language })
      await click(open, 'h3 ~ .actions button')
      await open.page.getByText('HT-2026-018').waitFor()
      return open
    },
  },
  {
    name: 'more-terms-changed',
    show: async language => {
      const open = await openPage('terms', { language })
      await open.page.locator('select').first().selectOption('whole-months')
      await open.page.locator('.line.info').waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'more-terms-ask',
    show: async language => {
      const open = await openPage('terms', { language })
      await open.page.locator('select').first().selectOption('whole-months')
      await click(open, '.foot .primary')
      await open.page.locator('dialog[open]').waitFor()
      return open
    },
  },
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
            left: [],
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
            left: [],
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
