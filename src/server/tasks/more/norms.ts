// 使用规范: made or brought up to date when a person asks; where somebody changed our part, he is asked first.
import * as v from 'valibot'
import type { Input } from '../../../contract/inputs'
import type { NormsResult } from '../../../contract/norms'
import { CONTRACT_FIELDS } from '../../../contract/vocabulary'
import type { LedgerField } from '../../../core/ledger/types'
import { type Outcome, ok, problem } from '../../answer'
import { type NormsBasis, normsPicture } from '../../norms/picture'
import type { StandingNorms } from '../../norms/types'
import type { Office, Store } from '../../ports'
import { colourRules } from '../../rules/colour-rules'
import { type AdoptedSheet, fieldsOf, loadSheets } from '../load'

const KEY = 'zq.norms'

/** `digest`: of our part as it was written. */
const record = v.object({ digest: v.string(), on: v.string() })

export type NormsRecord = v.InferOutput<typeof record>

export const readNormsRecord = (store: Store): NormsRecord | null => {
  const text = store.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

export const makeNorms = (office: Office, { overwrite }: Input<'norms'>): Outcome<NormsResult> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  if (!desk.norms.mayEdit()) return problem('no-permission')
  const picture = normsPicture(basisOf(office, adopted.value), desk.person.language)
  const made = desk.locked((): NormsResult => {
    desk.documentStore.refresh()
    const standing = desk.norms.read()
    const before = readNormsRecord(desk.documentStore)
    if (standing !== null && !overwrite && isChanged(office, standing, before)) return { status: 'changed' }
    // Without its heading nobody can tell whose the lines are: the sheet is the team's now, and a new one is made.
    if (standing !== null && before !== null && !standing.hasOwn) desk.norms.letGo()
    desk.norms.write(picture)
    desk.flush()
    const digest = desk.digest(desk.norms.read()?.text ?? '')
    desk.documentStore.put({ [KEY]: JSON.stringify({ digest, on: desk.today } satisfies NormsRecord) })
    return { status: standing === null ? 'made' : 'updated' }
  })
  if (made === null) return problem('busy')
  if (made.status !== 'changed') desk.norms.open()
  return ok(made)
}

/** Also in a copy of the spreadsheet, whose digest stayed in the original. */
const isChanged = ({ desk }: Office, { text, hasOwn }: StandingNorms, before: NormsRecord | null) =>
  before === null ? hasOwn : desk.digest(text) !== before.digest

/** Columns and colours of all sheets of the ledger, each once. */
const basisOf = (
  { desk, settings }: Office,
  sheets: readonly [AdoptedSheet, ...AdoptedSheet[]],
): NormsBasis => {
  const headers = new Map<LedgerField, string>()
  for (const { bound } of sheets) {
    for (const field of fieldsOf(bound.columns)) {
      if (!headers.has(field)) headers.set(field, bound.headers[field] ?? '')
    }
  }
  return {
    columns: CONTRACT_FIELDS.flatMap(field => {
      const header = headers.get(field)
      return header === undefined ? [] : [{ field, header }]
    }),
    colours: sheets.flatMap(({ bound, reading }) => colourRules({ binding: bound, reading, settings })),
    helpers: desk.helpers.present(),
    ledger: sheets.map(({ bound }) => bound.sheet),
    currency: sheets[0].reading.currency,
    thresholds: settings.thresholds,
    day: desk.today,
    by: desk.person.label(),
  }
}
