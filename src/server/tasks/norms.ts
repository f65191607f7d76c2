// 使用规范: made or brought up to date when a person asks; where somebody changed our part, he is asked first.
import * as v from 'valibot'
import type { Input } from '../../contract/inputs'
import type { NormsResult } from '../../contract/norms'
import { type Outcome, ok, problem } from '../answer'
import { normsPicture } from '../norms/picture'
import type { StandingNorms } from '../norms/types'
import type { Office, Store } from '../ports'
import { colourRules } from '../rules/colour-rules'
import { readingOf } from '../setup-record'
import { fieldsOf, loadBinding } from './load'

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
  const bound = loadBinding(office)
  if (!bound.ok) return bound
  if (!desk.norms.mayEdit()) return problem('no-permission')
  const picture = normsPicture(basisOf(office, bound.value), desk.person.language)
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

type Bound = Extract<ReturnType<typeof loadBinding>, { ok: true }>['value']

const basisOf = ({ desk, settings }: Office, { binding, setup }: Bound) => {
  const reading = readingOf(setup)
  return {
    columns: fieldsOf(binding.columns).map(field => ({ field, header: binding.headers[field] ?? '' })),
    colours: colourRules({ binding, reading, settings }),
    helpers: desk.helpers.present(),
    ledger: binding.sheet,
    currency: reading.currency,
    thresholds: settings.thresholds,
    day: desk.today,
    by: desk.person.label(),
  }
}
