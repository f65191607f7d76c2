// Sheets of the same shape as the one looked at: the years or salespeople of one ledger, told from its copies.
import type { AlikeSheet, DraftColumn } from '../../contract/setup'
import { cellText, isBlank } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
import type { LedgerField } from '../../core/ledger/types'
import type { SheetPreview } from '../ports'
import { headerTexts } from './header-lines'
import { headerText } from './header-text'
import { draftColumns, findHeaderRow } from './understand'

/** Share of the lead's understood headers that another sheet must have, its customer and amounts among them. */
const ENOUGH = 0.8
/** A sheet that repeats more of the lead than this is a copy of it, or the other way round. */
const MOST_REPEATED = 0.5

const KEPT_ASIDE = /副本|备份|模板|样表|作废|\bcopy\b|\bbackup\b|\btemplate\b/i

export type Lead = { preview: SheetPreview; headerRow: number; columns: DraftColumn[] }

/** The header row of a sheet that has the lead's headers; null when its shape is another one. */
export const alikeHeaderRow = (
  top: Pick<SheetPreview, 'display' | 'remembered'>,
  lead: Lead,
): number | null => {
  const headerRow = findHeaderRow(top)
  if (headerRow === 0) return null
  const texts = new Set(headerTexts(top.display, headerRow).map(headerText))
  const understood = lead.columns.filter(({ field, header }) => field !== null && headerText(header) !== '')
  const found = understood.filter(({ header }) => texts.has(headerText(header)))
  const fields = new Set(found.map(({ field }) => field))
  const isLedger = fields.has('customer') && (fields.has('total') || fields.has('unpaid'))
  return isLedger && found.length >= understood.length * ENOUGH ? headerRow : null
}

type Known = { headerRow: number; wasJoined: boolean; isNew: boolean }

/** What a sheet of the lead's shape would bring. Its columns are named as the lead's are, by their headers. */
export const alikeSheet = (preview: SheetPreview, lead: Lead, known: Known): AlikeSheet => {
  const { headerRow } = known
  const columns = namedAlike(draftColumns(preview, headerRow), lead.columns)
  const seen = new Set(rowNames(lead.preview, lead.headerRow, lead.columns))
  const names = rowNames(preview, headerRow, columns)
  const sameRows = names.filter(name => seen.has(name)).length
  const isCopy = sameRows > Math.min(names.length, seen.size) * MOST_REPEATED
  return {
    sheetId: preview.sheetId,
    sheet: preview.sheet,
    headerRow,
    rows: names.length,
    columns,
    sameRows,
    joined: known.isNew ? !isCopy && !KEPT_ASIDE.test(preview.sheet) : known.wasJoined,
  }
}

const namedAlike = (columns: DraftColumn[], lead: readonly DraftColumn[]): DraftColumn[] => {
  const fieldOf = new Map<string, LedgerField | null>()
  for (const { header, field } of lead) if (header !== '') fieldOf.set(headerText(header), field)
  const taken = new Set<LedgerField>()
  return columns.map(column => {
    const named = fieldOf.get(headerText(column.header))
    const field = named === undefined || named === null || taken.has(named) ? null : named
    if (field !== null) taken.add(field)
    return field === column.field
      ? column
      : {
          ...column,
          field,
          confidence: field === null ? 'none' : 'sure',
          why: field === null ? 'none' : 'chosen',
        }
  })
}

/** Each row by what tells a contract from others: customer, number, project and amount. */
const rowNames = ({ values }: SheetPreview, headerRow: number, columns: readonly DraftColumn[]): string[] => {
  const at = (field: LedgerField) => columns.find(column => column.field === field)?.index ?? 0
  const [customer, others] = [at('customer'), (['reference', 'project', 'total', 'unpaid'] as const).map(at)]
  return values.slice(headerRow).flatMap(row => {
    const name = cellText(row[customer - 1])
    if (isBlank(name)) return []
    return [[customerKey(name), ...others.map(index => cellText(row[index - 1]))].join('|')]
  })
}
