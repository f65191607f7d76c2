// What hands on the grid start: onEdit, and installable triggers on edits, changes and opening.
import { describe, expect, test } from 'vitest'
import { script, scriptRun } from '../open'
import { openEvents, told, trigger } from './events'

const ANN = 'ann@example.com'
const ROWS = [
  ['客户', '金额', '到期', '已付'],
  ['甲', 1, '2026-01-02', true],
  ['乙', 2, '2026-01-03', false],
]

describe('onEdit', () => {
  test.each([
    ['A2', '丙', { value: '丙', oldValue: '甲' }],
    ['B2', '12.50', { value: '12.5', oldValue: '1' }],
    ['C2', '2026-01-05', { value: '46027', oldValue: '46024' }],
    ['D2', 'FALSE', { value: 'FALSE', oldValue: 'TRUE' }],
    ['E2', '新', { value: '新' }],
    ['A2', '', { oldValue: '甲' }],
  ])('in %s of %j tells the value after and before', (a1, text, values) => {
    const host = openEvents(ROWS)
    host.as(host.owner).type('表', a1, text)
    expect(told(host)).toEqual([
      {
        handler: 'onEdit',
        a1,
        sheet: '表',
        has: Object.keys(values),
        ...values,
        authMode: 'LIMITED',
        user: '',
      },
    ])
  })

  test('tells the whole block and no values of what was pasted, one cell or many', () => {
    const host = openEvents(ROWS)
    const owner = host.as(host.owner)
    owner.paste('表', 'A2', [
      ['丙', '3'],
      ['丁', '4'],
    ])
    owner.paste('表', 'A2', [['戊']])
    expect(told(host)).toMatchObject([
      { a1: 'A2:B3', has: [] },
      { a1: 'A2', has: [] },
    ])
  })

  test('tells what stood in a single cell that was emptied, and nothing of a block', () => {
    const host = openEvents(ROWS)
    const owner = host.as(host.owner)
    owner.clear('表', 'A2')
    owner.clear('表', 'B2:B3')
    expect(told(host)).toMatchObject([
      { a1: 'A2', has: ['oldValue'], oldValue: '甲' },
      { a1: 'B2:B3', has: [] },
    ])
    expect(host.sheet('表').values('A2:B3')).toEqual([
      [null, null],
      ['乙', null],
    ])
  })

  test('is given back by the hand, in the session of whoever edits', () => {
    const host = openEvents(ROWS)
    expect(host.as(ANN).type('表', 'A2', 'x')).toMatchObject({ functionName: 'onEdit', user: ANN })
  })

  test('is not started by scripts, sorting, moving, renaming, rows and columns', () => {
    const host = openEvents(ROWS)
    const owner = host.as(host.owner)
    owner.run('writes')
    owner.sortRows('表', 'B', 'descending')
    owner.moveColumns('表', 'A', 1, 'C')
    owner.insertRows('表', 1)
    owner.deleteColumns('表', 'A')
    owner.renameSheet('表', '二')
    owner.noteChange('FORMAT')
    expect(told(host)).toEqual([])
  })

  test('is not started where the add-on is not in use', () => {
    const host = openEvents(ROWS, { installation: 'nobody' })
    expect(host.as(host.owner).type('表', 'A2', 'x')).toBeUndefined()
  })

  test('runs once at a time: two edits wait while it runs, a third is never told', () => {
    const host = openEvents(ROWS)
    const ann = host.as(ANN)
    const hurry = () => {
      for (const row of [2, 3, 4]) ann.type('表', `F${row}`, String(row))
    }
    host.faults.arm({ member: 'Properties.setProperty', meanwhile: hurry })
    host.as(host.owner).type('表', 'A2', 'x')
    expect(told(host).map(({ a1 }) => a1)).toEqual(['A2', 'F2', 'F3'])
    ann.type('表', 'F5', '5')
    expect(told(host).map(({ a1 }) => a1)).toEqual(['F5'])
  })

  test('ends after 30 seconds', () => {
    const host = openEvents(ROWS)
    host.faults.arm({ member: 'Range.getA1Notation', slowBySeconds: 31 })
    const run = host.as(host.owner).type('表', 'A2', 'x')
    expect(run?.error).toMatchObject({ killed: true, message: 'Exceeded maximum execution time' })
  })

  test('tells what the page did in its own grid', () => {
    const host = openEvents(ROWS)
    const runs = host.as(ANN).noteEdit({ sheet: '表', a1: 'B2', value: '5', oldValue: '1' })
    expect(runs.map(run => run.functionName)).toEqual(['onEdit'])
    expect(told(host)).toMatchObject([{ a1: 'B2', value: '5', oldValue: '1' }])
  })
})

