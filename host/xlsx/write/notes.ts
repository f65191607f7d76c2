// Notes as Excel's comments: the texts (ECMA-376 part 1 §18.7), and the drawing without which Excel does not show them (part 4 §8.1).
import { helpers } from '@odoo/o-spreadsheet'
import { notesOf } from '../../document/cells'
import type { SheetsDocument } from '../../document/document'
import { MAIN } from '../parts/package'
import { escaped, tag, xmlFile } from '../parts/xml'

type PlacedNote = { col: number; row: number; text: string }

/** undefined for a sheet without notes. */
export function notesFiles(
  document: SheetsDocument,
  sheetId: string,
): { comments: string; drawing: string } | undefined {
  const notes = [...notesOf(document, sheetId)].map(([at, text]): PlacedNote => {
    const [col = 0, row = 0] = at.split(',').map(Number)
    return { col, row, text }
  })
  if (notes.length === 0) return undefined
  notes.sort((one, other) => one.row - other.row || one.col - other.col)
  return { comments: commentsFile(notes), drawing: drawingFile(notes) }
}

function commentsFile(notes: PlacedNote[]): string {
  const comments = notes.map(({ col, row, text }) =>
    tag(
      'comment',
      { ref: helpers.toXC(col, row), authorId: 0 },
      tag('text', {}, tag('t', { 'xml:space': 'preserve' }, escaped(text))),
    ),
  )
  return xmlFile(
    tag(
      'comments',
      { xmlns: MAIN },
      tag('authors', {}, '<author></author>'),
      tag('commentList', {}, ...comments),
    ),
  )
}

function drawingFile(notes: PlacedNote[]): string {
  const type = tag(
    'v:shapetype',
    { id: 'note', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
    tag('v:stroke', { joinstyle: 'miter' }),
    tag('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
  )
  const shapes = notes.map(({ col, row }, index) =>
    tag(
      'v:shape',
      {
        id: `note${index + 1}`,
        type: '#note',
        style: 'position:absolute;visibility:hidden',
        fillcolor: '#ffffe1',
      },
      tag('v:fill', { color2: '#ffffe1' }),
      tag('v:textbox'),
      tag(
        'x:ClientData',
        { ObjectType: 'Note' },
        tag('x:MoveWithCells'),
        tag('x:SizeWithCells'),
        tag('x:Anchor', {}, `${col + 1}, 10, ${row}, 4, ${col + 3}, 60, ${row + 4}, 10`),
        tag('x:AutoFill', {}, 'False'),
        tag('x:Row', {}, String(row)),
        tag('x:Column', {}, String(col)),
      ),
    ),
  )
  return tag(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
    },
    type,
    ...shapes,
  )
}
