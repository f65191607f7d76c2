// The zip around a workbook: its parts by path, what each is, and how they refer to each other (ECMA-376 part 2).
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { childrenOf, parseXml, tag, type XmlElement, xmlFile } from './xml'

/** Files that cannot be read, with a sentence for the person in both languages. */
export class UnreadableFile extends Error {
  readonly said: { zh: string; en: string }
  constructor(said: { zh: string; en: string }, detail = '') {
    super(detail === '' ? said.en : `${said.en} (${detail})`)
    this.name = 'UnreadableFile'
    this.said = said
  }
}

export type Relation = { id: string; type: string; target: string; external?: boolean }
export type Part = { path: string; content: string | Uint8Array; contentType: string; relations?: Relation[] }

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Zip entries carry a date; a fixed one makes equal documents equal files. */
const MTIME = '2026-01-01T00:00:00'

/** A file of the parts; the first is the one the package stands for. */
export function zipParts(parts: Part[]): Uint8Array {
  const types = [
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Default', {
      Extension: 'vml',
      ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    }),
    ...parts.map(({ path, contentType }) =>
      tag('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  ]
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(xmlFile(tag('Types', { xmlns: TYPES }, ...types))),
    '_rels/.rels': strToU8(
      relationsFile([
        { id: 'rId1', type: `${OFFICE_RELATION}/officeDocument`, target: parts[0]?.path ?? '' },
      ]),
    ),
  }
  for (const { path, content, relations = [] } of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content
    if (relations.length > 0) files[relationsPath(path)] = strToU8(relationsFile(relations))
  }
  return zipSync(files, { mtime: MTIME })
}

function relationsFile(relations: Relation[]): string {
  const nodes = relations.map(({ id, type, target, external }) =>
    tag('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  )
  return xmlFile(tag('Relationships', { xmlns: RELATIONS }, ...nodes))
}

function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels')
}

export type Package = {
  /** The part's root element; undefined when there is no such part. Throws UnreadableFile when it is broken. */
  xml(path: string): XmlElement | undefined
  /** Relations of a part ('' for the package), targets as paths in the package; the type is its last word. */
  relations(path: string): Relation[]
  /** Paths of the parts a part refers to by this type. */
  related(path: string, type: string): string[]
}

const NOT_XLSX = {
  zh: '这个文件不是 Excel 工作簿（.xlsx），或者已经损坏，没有打开。请在 Excel 或 WPS 里另存为 .xlsx 后再试。',
  en: 'This file is no Excel workbook (.xlsx) or is damaged; it was not opened. Save it again as .xlsx in Excel and try once more.',
}
const ENCRYPTED = {
  zh: '这个文件设了打开密码，或者是旧的 .xls 格式，读不出来。请去掉密码或另存为 .xlsx 后再试。',
  en: 'This file needs a password to open, or is in the old .xls format. Remove the password or save it as .xlsx and try again.',
}

/** Opens the zip of a workbook. Throws UnreadableFile. */
export function openPackage(bytes: Uint8Array): Package {
  // An OLE container: what Excel makes of workbooks with a password, and of .xls.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new UnreadableFile(ENCRYPTED)
  const files = unzipped(bytes)
  const parsed = new Map<string, XmlElement>()
  const xml = (path: string) => {
    const known = parsed.get(path)
    const file = files[path]
    if (known || !file) return known
    const root = readXml(path, file)
    parsed.set(path, root)
    return root
  }
  const relations = (path: string) =>
    childrenOf(xml(relationsPath(path)), 'Relationship').map(({ attributes }): Relation => {
      const external = attributes.TargetMode === 'External'
      const target = attributes.Target ?? ''
      return {
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').replace(/.*\//, ''),
        target: external ? target : resolved(path, target),
        external,
      }
    })
  const related = (path: string, type: string) =>
    relations(path).flatMap(relation =>
      relation.type === type && !relation.external ? [relation.target] : [],
    )
  return { xml, relations, related }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })
  } catch (error) {
    throw new UnreadableFile(NOT_XLSX, String(error))
  }
}

function readXml(path: string, file: Uint8Array): XmlElement {
  try {
    return parseXml(strFromU8(file).replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UnreadableFile(NOT_XLSX, `${path}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Said of a zip without a workbook in it. */
export function notAWorkbook(): UnreadableFile {
  return new UnreadableFile(NOT_XLSX)
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folder = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}
