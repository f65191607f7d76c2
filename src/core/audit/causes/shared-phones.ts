// One phone number on rows of different customers.
import { phoneNumbers } from '../../ledger/cells/addresses'
import type { Ledger } from '../../ledger/types'
import type { Problem } from '../../problem'
import type { SheetRow } from '../../sheet-row'

type Owner = SheetRow & { name: string }

/** Each customer whose first number an earlier customer has too. */
export function sharedPhones({ customers }: Ledger): Problem[] {
  const byNumber = new Map<string, Owner>()
  const problems: Problem[] = []
  for (const { name, phone, cells } of customers) {
    const [number] = phoneNumbers(phone)
    if (number === undefined) continue
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
