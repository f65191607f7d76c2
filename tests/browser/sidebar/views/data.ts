// 数据 and its pages, for the pictures.
import type { WorkView } from '../../../../src/contract/work'
import type { Language, OpenSidebar } from '../open-sidebar'
import { ARCHIVE, ARCHIVED_END, HALF_DONE, NO_WORK } from '../story/archive'
import { LOST } from '../story/columns'
import { OFFER } from '../story/control'
import { CHECK } from '../story/data'
import { click, openFolds, sidebars, type View } from './view'

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

export const DATA_VIEWS: View[] = [
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
  {
    name: 'books',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await open.page
        .getByRole('button', { name: language === 'en' ? 'Other sheets' : '其他表', exact: true })
        .click()
      await open.page.locator('.card').nth(3).waitFor()
      await openFolds(open)
      return open
    },
  },
  {
    name: 'service-overview',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await open.page
        .getByRole('button', { name: language === 'en' ? 'Other sheets' : '其他表', exact: true })
        .click()
      await open.page
        .getByRole('button', { name: language === 'en' ? /^Service overview/ : /^服务总览/ })
        .click()
      await open.page.locator('.rows').first().waitFor()
      return open
    },
  },
  {
    name: 'freshness',
    show: async language => {
      const open = await sidebars.open({ language, place: 'data' })
      await click(open, '.line.warn .link')
      await open.page.locator('.fold').nth(1).waitFor()
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
]
