// Charts as XML: the engine writes them as part of its own export, from which they are taken; everything else of it is left.
import type { Model } from '@odoo/o-spreadsheet'
import { OFFICE_RELATION, type Part, type Relation } from '../parts/package'
import { childrenOf, parseXml } from '../parts/xml'

export type Charts = {
  /** Paths of the drawings by position of the sheet. */
  drawings: Map<number, string>
  parts: Part[]
  /** Positions of the sheets whose charts and pictures are not among them. */
  lost: number[]
}

/** Charts with what they need; pictures, and charts of kinds Excel lacks, which the engine would make pictures of, are lost. */
export async function chartParts(model: Model): Promise<Charts> {
  const { getters } = model
  const drawn = getters
    .getSheetIds()
    .flatMap((id, index) => (getters.getFigures(id).length > 0 ? [index] : []))
  if (drawn.length === 0) return { drawings: new Map(), parts: [], lost: [] }
  const texts = await exported(model)
  if (!texts) return { drawings: new Map(), parts: [], lost: drawn }
  const drawings = new Map<number, string>()
  const parts: Part[] = []
  for (const index of drawn) {
    const path = `xl/drawings/drawing${index}.xml`
    const content = texts.get(path)
    const relations = relationsOf(texts, path)
    const charts = relations.flatMap(({ target }): Part[] => {
      const chart = target.replace('../', 'xl/')
      const xml = texts.get(chart)
      return xml === undefined ? [] : [{ path: chart, content: xml, contentType: CHART }]
    })
    if (content === undefined || charts.length < relations.length) continue
    drawings.set(index, path)
    parts.push({ path, content, contentType: DRAWING, relations }, ...charts)
  }
  return { drawings, parts, lost: drawn.filter(index => !drawings.has(index)) }
}

/** The engine's files by path; undefined when it would have to paint, for which it needs a browser. */
async function exported(model: Model): Promise<Map<string, string> | undefined> {
  try {
    const { files } = await withTextDom(() => model.exportXLSX())
    return new Map(files.flatMap(file => ('content' in file ? [[file.path, file.content] as const] : [])))
  } catch {
    return undefined
  }
}

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'

function relationsOf(texts: Map<string, string>, drawing: string): Relation[] {
  const file = texts.get(drawing.replace(/([^/]*)$/, '_rels/$1.rels'))
  if (file === undefined) return []
  return childrenOf(parseXml(file), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: `${OFFICE_RELATION}/chart`,
    target: attributes.Target ?? '',
  }))
}

type DomNames = 'DOMParser' | 'XMLSerializer'

/**
 * The engine parses the XML texts it has written and makes text of them again. Node has no DOM: while it works, classes stand there that
 * hand the text through. What it says on the console is either every command, or a chart it could not paint: that we say ourselves.
 */
async function withTextDom<T>(work: () => Promise<T>): Promise<T> {
  const place = globalThis as unknown as Record<DomNames, unknown>
  const before = { DOMParser: place.DOMParser, XMLSerializer: place.XMLSerializer }
  const { debug, log } = console
  Object.assign(place, { DOMParser: TextParser, XMLSerializer: TextSerializer })
  Object.assign(console, { debug: () => undefined, log: () => undefined })
  try {
    return await work()
  } finally {
    Object.assign(place, before)
    Object.assign(console, { debug, log })
  }
}

type TextDocument = { text: string; querySelector(): null }

class TextParser {
  parseFromString(text: string): TextDocument {
    return { text, querySelector: () => null }
  }
}

class TextSerializer {
  serializeToString({ text }: TextDocument): string {
    return text
  }
}
