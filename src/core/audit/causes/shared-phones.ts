// One phone number on rows of different customers.
import { readPhones } from '../../ledger/cells/addresses'
import type { Ledger } from '../../ledger/types'
import type { Problem } from '../../problem'
import type { SheetRow } from '../../sheet-row'

type Owner = SheetRow & { name: string }

/** Each customer whose first number an earlier customer has too. */
export function sharedPhones({ customers }: Ledger): Problem[] {
  const byNumber = new Map<string, Owner>()
  const problems: Problem[] = []
  for (const { name, phone, cells } of customers) {
    const read = readPhones(phone)
    const [first] = (read.ok ? read.value : null) ?? []
    if (first === undefined) continue
    const number = first.replace(/[\s()-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
    const earlier = byNumber.get(number)
    const { sheet, row } = cells.phone
    if (earlier === undefined) byNumber.set(number, { name, sheet, row })
    else
      problems.push({
        code: 'phone-shared',
        place: { sheet, row, field: 'phone' },
        value: phone,
        other: { place: { sheet: earlier.sheet, row: earlier.row, field: 'phone' }, value: earlier.name },
      })
  }
  return problems
}
