// Which cells 整理 may write, as the sheets stand.
import { proposeFixes } from '../../core/fixes/propose'
import type { Fix } from '../../core/fixes/types'
import { mayWrite } from '../../core/undo/inverse'
import type { Desk } from '../ports'
import { type Loaded, sourceOf } from '../tasks/load'
import { readStanding } from '../undo/standing'

export const proposed = ({ sheets, ledger }: Loaded): Fix[] =>
  proposeFixes(sheets.map(sourceOf), [ledger, ...(ledger.foreign ?? [])])

/** Without cells that a formula fills, and without those under a merged name, which hold nothing themselves. */
export const writable = (desk: Desk, loaded: Loaded): Fix[] => {
  const fixes = proposed(loaded)
  const standing = readStanding(desk, loaded.binding, fixes)
  return fixes.filter(fix => {
    const cell = standing(fix)
    return cell !== undefined && mayWrite(fix, cell) === 'yes'
  })
}
