// What set-up puts on the ledger's sheets, one after the other: due days, rules for input, colours; of many long sheets the rest as long work.
import { type Outcome, ok } from '../../answer'
import type { Office, RuleOutcome } from '../../ports'
import { columnRules } from '../../rules/column-rules'
import { readUnits, writeUnits } from '../../work/list'
import { dropWork, newWork, saveWork, type Work } from '../../work/record'
import { colourSheets, showRows } from '../keep-up'
import { type Loaded, loadLedger, type ReadSheet } from '../load'

/** A call goes on for so long before it leaves the other sheets to the next one. */
const SECONDS = 60

export type Dressed = { outcomes: RuleOutcome[]; colourRules: number }

/** Call under the document lock. At least one sheet is done at once. */
export const dressSheets = (office: Office, loaded: Loaded): Dressed => {
  const { desk } = office
  const { sheets } = loaded
  const until = desk.secondsRun() + SECONDS
  const dressed: Dressed = { outcomes: [], colourRules: 0 }
  const rest: string[] = []
  // What an earlier set-up left to do, this one does.
  dropWork(desk)
  for (const sheet of sheets.filter(({ bound }) => !bound.archive)) {
    if (dressed.outcomes.length > 0 && desk.secondsRun() >= until) {
      rest.push(String(sheet.bound.sheetId))
      continue
    }
    const { outcome, colourRules } = dress(office, sheet, loaded)
    dressed.outcomes.push(outcome)
    dressed.colourRules += colourRules
  }
  if (rest.length > 0) {
    const id = desk.uuid()
    writeUnits(desk, id, rest)
    saveWork(desk, newWork(desk, { id, kind: 'setup', total: rest.length, detail: {} }))
  }
  return dressed
}

/** As a piece of long work: a sheet that is gone by now is passed over. */
export const dressOn = (office: Office, begun: Work, isTimeUp: () => boolean): Outcome<Work> => {
  const { desk } = office
  const loaded = loadLedger(office, { again: true })
  if (!loaded.ok) return loaded
  const { sheets } = loaded.value
  const units = readUnits(desk, begun.id)
  let work = begun
  while (work.done < units.length) {
    const sheet = sheets.find(({ bound }) => String(bound.sheetId) === units[work.done])
    if (sheet !== undefined) dress(office, sheet, loaded.value)
    work = { ...work, done: work.done + 1, written: work.written + (sheet === undefined ? 0 : 1) }
    saveWork(desk, work)
    if (isTimeUp()) return ok(work)
  }
  return ok({ ...work, done: work.total })
}

const dress = (office: Office, sheet: ReadSheet, { ledger, contracts }: Loaded) => {
  const { desk } = office
  showRows(office, { sheets: [sheet], contracts, ledger })
  return {
    outcome: desk.adoption.validate(sheet.bound, columnRules(sheet.bound, desk.person.language)),
    colourRules: colourSheets(office, [sheet], contracts),
  }
}
