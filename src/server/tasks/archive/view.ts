// 数据 ▸ 归档: what would go by the rule, what stays and why, and what is there already. Writes nothing.
import type { ArchiveFound, ArchiveView } from '../../../contract/archive'
import type { Input } from '../../../contract/inputs'
import { everyItem } from '../../../core/ledger/who/currencies'
import { type Outcome, ok } from '../../answer'
import { archivedRows, archiveOf } from '../../archive/archived'
import { planArchive } from '../../archive/plan'
import type { Office } from '../../ports'
import { workView } from '../../work/view'
import { loadLedger } from '../load'

export const viewArchive = (office: Office, { months }: Input<'archive'>): Outcome<ArchiveView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { units: _, homes: __, ...plan } = planArchive(office, loaded.value, months)
  const archive = archiveOf(loaded.value)
  return ok({
    asOf: office.desk.today,
    months,
    ...plan,
    archive:
      archive === null
        ? null
        : {
            sheet: archive.bound.sheet,
            rows: everyItem(loaded.value.ledger).filter(({ sheet }) => sheet === archive.bound.sheet).length,
          },
    work: workView(office.desk),
  })
}

/** More are counted, not listed. */
const MOST_FOUND = 30

export const findArchived = (office: Office, { text }: Input<'archive.find'>): Outcome<ArchiveFound> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const wanted = text.trim().toLowerCase()
  const rows = archivedRows(office.desk, loaded.value)
    .filter(({ item }) =>
      [item.customerName, item.project, item.reference].some(one => one.toLowerCase().includes(wanted)),
    )
    .map(({ row }) => row)
  return ok({
    rows: rows.slice(0, MOST_FOUND),
    count: rows.length,
  })
}
