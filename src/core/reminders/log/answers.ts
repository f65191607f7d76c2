// 退信 and 回复: what came back on a letter, as 催款记录 says it, and what that means for the next one.
import { type CalendarDate, calendarDate } from '../../calendar-date'
import type { LogEntry } from '../types'

/** What a person wrote into the cell; `on` null: without a day. */
export type CameBack = { on: CalendarDate | null; words: string }
/** `again`: somebody said 再试. */
export type Bounce = CameBack & { again: boolean }

/** Words that say there was none. */
const NOTHING =
  /^(?:[-—－/\\\s]*|否|no|none|not yet|(?:无|没有?|尚?未|还没有?|暂无)(?:(?:收到)?(?:回复|回信|回音|答复|退信|退回))?)[。.]?$/i
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/
const AGAIN = /再试|try again/i
/** 不要再试 is none. */
const NOT_AGAIN =
  /(?:不|[不别勿]要|[不无]用|[不无]需|不必|不可|不能|不得|无须|别|勿)再试|(?:not|n['’]t|never) (?:to )?try again/gi

/** A cell filled by hand or by a click; null where it says nothing. */
export function cameBackIn(text: string): CameBack | null {
  const said = text.trim()
  if (NOTHING.test(said)) return null
  const [day = '', year = '', month = '', date = ''] = DAY.exec(said) ?? []
  const on = calendarDate([year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'))
  return { on, words: on === null ? said : said.slice(day.length).trim() }
}

export function bounceIn(text: string): Bounce | null {
  const said = cameBackIn(text)
  return said === null ? null : { ...said, again: AGAIN.test(said.words.replace(NOT_AGAIN, '')) }
}

/** Addresses that letters came back from, in lower case: of one to several those that its words name, else all of them. */
export function bouncedAddresses(log: readonly LogEntry[]): Set<string> {
  const bounced = new Set<string>()
  for (const { bounced: bounce, to } of log) {
    if (!bounce || bounce.again) continue
    for (const address of returnedFrom(bounce, to)) bounced.add(address)
  }
  return bounced
}

function returnedFrom({ words }: Bounce, to: readonly string[]): string[] {
  const all = to.map(address => address.toLowerCase())
  const named = all.filter(address => words.toLowerCase().includes(address))
  return named.length > 0 ? named : all
}

/** A letter that came back from every address it went to. */
export function reachedNobody({ bounced, to }: Pick<LogEntry, 'bounced' | 'to'>): boolean {
  return !!bounced && returnedFrom(bounced, to).length === to.length
}
