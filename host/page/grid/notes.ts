// Notes as Sheets shows them: a small corner on the cell, the text while the pointer rests on it.
// A cell that breaks a validation shows that rule's help the same way.
// A class because the engine asks for one.
import type { CellPosition, Getters, GridRenderingContext } from '@odoo/o-spreadsheet'
import { helpers, registries, UIPlugin } from '@odoo/o-spreadsheet'
import { Component, xml } from '@odoo/owl'

type NoteGetters = Getters & { getSheetsNotes(sheetId: string): Map<string, string> }

const CORNER_PX = 6

class NoteCornersPlugin extends UIPlugin {
  static override layers = ['Autofill'] as const

  override drawLayer({ ctx }: GridRenderingContext): void {
    const getters = this.getters as NoteGetters
    ctx.fillStyle = '#202124'
    for (const place of getters.getSheetsNotes(getters.getActiveSheetId()).keys()) {
      const [col = 0, row = 0] = place.split(',').map(Number)
      const { x, y, width, height } = getters.getVisibleRect(helpers.positionToZone({ col, row }))
      if (width === 0 || height === 0) continue
      ctx.beginPath()
      ctx.moveTo(x + width - CORNER_PX, y)
      ctx.lineTo(x + width, y)
      ctx.lineTo(x + width, y + CORNER_PX)
      ctx.fill()
    }
  }
}

class NoteCard extends Component {
  static override template = xml`<div class="note-card" t-esc="props.text"/>`
  static override props = { text: String, onClosed: { type: Function, optional: true } }
}

export function noteAt({ sheetId, col, row }: CellPosition, getters: Getters): string | undefined {
  return (getters as NoteGetters).getSheetsNotes(sheetId).get(`${col},${row}`)
}

/** What the script said of a validation rule, where the cell breaks it. */
function brokenRuleHelp(position: CellPosition, getters: Getters): string | undefined {
  if (!getters.isDataValidationInvalid(position)) return undefined
  const rule = getters.getValidationRuleForCell(position) as { script?: { helpText: string } } | undefined
  return rule?.script?.helpText || undefined
}

type Popover = ReturnType<typeof registries.cellPopoverRegistry.get>
type Hover = NonNullable<Popover['onHover']>

const cardWith =
  (textAt: (position: CellPosition, getters: Getters) => string | undefined, otherwise: Hover): Hover =>
  (position, getters) => {
    const text = textAt(position, getters)
    if (text === undefined) return otherwise(position, getters)
    return { isOpen: true, props: { text }, Component: NoteCard, cellCorner: 'top-right' }
  }

/** Call once, before the Model is made. */
export function showNotes(): void {
  const nothing: Hover = () => ({ isOpen: false })
  const popovers = registries.cellPopoverRegistry
  const error = popovers.get('ErrorToolTip')
  registries.featurePluginRegistry.add('sheetsNoteCorners', NoteCornersPlugin)
  popovers.replace('ErrorToolTip', { ...error, onHover: cardWith(brokenRuleHelp, error.onHover ?? nothing) })
  popovers.add('SheetsNote', { onHover: cardWith(noteAt, nothing) })
}
