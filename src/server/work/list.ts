// What a piece of long work was confirmed for: texts in the hidden sheet 进行中的清单, in the order in which they are done.
import type { Desk } from '../ports'

/** In place of what an earlier work left there. Call under the document lock. */
export const writeUnits = (desk: Desk, work: string, units: readonly string[]): void => {
  desk.helpers.clear('work-list')
  desk.helpers.append(
    'work-list',
    units.map(unit => ({ work, unit })),
  )
}

export const readUnits = (desk: Desk, work: string): string[] =>
  desk.helpers
    .read('work-list')
    .filter(({ values }) => values.work === work)
    .map(({ values }) => String(values.unit ?? ''))

export const clearUnits = (desk: Desk): void => desk.helpers.clear('work-list')
