// One's own ledger: which files can be opened, and what a person is told of the others.
import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { DocumentInput } from '../types'

export type WhyUnreadable = 'missing' | 'kind' | 'oldExcel' | 'empty' | 'damaged'

export class Unreadable extends Error {
  readonly why: WhyUnreadable

  constructor(why: WhyUnreadable, file: string) {
    super(`${basename(file)}: ${why}`)
    this.why = why
  }
}

/** Throws an `Unreadable` for a name that is not one of a .csv file. */
export function checkKind(name: string): void {
  const kind = extname(name).toLowerCase()
  if (kind === '.xls') throw new Unreadable('oldExcel', name)
  if (kind !== '.csv') throw new Unreadable('kind', name)
}

/** What `openHost` opens for a file. Throws an `Unreadable` where it cannot be opened. */
export function ownFile(file: string): DocumentInput {
  checkKind(file)
  if (!existsSync(file)) throw new Unreadable('missing', file)
  if (readFileSync(file).length === 0) throw new Unreadable('empty', file)
  return { csv: file }
}
