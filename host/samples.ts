// The samples: spreadsheets to try the add-on on, kept as data in samples/. <name>.json says what a sample shows and how its tabs
// are laid out; the cells are in the CSV files it names.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCsv } from './csv'
import type { SheetInput } from './types'

const FOLDER = fileURLToPath(new URL('./samples', import.meta.url))

/** In the order they are offered. */
export const sampleNames = [
  'story',
  'story-as-kept',
  'three-sheets',
  'story-service',
  'typed-table',
  'english',
  'empty',
] as const

export type SampleName = (typeof sampleNames)[number]

/** A text in both languages. */
type Words = { zh: string; en: string }

export type SampleLine = { name: SampleName; title: Words; about: Words }

export type Sample = {
  /** Name of the document, as in the title bar. */
  document: string
  /** What it is called in the list of samples. */
  title: Words
  /** One sentence on what it shows. */
  about: Words
  /** Wall time of the story, 'YYYY-MM-DDTHH:mm'. */
  now: string
  zone: string
  locale: string
  sheets: SheetInput[]
}

/** A tab without a file is empty. */
type SampleFile = Omit<Sample, 'sheets'> & { sheets: (Omit<SheetInput, 'rows'> & { file?: string })[] }

/** What File ▸ Open sample offers. */
export function listSamples(): SampleLine[] {
  return sampleNames.map(name => {
    const { title, about } = sampleFile(name)
    return { name, title, about }
  })
}

/** Throws when there is no sample of this name. */
export function readSample(name: string): Sample {
  const { sheets, ...sample } = sampleFile(name)
  return {
    ...sample,
    sheets: sheets.map(({ file, ...sheet }) => ({
      ...sheet,
      rows: file === undefined ? [] : parseCsv(readFileSync(join(FOLDER, file), 'utf8')),
    })),
  }
}

function sampleFile(name: string): SampleFile {
  const known: readonly string[] = sampleNames
  if (!known.includes(name)) throw new Error(`There is no sample ${name}; there are ${known.join(', ')}`)
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
}
