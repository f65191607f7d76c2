// The sheet is re-used: the page is written over for each customer, what people wrote below it goes and comes back with him.
import * as v from 'valibot'
import { type Outcome, ok, problem } from '../answer'
import type { Desk } from '../ports'
import { allOwnWords, keepOwnWords, packedWords, readOwnWords } from './own-words'
import { CHART_KINDS, type SummaryChartIds, type SummaryPicture } from './types'

const RECORD = 'zq.account-sheet'
const charts = v.object(
  Object.fromEntries(CHART_KINDS.map(kind => [kind, v.exactOptional(v.number())])) as Record<
    (typeof CHART_KINDS)[number],
    v.ExactOptionalSchema<v.NumberSchema<undefined>, undefined>
  >,
)
const record = v.object({ digest: v.string(), customer: v.string(), name: v.string(), charts })

/** 'changed': somebody changed the page since, and nothing was written. */
export type Replaced = { status: 'made' | 'replaced'; sheet: string } | { status: 'changed' }

type Asked = {
  customer: { key: string; name: string }
  overwrite: boolean
  picture: (own: string[][]) => SummaryPicture
}

export const replaceAccountSheet = (
  desk: Desk,
  { customer, overwrite, picture }: Asked,
): Outcome<Replaced> => {
  if (!desk.accountSheet.mayEdit()) return problem('no-permission')
  const replaced = desk.locked((): Replaced => {
    desk.documentStore.refresh()
    const standing = desk.accountSheet.read()
    const known = readRecord(desk)
    // In a copy nobody knows whose page it is: his words are not put under another's name.
    const isOurs = standing === null || (known !== null && known.digest === desk.digest(standing.text))
    if (!isOurs && !overwrite) return { status: 'changed' }
    if (standing !== null && known !== null)
      keepOwnWords(desk, { key: known.customer, name: known.name }, standing.own)
    const drawn = desk.accountSheet.write(picture(readOwnWords(desk, customer.key)), known?.charts ?? {})
    desk.flush()
    save(desk, customer, drawn.charts)
    return { status: standing === null ? 'made' : 'replaced', sheet: drawn.sheet }
  })
  if (replaced === null) return problem('busy')
  if (replaced.status !== 'changed') desk.accountSheet.open()
  return ok(replaced)
}

const readRecord = (desk: Desk): v.InferOutput<typeof record> | null => {
  const text = desk.documentStore.get(RECORD)
  const parsed = text === null ? null : v.safeParse(record, JSON.parse(text))
  return parsed?.success === true ? parsed.output : null
}

const save = (desk: Desk, { key, name }: Asked['customer'], charts: SummaryChartIds): void => {
  const digest = desk.digest(desk.accountSheet.read()?.text ?? '')
  desk.documentStore.put({ [RECORD]: JSON.stringify({ digest, customer: key, name, charts }) })
}

/** What people have written of everybody by now: what was put away, and of whom the page shows what stands on it. */
export const ownWordsNow = (desk: Desk): ReadonlyMap<string, string> => {
  const all = allOwnWords(desk)
  const known = readRecord(desk)
  const standing = known === null ? null : desk.accountSheet.read()
  if (known !== null && standing !== null) all.set(known.customer, packedWords(standing.own))
  return all
}

/** What stands at the foot of the page, where it is this customer's. */
export const standingOwn = (desk: Desk, customer: string): string[][] | null =>
  readRecord(desk)?.customer === customer ? (desk.accountSheet.read()?.own ?? null) : null