describe('a trigger on edits', () => {
  test('runs as the person who made it, in FULL, whoever edits', () => {
    const host = openEvents(ROWS)
    trigger(host, 'edited', 'onEdit')
    host.as(ANN).type('表', 'A2', '丙')
    expect(told(host)).toMatchObject([
      { handler: 'onEdit' },
      {
        handler: 'edited',
        as: host.owner,
        authMode: 'FULL',
        has: ['value', 'oldValue', 'triggerUid'],
        user: '',
      },
    ])
    expect(host.eventRuns.map(({ functionName, user }) => [functionName, user])).toEqual([
      ['onEdit', ANN],
      ['edited', host.owner],
    ])
  })

  test('knows within a Workspace domain who edited', () => {
    const host = openEvents(ROWS, { account: 'workspace' })
    trigger(host, 'edited', 'onEdit')
    host.as(ANN).type('表', 'A2', '丙')
    host.as('guest@elsewhere.com').type('表', 'A2', '丁')
    expect(told(host).filter(({ handler }) => handler === 'edited')).toMatchObject([
      { user: ANN },
      { user: '' },
    ])
  })

  test('of every person runs, each as its own', () => {
    const host = openEvents(ROWS)
    trigger(host, 'edited', 'onEdit')
    trigger(host, 'edited', 'onEdit', ANN)
    host.as(host.owner).type('表', 'A2', '丙')
    expect(told(host).flatMap(({ as }) => as ?? [])).toEqual([host.owner, ANN])
    expect(host.as(ANN).eventTriggers()).toEqual([{ functionName: 'edited', event: 'ON_EDIT' }])
  })

  test('has no window', () => {
    const host = openEvents(ROWS)
    trigger(host, 'onInstall', 'onEdit')
    host.as(host.owner).type('表', 'A2', 'x')
    expect(host.eventRuns.at(-1)?.error?.message).toContain('SpreadsheetApp.getUi() from this context')
  })

  test('is started by no script', () => {
    const host = openEvents(ROWS)
    trigger(host, 'edited', 'onEdit')
    trigger(host, 'changed', 'onChange')
    host.as(ANN).run('writes')
    expect(told(host)).toEqual([])
  })

  test('counts toward the day’s trigger time of its maker, and no longer starts when that is used up', () => {
    const host = openEvents(ROWS)
    trigger(host, 'slow', 'onEdit')
    for (let edit = 0; edit < 20; edit++) host.as(ANN).type('表', 'A2', String(edit))
    const slow = host.eventRuns.filter(({ functionName }) => functionName === 'slow')
    expect(slow.filter(run => run.notRun === undefined)).toHaveLength(18)
    expect(slow.at(-1)?.notRun).toBe('Service using too much computer time for one day')
    expect(host.as(host.owner).quotaLeft().triggerMinutesLeft).toBe(0)
    host.clock.advance({ hours: 24 })
    host.as(ANN).type('表', 'A2', 'x')
    expect(host.eventRuns.at(-1)?.notRun).toBeUndefined()
  })
})

describe('a trigger on changes', () => {
  test.each([
    ['EDIT', (owner: Owner) => owner.type('表', 'A2', 'x')],
    ['INSERT_ROW', (owner: Owner) => owner.insertRows('表', 2)],
    ['INSERT_COLUMN', (owner: Owner) => owner.insertColumns('表', 'B')],
    ['REMOVE_ROW', (owner: Owner) => owner.deleteRows('表', 2)],
    ['REMOVE_COLUMN', (owner: Owner) => owner.deleteColumns('表', 'B')],
    ['REMOVE_GRID', (owner: Owner) => owner.deleteSheet('二')],
    ['OTHER', (owner: Owner) => owner.renameSheet('二', '三')],
    ['FORMAT', (owner: Owner) => owner.noteChange('FORMAT')],
  ])('is told %s', (changeType, act) => {
    const host = openEvents(ROWS)
    script(host, "SpreadsheetApp.getActive().insertSheet('二')")
    trigger(host, 'changed', 'onChange')
    act(host.as(host.owner))
    expect(told(host).filter(({ handler }) => handler === 'changed')).toEqual([
      { handler: 'changed', changeType, authMode: 'FULL' },
    ])
  })
})
type Owner = ReturnType<ReturnType<typeof openEvents>['as']>

test('a trigger on opening runs as its maker when somebody who may edit opens the document', () => {
  const host = openEvents(ROWS)
  trigger(host, 'opened', 'onOpen')
  host.as(ANN).open()
  expect(told(host)).toEqual([{ handler: 'opened', as: host.owner, by: '' }])
  host.share(ANN, 'viewer')
  host.as(ANN).open()
  expect(told(host)).toEqual([])
})

describe('triggers of an add-on', () => {
  const make = (on: string) =>
    `ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).${on}().create()`

  test.each([
    ['onEdit', 'edit'],
    ['onChange', 'change'],
    ['onOpen', 'open'],
  ])('on %s are one for each person and document', (on, kind) => {
    const host = openEvents(ROWS)
    script(host, make(on))
    expect(scriptRun(host, make(on)).error?.message).toBe(
      `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
    )
    expect(scriptRun(host, make(on), ANN).error).toBeUndefined()
  })

  test('of a bound script may be several', () => {
    const host = openEvents(ROWS, { deployment: 'bound' })
    script(host, `${make('onEdit')}; ${make('onEdit')}`)
    host.as(ANN).type('表', 'A2', 'x')
    expect(told(host).filter(({ handler }) => handler === 'edited')).toHaveLength(2)
  })
})
