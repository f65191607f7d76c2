// What the try-out keeps between starts, in a folder of its own: for each sample and each of one's own files how it was left, and how
// it was before it was last reset.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SavedHost } from '../../types'

/** What was opened first: a sample by its name, or a .csv or .xlsx file by its absolute path. */
export type Source = { sample: string } | { file: string }

export type Keep = {
  /** What was open when the try-out was last used; null on the first start. */
  lastOpened(): Source | null
  noteOpened(source: Source): void
  /** How a document was left; null when it is new. Throws when the file cannot be read as JSON. */
  read(source: Source): SavedHost | null
  write(source: Source, saved: SavedHost): void
  /** Moves a file that cannot be used out of the way; gives where it lies now. */
  putAside(source: Source): string
  /** Makes what is kept the one backup. */
  backUp(source: Source): void
  hasBackup(source: Source): boolean
  /** Puts the backup back in its place. Throws when there is none. */
  restore(source: Source): void
  /** A copy of a file that came through the page; gives its path. */
  keepFile(name: string, bytes: Uint8Array): string
}

/** `variant` keeps documents tried with another add-on apart; '' for the project's own. */
export function openKeep(folder: string, variant: string): Keep {
  const at = (...names: string[]) => join(folder, ...names)
  const stateOf = (source: Source) => at(`${keyOf(source, variant)}.json`)
  const backupOf = (source: Source) => at(`${keyOf(source, variant)}.before-reset.json`)
  const lastFile = at(variant === '' ? 'last.json' : `last-${digest(variant)}.json`)
  const backUp = (source: Source) => {
    if (existsSync(stateOf(source))) renameSync(stateOf(source), backupOf(source))
  }
  return {
    lastOpened() {
      const source = existsSync(lastFile) ? sourceIn(readFileSync(lastFile, 'utf8')) : null
      return source !== null && 'file' in source && !existsSync(source.file) ? null : source
    },
    noteOpened: source => write(lastFile, JSON.stringify(source)),
    read(source) {
      const file = stateOf(source)
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
    },
    write: (source, saved) => write(stateOf(source), JSON.stringify(saved)),
    putAside(source) {
      const aside = at(`${keyOf(source, variant)}.unreadable.json`)
      renameSync(stateOf(source), aside)
      return aside
    },
    backUp,
    hasBackup: source => existsSync(backupOf(source)),
    restore: source => renameSync(backupOf(source), stateOf(source)),
    keepFile(name, bytes) {
      const file = at('opened', basename(name))
      write(file, bytes)
      // It is read anew, also where a file of this name was opened before.
      backUp({ file })
      return file
    },
  }
}

/** All or nothing: a reader never finds half a file. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.part`
  writeFileSync(unfinished, content)
  renameSync(unfinished, file)
}

function sourceIn(text: string): Source | null {
  try {
    const { sample, file } = JSON.parse(text) as { sample?: unknown; file?: unknown }
    if (typeof file === 'string') return { file }
    return typeof sample === 'string' ? { sample } : null
  } catch {
    return null
  }
}

/** A file name that tells people what is in it, and differs where the source does. */
function keyOf(source: Source, variant: string): string {
  const name = 'sample' in source ? source.sample : basename(source.file).replace(/\.\w+$/, '')
  const distinct = `${'file' in source ? source.file : ''}${variant}`
  return distinct === '' ? name : `${name}-${digest(distinct)}`
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
