// Adding, changing and taking out rows of 大客户计划 from the page, each with its way back.
import type { PlanChanged, PlanFieldsWritten } from '../../contract/account-plan'
import type { PlanEntry } from '../../core/account-plan/types'
import { useAct } from '../answers'
import { useSession } from '../session'

export type PlanActs = {
  busy: boolean
  /** Each says whether it was written. */
  add: (fields: PlanFieldsWritten) => Promise<boolean>
  /** The row as it is now where somebody changed it meanwhile; null for one that is gone. */
  edit: (entry: PlanEntry, fields: PlanFieldsWritten) => Promise<'saved' | 'refused' | PlanEntry | null>
  remove: (entry: PlanEntry) => Promise<void>
}

export const usePlan = (customer: string, onChanged: () => void): PlanActs => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.planning

  const done = (changed: PlanChanged, told: string): void => {
    if (changed.status === 'changed-meanwhile') {
      tell({ kind: 'done', text: changed.entry === null ? words.gone : words.changed })
      return
    }
    const { row, seen, cells } = changed
    const undo = async () => {
      const back = await act('accountPlan.putBack', { customer, row, seen, cells })
      if (back?.status === 'changed-meanwhile') tell({ kind: 'done', text: words.changedSince })
      onChanged()
    }
    tell({ kind: 'done', text: told, undo: () => void undo() })
  }

  const add: PlanActs['add'] = async fields => {
    const added = await act('accountPlan.add', { customer, fields })
    if (added === null) return false
    const { row, seen } = added.entry
    const undo = async () => {
      const gone = await act('accountPlan.remove', { customer, row, seen })
      if (gone?.status === 'changed-meanwhile') tell({ kind: 'done', text: words.changedSince })
      onChanged()
    }
    tell({ kind: 'done', text: added.madeSheet ? words.made : words.saved, undo: () => void undo() })
    onChanged()
    return true
  }

  const edit: PlanActs['edit'] = async ({ row, seen }, fields) => {
    const changed = await act('accountPlan.edit', { customer, row, seen, fields })
    if (changed === null) return 'refused'
    if (changed.status === 'changed-meanwhile') return changed.entry
    done(changed, words.saved)
    onChanged()
    return 'saved'
  }

  const remove: PlanActs['remove'] = async ({ row, seen }) => {
    const changed = await act('accountPlan.remove', { customer, row, seen })
    if (changed === null) return
    done(changed, words.removed)
    onChanged()
  }

  return { busy, add, edit, remove }
}
