// Charts as XML: the engine writes them as part of its own export, from which they are taken; everything else of it is left.
import type { Model } from '@odoo/o-spreadsheet'
import { OFFICE_RELATION, type Part, type Relation } from '../parts/package'
import { childrenOf, parseXml } from '../parts/xml'

/** The drawings of the sheets with charts, by position of the sheet; charts and their relations go along. */
export async function chartParts(model: Model): Promise<{ drawings: Map<number, string>; parts: Part[] }> {
  const { getters } = model
  const drawings = new Map<number, string>()
  if (!getters.getSheetIds().some(id => getters.getFigures(id).length > 0)) return { drawings, parts: [] }
  const { files } = await withTextDom(() => model.exportXLSX())
  const texts = new Map(
    files.flatMap(file => ('content' in file ? [[file.path, file.content] as const] : [])),
  )
  const parts = [...texts].flatMap(([path, content]): Part[] => {
    const [, folder] = /^xl\/(drawings|charts)\/[^/]+\.xml$/.exec(path) ?? []
    if (folder === undefined) return []
    if (folder === 'charts') return [{ path, content, contentType: CHART }]
    drawings.set(Number(/(\d+)\.xml$/.exec(path)?.[1]), path)
    return [{ path, content, contentType: DRAWING, relations: chartRelations(texts, path) }]
  })
  return { drawings, parts }
}

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'

function chartRelations(texts: Map<string, string>, drawing: string): Relation[] {
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
 * hand the text through.
 */
async function withTextDom<T>(work: () => Promise<T>): Promise<T> {
  const place = globalThis as unknown as Record<DomNames, unknown>
  const before = { DOMParser: place.DOMParser, XMLSerializer: place.XMLSerializer }
  const log = console.debug
  Object.assign(place, { DOMParser: TextParser, XMLSerializer: TextSerializer })
  console.debug = () => undefined
  try {
    return await work()
  } finally {
    Object.assign(place, before)
    console.debug = log
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
