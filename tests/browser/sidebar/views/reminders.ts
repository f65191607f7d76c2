// 催款, for the pictures.
import type { RemindersView } from '../../../../src/contract/reminders'
import { day } from '../story/day'
import { REMINDERS } from '../story/reminders'
import { click, openFolds, sidebars, type View } from './view'

const PAUSED: RemindersView['sending'] = {
  mode: 'unattended',
  owner: { label: '王芳', since: day('2026-05-03'), mine: true },
  suspended: true,
  changed: {
    parts: ['sender', 'policy', 'copies'],
    sender: [{ field: 'payTo', before: '示例银行 6222 0000', after: '别的银行 1234' }],
  },
  sendHour: 9,
}

export const REMINDERS_VIEWS: View[] = [
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
    name: 'reminders-letter-words',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await click(open, '.stack .link')
      const change = language === 'en' ? 'Change this letter' : '改这一封'
      await open.page.getByRole('button', { name: change }).click()
      await open.page.locator('textarea').waitFor()
      return open
    },
  },
  {
    name: 'statements-mail',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await open.page.getByRole('button', { name: language === 'en' ? /^Statements…/ : /^对账函…/ }).click()
      await open.page.locator('.rows input[type=checkbox]').first().check()
      await open.page.getByRole('button', { name: language === 'en' ? 'Send PDFs…' : '发 PDF…' }).click()
      await open.page.locator('dialog').waitFor()
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
    name: 'reminders-dispute',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await open.page.locator('.stack .link').nth(3).click()
      await open.page.locator('select').first().selectOption('dispute')
      await open.page.locator('select').nth(1).selectOption({ index: 1 })
      return open
    },
  },
  {
    name: 'reminders-paused',
    show: async language => {
      const open = await sidebars.open({
        language,
        place: 'reminders',
        answers: { reminders: () => ({ ...REMINDERS, sending: PAUSED }) },
      })
      await open.page.locator('.fold').first().waitFor()
      await open.page.getByText(language === 'en' ? /^Changed: / : /^改了：/).scrollIntoViewIfNeeded()
      return open
    },
  },
  {
    name: 'reminders-effect',
    show: async language => {
      const open = await sidebars.open({ language, place: 'reminders' })
      await click(open, '.links .link:last-child')
      await open.page.locator('.fold').first().waitFor()
      await openFolds(open)
      return open
    },
  },
]
