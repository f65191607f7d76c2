// What a person said of a table's columns holds for the next sheet with the same headers.
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput } from '../../../host/types'
import { CLASSIC, CLASSIC_ROWS, confirmation } from '../adopting'
import { value } from '../receivables-desk'

const size = { rows: 20, columns: 16 }
const rowsOf = (headers: string[]): CellInput[][] => [headers, ...CLASSIC_ROWS]
const desk = (headers = CLASSIC) =>
  openHost({
    document: {
      sheets: [
        { name: '今年', rows: rowsOf(CLASSIC), size },
        { name: '明年', rows: rowsOf(headers), size },
      ],
    },
  })

const draftOf = (person: Parameters<typeof value>[0], name: string) => {
  const { sheets } = value(person, 'setup.read', {})
  return value(person, 'setup.read', { sheetId: sheets.find(one => one.name === name)?.id ?? -1 })
}

/** 备注 is the owner here, and 联系人 is not used. */
const corrected = (draft: ReturnType<typeof draftOf>) => ({
  ...confirmation(draft),
  columns: draft.columns.flatMap(({ index, field, header }) => {
    if (header === '备注') return [{ index, field: 'owner' as const }]
    return field === null || field === 'contact' ? [] : [{ index, field }]
  }),
})

it('the same headers are understood as that person confirmed them', () => {
  const ann = desk().as('owner@example.com')
  value(ann, 'setup.confirm', corrected(draftOf(ann, '今年')))
  const { columns } = draftOf(ann, '明年')
  expect(columns.find(({ header }) => header === '备注')).toMatchObject({ field: 'owner', why: 'remembered' })
  expect(columns.find(({ header }) => header === '联系人')).toMatchObject({ field: null })
})

it('a sheet with one more header is another table', () => {
  const ann = desk([...CLASSIC, '行业']).as('owner@example.com')
  value(ann, 'setup.confirm', corrected(draftOf(ann, '今年')))
  expect(draftOf(ann, '明年').columns.find(({ header }) => header === '备注')).toMatchObject({
    field: 'note',
  })
})

it('another person’s answers are his own', () => {
  const host = desk()
  const ann = host.as('owner@example.com')
  value(ann, 'setup.confirm', corrected(draftOf(ann, '今年')))
  const { columns } = draftOf(host.as('colleague@example.com'), '明年')
  expect(columns.find(({ header }) => header === '备注')).toMatchObject({ field: 'note' })
})
