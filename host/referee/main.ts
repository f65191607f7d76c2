// The independent referee: LibreOffice works out the samples as the add-on set them up; values and colours have to be the host's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Host, openHost } from '../index'
import { listSamples } from '../samples'
import { toExcelFormula } from '../xlsx/parts/formulas'
import { adoptedSample } from './adopt'
import { type Comparison, compareSheet, type Referee } from './compare'
import { type Copies, copiesOf } from './copies'
import { refereeDialect } from './dialect'
import { convert, type Office, officeVersion, prepareOffice } from './libreoffice'
import { mergedColours, readColours } from './read-colours'
import { readValues } from './read-values'
import { printLost, printSample, printTotal } from './report'

type Case = { name: string; host: Host; refused?: string; copies: Copies }

/** `argv`: path of soffice, then samples by name; all without. 1 when something differs. */
export async function main([path = 'soffice', ...names]: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'referee-'))
  try {
    const office = prepareOffice({ path, folder })
    const cases: Case[] = []
    for (const name of names.length > 0 ? names : listSamples().map(sample => sample.name)) {
      const adopted = adoptedSample(name)
      cases.push({ name, ...adopted, copies: await copiesOf(adopted.host) })
    }
    const comparisons = judge(office, cases)
    printTotal(comparisons, officeVersion(office))
    return comparisons.some(({ differences }) => differences.length > 0) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function judge(office: Office, cases: Case[]): Comparison[] {
  const saved = (name: string, bytes: Uint8Array) => {
    const file = join(office.folder, `${name}.xlsx`)
    writeFileSync(file, bytes)
    return file
  }
  const values = cases.map(({ name, copies }) => saved(`${name}-values`, copies.values))
  const looks = cases.map(({ name, copies }) =>
    copies.looks.map(({ property, bytes }) => saved(`${name}-${property}`, bytes)),
  )
  const text = (file: string | undefined) => readFileSync(file ?? '', 'utf8')
  const computed = convert(office, values, 'fods')
  const rewritten = convert(office, values, 'xlsx')
  const shown = convert(office, looks.flat(), 'html')
  return cases.flatMap((each, index) => {
    const referee = {
      values: readValues(text(computed[index])),
      colours: mergedColours(
        each.copies.looks.map(({ property }) => ({
          property,
          tables: readColours(text(shown.shift()), each.host.sheetNames()),
        })),
      ),
      rewritten: reopened(each.host, rewritten[index] ?? ''),
    }
    return compared(each, referee)
  })
}

/** LibreOffice's own .xlsx of the document, opened by us on the same day. */
function reopened({ clock, zone, locale }: Host, file: string): Host {
  return openHost({ document: { xlsx: file }, now: clock.now.slice(0, 16), zone, locale })
}

function compared({ name, host, refused, copies }: Case, referee: Referee): Comparison[] {
  const into = { names: new Map<string, string>(), dialect: refereeDialect(0) }
  const isComputed = (formula: string) => toExcelFormula(formula, into) !== undefined
  const comparisons = host.sheetNames().map(sheet => compareSheet(host, { name: sheet, isComputed }, referee))
  printSample({ name, refused, comparisons })
  printLost(copies.lost)
  return comparisons
}
