// What is typed into a cell is read as the headless host reads it, and a strict rule refuses it in its own words.
// The engine's composer is changed in place: it has no other door.
import type { CellPosition, Locale } from '@odoo/o-spreadsheet'
import { stores } from '@odoo/o-spreadsheet'
import { typedCell } from '../../document/typing/typed'

type Rule = { isBlocking?: boolean; script?: { helpText: string } }

/** The parts of the engine's CellComposerStore that are used here. */
type Composer = {
  _currentContent: string
  readonly currentEditedCell: CellPosition
  readonly getters: {
    getLocale(): Locale
    getCell(position: CellPosition): { format?: string } | undefined
    getValidationRuleForCell(position: CellPosition): Rule | undefined
    getValidationResultForCellValue(value: unknown, position: CellPosition): { isValid: boolean }
  }
  readonly model: { dispatch(type: string, payload: object): { isSuccessful: boolean } }
  readonly notificationStore: { raiseError(text: string): void }
  canStopEdition(): boolean
  cancelEdition(): void
  setContent(text: string): void
  checkDataValidation(): boolean
  confirmEdition(content: string): void
  stopEdition(direction?: string): void
}

const FORMULA = /^[=+]/

/** Call once, before the grid is mounted. */
export function readTypedTexts(): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer
  const { checkDataValidation, confirmEdition, stopEdition } = composer

  composer.checkDataValidation = function () {
    if (FORMULA.test(this._currentContent)) return checkDataValidation.call(this)
    const position = this.currentEditedCell
    const isBlocking = this.getters.getValidationRuleForCell(position)?.isBlocking === true
    if (!isBlocking || this._currentContent === '') return true
    return this.getters.getValidationResultForCellValue(literalValue(typedIn(this).content), position).isValid
  }

  composer.confirmEdition = function (content) {
    if (content === '' || FORMULA.test(content)) return confirmEdition.call(this, content)
    const cell = this.currentEditedCell
    const typed = typedIn(this)
    const isFormatted = (this.getters.getCell(cell)?.format ?? '') !== ''
    const format = isFormatted || typed.format === undefined ? {} : { format: typed.format }
    const result = this.model.dispatch('UPDATE_CELL', { ...cell, content: typed.content, ...format })
    if (result.isSuccessful) this.model.dispatch('AUTOFILL_TABLE_COLUMN', cell)
    this.setContent('')
  }

  composer.stopEdition = function (direction) {
    const help = this.canStopEdition()
      ? undefined
      : this.getters.getValidationRuleForCell(this.currentEditedCell)?.script?.helpText
    if (!help) return stopEdition.call(this, direction)
    this.notificationStore.raiseError(help)
    this.cancelEdition()
  }
}

function typedIn({ _currentContent, currentEditedCell, getters }: Composer) {
  const isText = getters.getCell(currentEditedCell)?.format === '@'
  return typedCell(_currentContent, getters.getLocale(), isText)
}

/** The value of a literal in the engine's form: digits, TRUE or FALSE, else text. */
function literalValue(content: string): string | number | boolean {
  if (content === 'TRUE' || content === 'FALSE') return content === 'TRUE'
  return content.trim() === '' || Number.isNaN(Number(content)) ? content.replace(/^'/, '') : Number(content)
}
