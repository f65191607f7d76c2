// Findings that stand in 预警 for days and nobody attends to: marked where 早报 is sent, since it is what tells of them.
import { currentRows } from '../../core/warnings/reconcile'
import type { Finding } from '../../core/warnings/types'
import { escalated } from '../../core/warnings/unattended'
import type { Office } from '../ports'
import type { ListedWarning } from './list'

export const withUnattended = (
  { desk, settings: { briefing } }: Office,
  found: Finding[],
  rows: readonly ListedWarning[],
): Finding[] =>
  briefing.on ? escalated(found, currentRows(rows), { rules: briefing.escalation, today: desk.today }) : found
