// Who makes or changes a plan in the sidebar does not tick it: that it is his is noted with the change, and whose it was before.
import type { Pending } from '../../core/four-eyes/types'
import { placeKey, type SheetRow } from '../../core/sheet-row'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'
import { appendToReviewLog, baseRecord } from './accepted'
import { pendingIn } from './pending'

const changeAt = (office: Office, loaded: Pick<Loaded, 'ledger'>, place: SheetRow): Pending | undefined =>
  office.settings.fourEyes.on
    ? pendingIn(office, loaded).find(({ now }) => now !== null && placeKey(now) === placeKey(place))
    : undefined

/** Of what waits at this row now; none where 复核 is off. */
export const authorsAt = (office: Office, loaded: Pick<Loaded, 'ledger'>, place: SheetRow): string[] =>
  changeAt(office, loaded, place)?.authors ?? []

/** `loaded`: as it is after the change; `before`: whose change of the row it was. Call under the document lock. */
export const noteAuthors = (
  office: Office,
  loaded: Pick<Loaded, 'ledger'>,
  { place, before }: { place: SheetRow; before: readonly string[] },
): void => {
  const change = changeAt(office, loaded, place)
  if (change === undefined) return
  const { desk } = office
  const { name, reference, project } = change.now ?? { name: '', reference: '', project: '' }
  const fresh = [...new Set([...before, desk.person.label()])].filter(one => !change.authors.includes(one))
  const what = [name, reference || project].filter(part => part !== '').join(' ')
  appendToReviewLog(
    desk,
    fresh.map(by => ({ deed: 'own' as const, what, key: change.key, by })),
    baseRecord(desk)?.base ?? '',
  )
}
