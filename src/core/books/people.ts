// 人员 on a sheet of the team's: the colleagues who own customers, where to write to them, and whom to tell instead.
import type { TeamMember } from '../audit/freshness/nudges'
import { readAddresses } from '../ledger/cells/addresses'
import { customerKey } from '../ledger/customer-key'
import type { SheetRow } from '../sheet-row'
import { type CellsOfRow, eachRow } from './read-cells'
import type { BookSource, ReadBook } from './types'

export type Colleague = TeamMember & SheetRow & { role: string }

/** The first row of a name counts. An address that cannot be read is named and left out: nobody is written to by guess. */
export function readColleagues(source: BookSource): ReadBook<Colleague> {
  const { sheet, fields } = source
  const names = namesIn(source)
  const seen = new Set<string>()
  const entries: Colleague[] = []
  const { problems, rows } = eachRow(source, cells => {
    const name = cells.text('person')
    const key = customerKey(name)
    if (name === '') return cells.name('person-missing', 'person')
    if (seen.has(key)) return cells.name('person-twice', 'person')
    seen.add(key)
    const superior = cells.text('superior')
    if (superior !== '' && !superior.includes('@') && !names.has(customerKey(superior)))
      cells.name('superior-unknown', 'superior')
    entries.push({
      sheet,
      row: cells.row.row,
      name,
      mail: addressIn(cells, 'mail'),
      role: cells.text('role'),
      superior: superior.includes('@') ? addressIn(cells, 'superior') : superior,
    })
  })
  return { entries, fields, problems, rows }
}

function namesIn({ rows }: BookSource): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { cells } of rows)
    if (typeof cells.person === 'string' && cells.person.trim() !== '') names.add(customerKey(cells.person))
  return names
}

/** One address; of several nobody knows which is meant. */
function addressIn(cells: CellsOfRow, field: 'mail' | 'superior'): string {
  const text = cells.text(field)
  const read = readAddresses(text)
  const [address, ...others] = read.ok ? (read.value ?? []) : []
  if (address !== undefined && others.length === 0) return address
  if (text !== '') cells.name('mail-unreadable', field)
  return ''
}
