// A case: one documented behaviour of Google's services as a piece of Apps Script, run alike on this host and on live Google.

import type { Source } from './sources'

/** What a case finds on its own temporary sheet. */
export type Stage = {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet
  /** Fresh and active, 1000 × 26, holding `given` from A1 on; deleted afterwards. */
  sheet: GoogleAppsScript.Spreadsheet.Sheet
}

/**
 * documented: Google says so. practitioner: seen by somebody on live Google. open: nobody has said it reliably;
 * such a case has no `gives` and prints what it found.
 */
export type Standing = 'documented' | 'practitioner' | 'open'

/** Apps Script only: ES2019, Google's globals, no imports of the host. Leaves nothing behind outside its sheet. */
export type Case = {
  /** Unique, in kebab case: 'set-values-formula'. */
  id: string
  /** Members of Google's services it shows, as 'Range.setValues'; of an enum 'WeekDay.MONDAY'. */
  members: string[]
  /** The behaviour in one sentence. */
  says: string
  source: Source
  standing: Standing
  /** Written to the sheet from A1 on before the case runs, strings parsed as typed. */
  given?: (string | number | boolean | null)[][]
  /** Its result is compared as JSON. */
  run(stage: Stage): unknown
  /** What `run` gives; { throws: true } when it fails, whatever the text: Google translates it. */
  gives?: unknown
}

/** What one run of a case found. */
export type Finding = { id: string } & ({ found: unknown } | { threw: string })

export const THROWS = { throws: true } as const

/** A behaviour that needs hands, several people, triggers or faults: an ordinary test shows it. */
export type Elsewhere = Pick<Case, 'members' | 'says' | 'source'> & {
  standing?: 'practitioner'
  /** File and title of the test: 'tests/host/runtime/rights.test.ts › ends after 30 seconds'. */
  test: string
}
