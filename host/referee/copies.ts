// The copies of a document that LibreOffice gets: one for its values, and for its colours one per property of a look.
import type { ConditionalFormat, Style } from '@odoo/o-spreadsheet'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { openDocument } from '../document/document'
import { localeByCode } from '../document/typing/locales'
import type { CellStyle, Host, SavedHost, XlsxFile } from '../types'
import { writeXlsx } from '../xlsx/write'
import { refereeDialect } from './dialect'

export type Copies = {
  /** Without the values of its formulas: what LibreOffice shows, it has worked out itself. */
  values: Uint8Array
  /**
   * With rules for one property only. In Sheets a cell takes each property from the first rule that holds and sets it; in LibreOffice it
   * takes them all from the first that holds. Property by property, the two are the same.
   */
  looks: { property: keyof CellStyle; bytes: Uint8Array }[]
  lost: XlsxFile['lost']
}

type Data = { sheets: { conditionalFormats: ConditionalFormat[] }[] }

type Property = { name: keyof CellStyle; engine: keyof Style }
const PROPERTIES: Property[] = [
  { name: 'background', engine: 'fillColor' },
  { name: 'fontColor', engine: 'textColor' },
  { name: 'bold', engine: 'bold' },
  { name: 'italic', engine: 'italic' },
  { name: 'strikethrough', engine: 'strikethrough' },
]

/** A host's document as it stands at the host's now. */
export async function copiesOf(host: Host): Promise<Copies> {
  const { document } = host.save()
  const now = serialOf(host.clock.now)
  const { bytes, lost } = await written(document, now)
  const data = document.data as Data
  const looks: Copies['looks'] = []
  for (const property of PROPERTIES) {
    // The rest of a look is the same in every copy, so one is there in any case.
    if (property.name !== 'background' && !hasRulesFor(data, property)) continue
    const copy = await written({ ...document, data: withRulesFor(data, property) }, now)
    looks.push({ property: property.name, bytes: edited(copy.bytes, laidBare) })
  }
  return { values: edited(bytes, withoutResults), looks, lost }
}

function written({ data, locale, ...same }: SavedHost['document'], now: number): Promise<XlsxFile> {
  const document = openDocument({ ...same, locale: localeByCode(locale), now, sheets: { data } })
  const dialect = refereeDialect(now)
  return writeXlsx(document, { cells: dialect, rules: dialect })
}

function withRulesFor(data: Data, { engine }: Property): Data {
  const only = ({ rule, ...format }: ConditionalFormat): ConditionalFormat[] => {
    const value = rule.type === 'CellIsRule' ? rule.style[engine] : undefined
    if (rule.type !== 'CellIsRule' || value === undefined) return []
    return [{ ...format, rule: { ...rule, style: { [engine]: value } } }]
  }
  const sheets = data.sheets.map(sheet => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats.flatMap(only),
  }))
  return { ...data, sheets }
}

function hasRulesFor(data: Data, property: Property): boolean {
  return withRulesFor(data, property).sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)
}

function serialOf(wallTime: string): number {
  return (Date.parse(`${wallTime}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    /^xl\/(workbook|worksheets\/[^/]*)\.xml$/.test(path) ? strToU8(edit(strFromU8(content))) : content,
  ])
  return zipSync(Object.fromEntries(files))
}

function withoutResults(xml: string): string {
  return xml.replace(/(<\/f>)(<v>[^<]*<\/v>|<v\/>)/g, '$1')
}

/** Without hidden rows, columns and sheets, merges and notes too: then LibreOffice's tables have a cell for each of ours. */
function laidBare(xml: string): string {
  return withoutResults(xml)
    .replace(/<(row|col|sheet) [^>]*>/g, element => element.replace(/ (hidden="1"|state="hidden")/g, ''))
    .replace(
      /<mergeCells .*?<\/mergeCells>|<autoFilter [^>]*\/>|<autoFilter .*?<\/autoFilter>|<legacyDrawing [^>]*\/>/g,
      '',
    )
}
