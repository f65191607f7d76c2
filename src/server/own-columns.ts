// The columns that the add-on put on a team's sheet: no task takes them for the team's.
import type { SheetBinding } from './ports'

export const ownColumns = ({
  dueColumn,
  openColumn,
}: Pick<SheetBinding, 'dueColumn' | 'openColumn'>): number[] =>
  [dueColumn, openColumn].filter(column => column !== null)
