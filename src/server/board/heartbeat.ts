// The line on 看板 that turns red by itself when the hourly job is dead: no code runs then, so an ordinary formula compares today with a day.
import type { Language } from '../../contract/shapes'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { workdaysLater } from '../../core/workdays/later'
import { boardText } from '../../text/board'
import { dayInFormula, textInFormula } from '../formula-words'
import { hourlyOwner, lastBeat } from '../hourly'
import type { Desk } from '../ports'
import { calendarHere } from '../workdays/calendar'
import { readBoardRecord, writeBoardRecord } from './record'

/** `nextBy`: the last day on which the job must have run again; `formula` says how long it is silent, given the cell of that day. */
export type Heartbeat = { label: string; nextBy: CalendarDate; formula: (nextBy: string) => string }

const quoted = (words: string) => textInFormula(words.replace(/\s/g, ' '))

/** Null where nobody has the job: then nothing is missing. A whole workday without a run is worth a word; weekends and holidays are none. */
export const heartbeatOf = (desk: Desk, language: Language): Heartbeat | null => {
  const owner = hourlyOwner(desk)
  if (owner === null) return null
  const words = boardText(language).beat
  const ran = calendarDate(lastBeat(desk)?.slice(0, 10) ?? '')
  const from = ran ?? owner.since
  const [before, after] = words.stopped(owner.label, ran ?? '')
  return {
    label: words.nextBy,
    nextBy: workdaysLater(from, 1, calendarHere(desk)),
    formula: nextBy =>
      `=IF(TODAY()>${nextBy},${quoted(before)}&(TODAY()-${dayInFormula(from)})&${quoted(after)},${quoted(words.running(owner.label, ran ?? ''))})`,
  }
}

/** Brings the line up to date outside a drawing: once a day after a run, and when the job was given up. */
export const showBeat = (desk: Desk): void => {
  const record = readBoardRecord(desk.documentStore)
  if (record === null || record.isGone) return
  const beat = heartbeatOf(desk, record.language)
  const hasRule = desk.board.beat(beat, { addRule: !record.hasBeatRule })
  writeBoardRecord(desk.documentStore, {
    ...record,
    beatOn: beat === null ? '' : desk.today,
    hasBeatRule: record.hasBeatRule || hasRule,
  })
}

/** One property, but for the first run of a day. */
export const showBeatOnce = (desk: Desk): void => {
  const record = readBoardRecord(desk.documentStore)
  if (record !== null && record.beatOn !== desk.today) showBeat(desk)
}
