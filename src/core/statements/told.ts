// A demand as 催款记录 keeps it: the third level told by a person for the items in it, so that no automatic letter follows too soon.
import { claimText, MAX_CLAIM_TEXT } from '../reminders/log/claims'
import type { Claim, PlannedLetter } from '../reminders/types'
import type { Demand } from './demand'

type Whom = Pick<PlannedLetter, 'customer' | 'name' | 'contact' | 'to'>

/** Claims as many of its items as a cell of 催款记录 holds, the oldest first. */
export function toldByDemand({ lines, total }: Demand, whom: Whom): PlannedLetter {
  const claims: Claim[] = []
  let room = MAX_CLAIM_TEXT
  for (const { key, agreed } of lines) {
    const claim: Claim = { item: key, level: 3, due: agreed }
    room -= claimText([claim]).length + 1
    if (room < 0) break
    claims.push(claim)
  }
  return {
    ...whom,
    level: 3,
    needs: 'nothing',
    items: lines.map(({ sheet, row, key, project, reference, order, due, daysOverdue, open }) => ({
      ...{ sheet, row, key, project, reference, due, daysOverdue, open },
      ...(order !== '' && { order }),
    })),
    claims,
    total,
    oldestDays: lines[0]?.daysOverdue ?? 0,
  }
}
