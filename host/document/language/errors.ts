// The error values of Google Sheets, given to the engine in place of its own texts, and how a function fails with one.
import type { FunctionResultObject } from '@odoo/o-spreadsheet'
import { CellErrorType, EvaluationError, registries } from '@odoo/o-spreadsheet'

/** What a cell shows when its formula fails (support.google.com/docs/answer/3238305). */
export type ErrorText = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#ERROR!'

/** In the order of ERROR.TYPE, which counts from 1. */
export const ERROR_TEXTS: readonly ErrorText[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
]

/** Sheets has one error for a lost reference, a circle of references and a result without room. */
const TEXTS_OF_ENGINE: Partial<Record<keyof typeof CellErrorType, ErrorText>> = {
  InvalidReference: '#REF!',
  CircularDependency: '#REF!',
  SpilledBlocked: '#REF!',
  BadExpression: '#ERROR!',
  GenericError: '#VALUE!',
}

/** Makes the engine speak of errors as Sheets does. To be called before a document is opened. */
export function adoptErrorTexts(): void {
  for (const [name, text] of Object.entries(TEXTS_OF_ENGINE)) {
    const texts = CellErrorType as Record<string, string>
    registries.errorTypes.delete(texts[name] ?? '')
    texts[name] = text
  }
  for (const text of ERROR_TEXTS) registries.errorTypes.add(text)
}

/** An error as the value of an expression. */
export function errorValue(text: ErrorText, message: string): FunctionResultObject {
  return { value: text, message }
}

/** Ends the function that is being computed with an error value. */
export function fail(text: ErrorText, message: string): never {
  throw new EvaluationError(message, text)
}
