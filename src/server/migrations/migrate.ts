// A document of an earlier version is brought up to this one, step by step: each is written down once its rows are, a stopped run goes on.
import * as v from 'valibot'
import type { Desk } from '../ports'
import { SCHEMA, stepsFor } from './steps'

const KEY = 'zq.schema'
const record = v.object({
  documentId: v.string(),
  schema: v.number(),
  done: v.array(v.string()),
  /** The day on which a protected sheet last kept it from being done. */
  tried: v.exactOptional(v.string()),
})
type SchemaRecord = v.InferOutput<typeof record>

/** Before there was such a record nothing was done. */
const readRecord = ({ documentStore, documentId }: Desk): SchemaRecord => {
  const text = documentStore.get(KEY)
  const parsed = text === null ? null : v.safeParse(record, JSON.parse(text))
  const own = parsed?.success === true && parsed.output.documentId === documentId
  return own ? parsed.output : { documentId, schema: 0, done: [] }
}

const save = ({ documentStore }: Desk, standing: SchemaRecord): void =>
  documentStore.put({ [KEY]: JSON.stringify(standing) })

/** After set-up: what it made is of this version. Call under the document lock. */
export const noteSchema = (desk: Desk): void => {
  if (readRecord(desk).schema < SCHEMA) bringUp(desk)
}

/**
 * Costs no call once the document is of this version. Where a colleague holds the lock, the next task sees to it. Answers the sheets that are
 * protected against this person: whoever may write on them brings them up at his next look; the clock tries once a day (`by`).
 */
export const migrate = (desk: Desk, by: 'person' | 'clock' = 'person'): string[] => {
  const { schema, tried } = readRecord(desk)
  if (schema >= SCHEMA || (by === 'clock' && tried === desk.today)) return []
  const state = desk.ledger.binding()
  if (state.status !== 'bound' || !desk.ledger.mayEdit(state.binding.sheets[0])) return []
  const left = desk.locked(() => {
    desk.documentStore.refresh()
    // A colleague's run may have done it meanwhile.
    return readRecord(desk).schema < SCHEMA ? bringUp(desk) : []
  })
  return left ?? []
}

const bringUp = (desk: Desk): string[] => {
  let standing = readRecord(desk)
  const left: string[] = []
  for (const { id, run } of stepsFor(desk)) {
    if (standing.done.includes(id)) continue
    const sheet = run(desk)
    if (sheet !== null) {
      left.push(sheet)
      continue
    }
    // The record must not speak of cells that were not written.
    desk.flush()
    standing = { ...standing, done: [...standing.done, id] }
    save(desk, standing)
  }
  const { tried: _, ...brought } = standing
  save(
    desk,
    left.length === 0 ? { ...brought, schema: SCHEMA, done: [] } : { ...standing, tried: desk.today },
  )
  return left
}
