// One row that is to go to another sheet, as it lies in the list of the work.
import * as v from 'valibot'

const unit = v.object({
  from: v.number(),
  to: v.number(),
  row: v.number(),
  key: v.string(),
  mark: v.string(),
  /** What the row said when it was shown. */
  print: v.string(),
})

export type MoveUnit = v.InferOutput<typeof unit>

/** Sheet by sheet from below: what is taken out leaves the rows above where they are. */
export const inOrder = (units: readonly MoveUnit[]): MoveUnit[] =>
  [...units].sort((a, b) => a.from - b.from || b.row - a.row)

export const unitText = (one: MoveUnit): string => JSON.stringify(one)

/** Null for a text that somebody changed. */
export const unitFrom = (text: string): MoveUnit | null => {
  try {
    const parsed = v.safeParse(unit, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** From which sheet a row came, and by which work. */
export const originText = (sheetId: number, work: string): string => `${sheetId}/${work}`

export const originFrom = (text: string): { sheetId: number; work: string } | null => {
  const [, id, work = ''] = /^(\d+)\/(.*)$/.exec(text) ?? []
  return id === undefined ? null : { sheetId: Number(id), work }
}
