// A run of a script in words, as the execution log shows and copies it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callsByService, runText } from '../../../host/page/runs/run-text'
import { wordsIn } from '../../../host/page/words'
import type { RunLine } from '../../../host/server/protocol'

const run: RunLine = {
  id: 3,
  at: '2026-11-21T09:00:00',
  person: 'owner@example.com',
  functionName: 'rpc',
  method: 'setup.confirm',
  cause: 'page',
  error: null,
  totalCalls: 4,
  calls: [
    ['Range.setValues', 2],
    ['Sheet.getRange', 1],
    ['Range.getValues', 1],
  ],
  cellsRead: 120,
  cellsWritten: 12,
  simulatedSeconds: 1.25,
  cpuMs: 30,
  log: ['写好了'],
}

describe('calls by service', () => {
  it('are added up, the most called service first', () => {
    expect(callsByService(run.calls)).toEqual([
      {
        service: 'Range',
        total: 3,
        members: [
          ['setValues', 2],
          ['getValues', 1],
        ],
      },
      { service: 'Sheet', total: 1, members: [['getRange', 1]] },
    ])
  })

  it('lose none', () => {
    const member = fc.tuple(fc.constantFrom('Range', 'Sheet', 'MailApp'), fc.stringMatching(/^[a-z]{1,8}$/))
    const calls = fc.uniqueArray(
      fc.tuple(
        member.map(parts => parts.join('.')),
        fc.integer({ min: 1, max: 99 }),
      ),
      {
        selector: ([name]) => name,
      },
    )
    fc.assert(
      fc.property(calls, all => {
        const services = callsByService(all)
        const again = services.flatMap(({ service, members }) =>
          members.map(([name, count]) => [`${service}.${name}`, count]),
        )
        expect(Object.fromEntries(again)).toEqual(Object.fromEntries(all))
        expect(services.map(({ total }) => total)).toEqual(
          services.map(({ members }) => members.reduce((sum, [, count]) => sum + count, 0)),
        )
      }),
    )
  })
})

describe('a run as text', () => {
  it('names the method, what it cost, every call and the log', () => {
    expect(runText(run, wordsIn('zh')).split('\n')).toEqual([
      'rpc · setup.confirm',
      '时间\t2026-11-21 09:00',
      '谁\towner@example.com · 边栏',
      '在 Google 上约\t1.3 秒',
      '单元格\t读 120 · 写 12',
      '服务调用\t4 次',
      '脚本自身计算\t30 毫秒',
      '',
      'Range.setValues\t2',
      'Sheet.getRange\t1',
      'Range.getValues\t1',
      '',
      '日志',
      '写好了',
    ])
  })

  it('of a failed run says first why it failed', () => {
    const failed = { ...run, error: 'Error: 故意的' }
    expect(runText(failed, wordsIn('en')).split('\n').slice(0, 2)).toEqual([
      'rpc · setup.confirm',
      'Error: 故意的',
    ])
  })
})
