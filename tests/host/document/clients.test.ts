import { Model } from '@odoo/o-spreadsheet'
import { expect, test } from 'vitest'
import { quietly } from '../../../host/document/document'
import { openWith, script, scriptRun } from '../open'

/** A browser tab: a Model of its own on the host's transport, opened from the document's data. */
function joined(host: ReturnType<typeof openWith>) {
  const model = quietly(
    () =>
      new Model(host.model.exportData(), {
        transportService: host.transport,
        client: { id: 'tab', name: 'tab' },
      }),
  )
  return {
    value: (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId: '0', col, row }).value,
    type: (col: number, row: number, content: string) =>
      quietly(() => model.dispatch('UPDATE_CELL', { sheetId: '0', col, row, content })),
    notes: () =>
      (model.getters as unknown as { getSheetsNotes(id: string): Map<string, string> }).getSheetsNotes('0'),
    insertColumnBefore: (base: number) =>
      quietly(() =>
        model.dispatch('ADD_COLUMNS_ROWS', {
          sheetId: '0',
          sheetName: '表',
          dimension: 'COL',
          base,
          quantity: 1,
          position: 'before',
        }),
      ),
  }
}

test('a tab sees what a script writes, in one change', () => {
  const host = openWith([['甲', 1]])
  const tab = joined(host)
  script(
    host,
    "const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B2').setValues([['乙', 2], ['=B1*10', '2026-01-02']]).setNote('n')",
  )
  expect([tab.value(0, 0), tab.value(0, 1), tab.value(1, 1)]).toEqual(['乙', 20, 46024])
  expect(tab.notes().get('1,1')).toBe('n')
})

test('a script sees what a person does in a tab, metadata included', () => {
  const host = openWith([['甲', 1]])
  const tab = joined(host)
  script(host, "SpreadsheetApp.getActiveSheet().getRange('B:B').addDeveloperMetadata('k', 'v')")
  tab.type(1, 0, '7')
  tab.insertColumnBefore(0)
  expect(host.sheet('表').values('A1:C1')).toEqual([[null, '甲', 7]])
  expect(host.sheet('表').metadata()).toMatchObject([{ key: 'k', at: 'C:C' }])
})

test('what a stopped run loses is lost in the tabs too', () => {
  const host = openWith([['甲']])
  const tab = joined(host)
  host.faults.arm({ member: 'Utilities.sleep', stop: 'before', unflushed: 'lost' })
  scriptRun(
    host,
    "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('乙'); SpreadsheetApp.getActiveSheet().getLastRow(); Utilities.sleep(1)",
  )
  expect(tab.value(0, 0)).toBe('甲')
})

test('TODAY in a tab is the virtual day', () => {
  const host = openWith([['=TODAY()']], { now: '2026-11-21T09:00' })
  const tab = joined(host)
  host.clock.advance({ days: 2 })
  tab.type(1, 0, 'x')
  expect(host.sheet('表').values('A1')).toEqual([['2026-11-23']])
  expect(tab.value(0, 0)).toBe(46349)
})
