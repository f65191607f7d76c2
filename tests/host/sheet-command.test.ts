import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { main } from '../../host/sheet'
import { PROBE } from './open'

function run(...argv: string[]): { code: number; report: Record<string, unknown>; errors: string } {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const code = main(argv)
    const text = String(out.mock.calls[0]?.[0] ?? '{}')
    return { code, report: JSON.parse(text), errors: String(err.mock.calls[0]?.[0] ?? '') }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

const csv = join(mkdtempSync(join(tmpdir(), 'sheet-')), '表.csv')
writeFileSync(csv, '客户,金额\n甲,"1,200"\n')

test('plays the steps in order and prints what happened', () => {
  const { code, report } = run(
    csv,
    '--add-on',
    PROBE,
    '--today',
    '2026-03-01',
    '--user',
    'ann@example.com',
    '--run',
    'rpc',
    '{"method": "overview", "input": {}}',
    '--run',
    'probe',
    '["ScriptApp.newTrigger(\\"onHour\\").timeBased().everyHours(1).create()"]',
    '--trigger',
    '--dump',
    '表',
  )
  expect(code).toBe(0)
  expect(report).toMatchObject({
    now: '2026-03-01T10:00:00',
    results: [
      { function: 'onOpen' },
      { function: 'rpc', value: { ok: true, value: { method: 'overview' } } },
      { function: 'probe' },
      { function: 'onHour', user: 'ann@example.com' },
    ],
    problems: [],
    dump: {
      表: [
        ['ann@example.com true', '金额'],
        ['甲', 1200],
      ],
    },
  })
})

test('a failed step is a problem and the exit code 1', () => {
  const { code, report } = run(csv, '--add-on', PROBE, '--run', 'missing')
  expect([code, report.problems]).toEqual([1, [{ function: 'missing', problem: '找不到脚本函数：missing' }]])
})

test('arguments not understood show the usage', () => {
  const { code, errors } = run(csv, '--wrong', 'x')
  expect([code, errors.slice(0, 3)]).toEqual([2, '用法：'])
})
