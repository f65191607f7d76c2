// `node build/holidays.mjs`: writes the table of China's announced holidays and make-up workdays from chinese-days' data.

import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inProject, runWhenStarted } from './project.mjs'

/** Where the table stands, from the project's folder. */
export const TABLE_FILE = ['src', 'core', 'workdays', 'announced-table.ts']

/** Older papers are not needed: letters and due days look at this year, its neighbours and the years of an old ledger. */
const FIRST_YEAR = 2018

/** @typedef {Record<string, string>} DaysByDate `YYYY-MM-DD` to "English name,Chinese name,days" */

/** @type {{ holidays: DaysByDate, workdays: DaysByDate }} */
const data = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json')

/**
 * By year one line: each holiday's name, the days off as MMDD or MMDD-MMDD, make-up workdays with a plus.
 * @returns {string[]}
 */
export function announcedLines() {
  const days = [...marked(data.holidays, ''), ...marked(data.workdays, '+')]
    .filter(({ day }) => Number(day.slice(0, 4)) >= FIRST_YEAR)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))]
  return years.map(year => `${year} ${yearLine(days.filter(({ day }) => day.startsWith(year)))}`)
}

/**
 * @param {DaysByDate} days
 * @param {'' | '+'} mark
 */
function marked(days, mark) {
  return Object.entries(days).map(([day, names]) => ({ day, name: names.split(',')[1] ?? '', mark }))
}

/** @param {{ day: string, name: string, mark: string }[]} days of one year, in their order */
function yearLine(days) {
  const names = [...new Set(days.map(({ name }) => name))]
  return names
    .map(name => {
      const own = days.filter(day => day.name === name)
      const off = spans(own.filter(({ mark }) => mark === '').map(({ day }) => day))
      return [
        name,
        ...off,
        ...own.filter(({ mark }) => mark === '+').map(({ day }) => `+${short(day)}`),
      ].join(' ')
    })
    .join(' ')
}

/**
 * Days one after the other as one span.
 * @param {string[]} days
 */
function spans(days) {
  /** @type {{ from: string, to: string }[]} */
  const found = []
  for (const day of days) {
    const last = found[found.length - 1]
    if (last !== undefined && Date.parse(day) - Date.parse(last.to) === 86_400_000) last.to = day
    else found.push({ from: day, to: day })
  }
  return found.map(({ from, to }) => (from === to ? short(from) : `${short(from)}-${short(to)}`))
}

/** @param {string} day */
function short(day) {
  return day.slice(5).replace('-', '')
}

/** @returns {string} */
export function tableSource() {
  return `// Written by \`node build/holidays.mjs\` from chinese-days' data (MIT); not by hand.

/**
 * What the State Council announced, a year a line: each holiday's name, its days off (MMDD, or from-to), make-up workdays with a plus. A year without a
 * line is not announced yet, or later than this version.
 */
export const ANNOUNCED_TABLE = \`
${announcedLines().join('\n')}
\`
`
}

await runWhenStarted(import.meta.url, async () => {
  await writeFile(inProject(...TABLE_FILE), tableSource())
  return 0
})
