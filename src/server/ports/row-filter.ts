// The sheet’s own filter, set for 在表里只看这些.
import type { SheetBinding } from './binding'

/** A filter we set: on which sheet, whether the filter itself is ours, and a digest of what it hides. */
export type OurFilter = { sheetId: number; made: boolean; hidden: string }

/** The sheet's own filter, which hides rows for everybody. */
export type RowFilter = {
  /** What stands in the customer's column, each text once, as a person sees it. */
  names(sheet: SheetBinding): string[]
  /** Hides the rows of these names: 'in-use' where a filter of the team hides something, 'refused' where the sheet takes none. */
  hide(sheet: SheetBinding, names: string[], ours: OurFilter | null): OurFilter | 'in-use' | 'refused'
  /** Takes away what we set, if it is as we set it. */
  clear(ours: OurFilter, column: number | undefined): 'removed' | 'changed' | 'gone'
}
