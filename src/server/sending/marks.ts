// Marks of the batch under way: one property write a letter, about a tenth of the price of a cell, so that a killed run leaves
// at most one letter of unknown outcome.
import type { LetterMark } from '../../core/reminders/log/recovery'
import type { Store } from '../ports'

export type Mark = { outcome: LetterMark; detail: string }
/** By letter. */
export type Marks = Record<string, Mark>

export const MARKS_KEY = 'zq.marks'

export const readMarks = (store: Store): Marks => {
  const text = store.get(MARKS_KEY)
  return text === null ? {} : (JSON.parse(text) as Marks)
}

/** Replaces the marks in one write; sixteen letters with their remarks stay below the 9 kB of a property. */
export const writeMarks = (store: Store, marks: Marks): void =>
  store.put({ [MARKS_KEY]: JSON.stringify(marks) })
