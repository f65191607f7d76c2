import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const WRITE_TWICE = `const sheet = SpreadsheetApp.getActive().getSheetByName('表')
  sheet.getRange('A1').setValue('first')
  SpreadsheetApp.flush()
  sheet.getRange('A2').setValue('second')
  sheet.getRange('A2').getValue()
  Utilities.sleep(1)
  return 'done'`

const texts = (host: ReturnType<typeof openWith>) =>
  host
    .sheet('表')
    .values('A1:A2')
    .map(([value]) => value)

describe('a stopped run', () => {
  test('before a call: neither the call nor anything after it has an effect', () => {
    const host = openWith([])
    host.faults.arm({ member: 'Range.setValue', nth: 2, stop: 'before', unflushed: 'kept' })
    const run = scriptRun(host, WRITE_TWICE)
    expect(run.error).toMatchObject({ killed: true })
    expect(texts(host)).toEqual(['first', null])
  })

  test('after a call, unflushed kept: the write stays', () => {
    const host = openWith([])
    host.faults.arm({ member: 'Range.setValue', nth: 2, stop: 'after', unflushed: 'kept' })
    scriptRun(host, WRITE_TWICE)
    expect(texts(host)).toEqual(['first', 'second'])
  })

  test('after a call, unflushed lost: what was written since the flush is gone, even if the script had read it', () => {
    const host = openWith([])
    host.faults.arm({ member: 'Utilities.sleep', stop: 'before', unflushed: 'lost' })
    scriptRun(host, WRITE_TWICE)
    expect(texts(host)).toEqual(['first', null])
  })

  test('the k-th call is the k-th of callOrder', () => {
    const calls = scriptRun(openWith([]), WRITE_TWICE).callOrder
    const k = calls.indexOf('SpreadsheetApp.flush') + 1
    const host = openWith([])
    host.faults.arm({ call: k, stop: 'before', unflushed: 'lost' })
    expect(scriptRun(host, WRITE_TWICE).callOrder).toEqual(calls.slice(0, k))
    expect(texts(host)).toEqual([null, null])
  })

  test('cannot be survived by catch or finally', () => {
    const host = openWith([])
    host.faults.arm({ member: 'Utilities.sleep', stop: 'before', unflushed: 'kept' })
    const text =
      "try { Utilities.sleep(1) } catch (e) {} MailApp.sendEmail('a@example.com', 's', 'b'); return 1"
    const run = scriptRun(host, text)
    expect([run.value, run.error?.killed, host.mails.length]).toEqual([undefined, true, 0])
  })

  test('frees its locks', () => {
    const host = openWith([])
    host.faults.arm({ member: 'Utilities.sleep', stop: 'before', unflushed: 'kept' })
    scriptRun(host, 'LockService.getDocumentLock().tryLock(1); Utilities.sleep(1)')
    expect(script(host, 'return LockService.getDocumentLock().tryLock(1)', 'ann@example.com')).toBe(true)
  })

  test('loses notes, sheets and metadata since the flush as well', () => {
    const host = openWith([['甲']])
    const before = host.snapshot()
    host.faults.arm({ member: 'Utilities.sleep', stop: 'before', unflushed: 'lost' })
    scriptRun(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName('表')
       sheet.getRange('A1').setNote('n')
       sheet.getRange('A:A').addDeveloperMetadata('k', 'v')
       sheet.getRange('A2').setBackground('#ff0000')
       SpreadsheetApp.getActive().insertSheet('新')
       Utilities.sleep(1)`,
    )
    expect(host.snapshot()).toEqual(before)
  })

  test('leaves the host ready for the next run', () => {
    const host = openWith([])
    host.faults.arm({ call: 1, stop: 'before', unflushed: 'lost' })
    scriptRun(host, WRITE_TWICE)
    expect(scriptRun(host, WRITE_TWICE).value).toBe('done')
    expect(texts(host)).toEqual(['first', 'second'])
  })
})

describe('other faults', () => {
  test('a call can be made to throw, which the script may catch', () => {
    const host = openWith([])
    host.faults.arm({ member: 'Range.setValue', throwMessage: 'Service Spreadsheets failed' })
    const text =
      "try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) } catch (e) { return e.message }"
    expect(script(host, text)).toBe('Service Spreadsheets failed')
  })

  test('others can do something meanwhile, and the script sees it', () => {
    const host = openWith([['1']])
    const ann = host.as('ann@example.com')
    host.faults.arm({ member: 'Utilities.sleep', meanwhile: () => void ann.type('表', 'A1', '2') })
    const text = `const range = SpreadsheetApp.getActiveSheet().getRange('A1')
      const first = range.getValue(); Utilities.sleep(1); return [first, range.getValue()]`
    expect(script(host, text)).toEqual([1, 2])
  })

  test('what others did meanwhile outlives the lost writes of the run', () => {
    const host = openWith([])
    const ann = host.as('ann@example.com')
    host.faults.arm({ member: 'Utilities.sleep', meanwhile: () => void ann.type('表', 'B1', 'ann') })
    host.faults.arm({ member: 'Utilities.formatDate', stop: 'before', unflushed: 'lost' })
    scriptRun(
      host,
      "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('run'); Utilities.sleep(1); Utilities.formatDate(new Date(), 'UTC', 'y')",
    )
    expect(host.sheet('表').values('A1:B1')).toEqual([[null, 'ann']])
  })
})
