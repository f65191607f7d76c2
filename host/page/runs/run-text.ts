// A run in words: its name, what it cost, its calls by service, and all of it as text to be pasted into a mail.
import type { RunLine } from '../../server/protocol'
import { shownSeconds, shownTime } from '../shown-time'
import type { Words } from '../words'

/** 'rpc · setup.confirm', or the function alone where it serves one purpose. */
export const runName = ({ functionName, method }: RunLine): string =>
  method === '' ? functionName : `${functionName} · ${method}`

/** Name and value of each figure. */
export function runFacts(run: RunLine, { runs }: Words): [name: string, value: string][] {
  return [
    [runs.at, shownTime(run.at)],
    [runs.person, `${run.person} · ${runs.causes[run.cause]}`],
    [runs.simulated, runs.simulatedText(shownSeconds(run.simulatedSeconds))],
    [runs.cells, runs.cellsText(run.cellsRead, run.cellsWritten)],
    [runs.calls, runs.callsText(run.totalCalls)],
    [runs.cpu, runs.milliseconds(run.cpuMs.toFixed(0))],
  ]
}

export type ServiceCalls = { service: string; total: number; members: [member: string, count: number][] }

/** Calls gathered by the service before the dot, the most called service first; members keep their order. */
export function callsByService(calls: RunLine['calls']): ServiceCalls[] {
  const services = new Map<string, ServiceCalls>()
  for (const [member, count] of calls) {
    const service = member.split('.')[0] ?? member
    const known = services.get(service) ?? { service, total: 0, members: [] }
    services.set(service, {
      service,
      total: known.total + count,
      members: [...known.members, [member.slice(service.length + 1), count]],
    })
  }
  return [...services.values()].sort((a, b) => b.total - a.total)
}

/** The whole run as lines of text. */
export function runText(run: RunLine, words: Words): string {
  const facts = runFacts(run, words).map(([name, value]) => `${name}\t${value}`)
  const calls = run.calls.map(([member, count]) => `${member}\t${count}`)
  const error = run.error === null ? [] : [run.error]
  const log = run.log.length === 0 ? [] : ['', words.runs.log, ...run.log]
  return [runName(run), ...error, ...facts, '', ...calls, ...log].join('\n')
}
