// A canvas says nothing to a screen reader: the active cell is spoken, where it is, what it shows, and its note.
import type { Model } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { noteAt } from './notes'

/** Keeps a line in `place` that is read out whenever the active cell, or what it shows, is another. */
export function speakActiveCell(model: Model, place: HTMLElement): void {
  const spoken = place.appendChild(document.createElement('p'))
  spoken.className = 'spoken'
  spoken.setAttribute('aria-live', 'polite')
  model.on('update', spoken, () => {
    const { getters } = model
    const position = getters.getActivePosition()
    const { formattedValue } = getters.getEvaluatedCell(position)
    const said = [helpers.toXC(position.col, position.row), formattedValue, noteAt(position, getters)]
    const text = said.filter(Boolean).join(' ')
    if (text !== spoken.textContent) spoken.textContent = text
  })
}
