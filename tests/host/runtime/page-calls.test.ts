import { describe, expect, test } from 'vitest'
import { openWith } from '../open'

describe('google.script.run', () => {
  const owner = () => openWith([]).as('owner@example.com')

  test('carries text, numbers, lists and plain objects both ways', () => {
    const value = { name: '甲', list: [1, null, true] }
    expect(owner().call('echo', value).value).toEqual(value)
  })

  test('a Date or a function in an argument fails the call', () => {
    expect(() => owner().call('echo', { at: new Date() })).toThrow('illegal value')
    expect(() => owner().call('echo', () => 1)).toThrow('illegal value')
  })

  test('something that contains itself fails the call', () => {
    const loop: Record<string, unknown> = {}
    loop.self = [loop]
    expect(() => owner().call('echo', loop)).toThrow('illegal value')
  })

  test('undefined in a list becomes null', () => {
    expect(owner().call('echo', [1, undefined]).value).toEqual([1, null])
  })

  test('a Date anywhere in the result makes all of it null', () => {
    expect(owner().call('today').value).toBeNull()
  })

  test('a service object anywhere in the result makes all of it null', () => {
    expect(owner().call('rangeInside').value).toBeNull()
  })

  test('only top-level functions without a trailing _ can be called', () => {
    expect(() => owner().call('private_')).toThrow('is not a function')
    expect(() => owner().call('missing')).toThrow('is not a function')
  })

  test('rpc goes as JSON text and its answer is parsed', () => {
    expect(owner().rpc('overview', { since: '2026-01-01' }).answer).toEqual({
      ok: true,
      value: { method: 'overview', input: { since: '2026-01-01' } },
    })
  })
})

describe('every run', () => {
  test('has a fresh global', () => {
    const person = openWith([]).as('owner@example.com')
    person.run('probe', 'globalThis.kept = 1')
    expect(person.run('probe', 'return typeof kept').value).toBe('undefined')
  })

  test('knows nothing of Node or the browser', () => {
    const person = openWith([]).as('owner@example.com')
    const names =
      "['process', 'require', 'window', 'setTimeout', 'URL', 'fetch', 'structuredClone', 'TextEncoder']"
    expect(
      person.run('probe', `return ${names}.filter(name => typeof globalThis[name] !== 'undefined')`).value,
    ).toEqual([])
  })

  test('a service error is an Error of the script', () => {
    const person = openWith([]).as('owner@example.com')
    const text = "try { SpreadsheetApp.create('x') } catch (e) { return [e instanceof Error, e.name] }"
    expect(person.run('probe', text).value).toEqual([true, 'Exception'])
  })

  test('ui.alert gets the answer prepared for it, else it is closed', () => {
    const person = openWith([]).as('owner@example.com')
    person.answer('YES')
    const text =
      "const ui = SpreadsheetApp.getUi(); return [ui.alert('发送', '确定？', ui.ButtonSet.YES_NO) === ui.Button.YES, ui.alert('x') === ui.Button.CLOSE]"
    const run = person.run('probe', text)
    expect(run.value).toEqual([true, true])
    expect(run.alerts[0]).toEqual({ title: '发送', prompt: '确定？', answer: 'YES' })
  })

  test('log and console are kept', () => {
    const person = openWith([]).as('owner@example.com')
    expect(person.run('probe', "Logger.log('一'); console.error('二', {a: 1})").log).toEqual([
      '一',
      'error: 二 { a: 1 }',
    ])
  })
})
