// `npm run sheet`: a document, the add-on and a few steps on the command line; what happened comes out as one JSON object.
import { existsSync } from 'node:fs'
import { openHost } from './index'
import type { Account, DocumentInput, Execution, Host, HostOptions, Person, RpcAnswer } from './types'

const USAGE = `用法：npm run sheet -- <文件.csv|文件.xlsx|示例名> [--today 2026-11-21] [--zone Asia/Shanghai] [--locale zh_CN]
  [--account consumer|workspace] [--user 邮箱] [--run 函数 [JSON 参数]]… [--trigger] [--dump 工作表] [--add-on 文件夹]
Usage: npm run sheet -- <file.csv|file.xlsx|sample> [--today D] [--zone Z] [--locale L] [--account A] [--user U]
  [--run FUNCTION [JSON]]… [--trigger] [--dump SHEET] [--add-on FOLDER]
--run calls a function of the add-on with a list of arguments, or one argument; for rpc an object {"method": …, "input": …}.
--trigger lets one hour pass and runs what is due.`

type Step = { run: string; args: unknown[] } | 'hour'
type Command = { options: HostOptions; user: string; steps: Step[]; dump: string[] }

/** Runs the steps in order and prints the JSON object; returns the exit code: 1 when a step failed, 2 when the arguments are not understood. */
export function main(argv: string[]): number {
  const command = readCommand(argv)
  if (!command) {
    console.error(USAGE)
    return 2
  }
  const report = carryOut(command)
  console.log(JSON.stringify(report, null, 2))
  return report.problems.length > 0 ? 1 : 0
}

function readCommand(argv: string[]): Command | undefined {
  const [source, ...rest] = argv
  if (source === undefined || source.startsWith('--')) return undefined
  const document = documentOf(source)
  if (!document) return undefined
  const user = 'owner@example.com'
  const command: Command = { options: { document, user }, user, steps: [], dump: [] }
  for (let at = 0; at < rest.length; at++) {
    const name = rest[at] ?? ''
    if (name === '--trigger') {
      command.steps.push('hour')
      continue
    }
    const value = rest[at + 1]
    if (value === undefined) return undefined
    at += 1
    if (name === '--run') {
      const json = rest[at + 1]
      const hasArgs = json !== undefined && !json.startsWith('--')
      if (hasArgs) at += 1
      command.steps.push({ run: value, args: hasArgs ? argsOf(value, json) : [] })
    } else if (!take(command, name, value)) return undefined
  }
  return command
}

/** A file, the sample story by the name `sample`, or a sample by its own name; undefined when there is no such file. */
function documentOf(source: string): DocumentInput | undefined {
  if (existsSync(source)) return /\.xlsx$/i.test(source) ? { xlsx: source } : { csv: source }
  if (!/\.(csv|xlsx)$/i.test(source)) return { sample: source === 'sample' ? 'story' : source }
  console.error(`没有这个文件：${source}\n  No such file: ${source}`)
  return undefined
}

function argsOf(functionName: string, json: string): unknown[] {
  const value: unknown = JSON.parse(json)
  if (functionName === 'rpc') return [JSON.stringify(value)]
  return Array.isArray(value) ? value : [value]
}

function take(command: Command, name: string, value: string): boolean {
  const { options } = command
  if (name === '--today') options.now = value.includes('T') ? value : `${value}T09:00`
  else if (name === '--zone') options.zone = value
  else if (name === '--locale') options.locale = value
  else if (name === '--account' && (value === 'consumer' || value === 'workspace'))
    options.account = value as Account
  else if (name === '--add-on') options.bundle = value
  else if (name === '--user') command.user = value
  else if (name === '--dump') command.dump.push(value)
  else return false
  return true
}

function carryOut({ options, user, steps, dump }: Command) {
  const host = openHost(options)
  const person = host.as(user)
  const runs = [person.open(), ...steps.flatMap(step => runStep(host, person, step))]
  return {
    now: host.clock.now,
    results: runs.map(resultOf),
    mails: host.mails.map(({ attachments, htmlBody: _, ...mail }) => ({
      ...mail,
      attachments: attachments.map(({ name }) => name),
    })),
    calls: totals(runs),
    cells: { read: sum(runs, run => run.cellsRead), written: sum(runs, run => run.cellsWritten) },
    simulatedSeconds: sum(runs, run => run.simulatedSeconds),
    problems: runs.flatMap(problemsOf),
    dump: Object.fromEntries(dump.map(name => [name, host.sheet(name).values()])),
  }
}

function runStep(host: Host, person: Person, step: Step): Execution[] {
  if (step === 'hour') return host.clock.advance({ hours: 1 })
  return [person.run(step.run, ...step.args)]
}

function resultOf({ functionName, user, startedAt, value, error, ...run }: Execution) {
  return {
    function: functionName,
    user,
    startedAt,
    ...(error
      ? { error: { name: error.name, message: error.message, killed: error.killed } }
      : { value: parsed(value) }),
    calls: run.totalCalls,
    cellsRead: run.cellsRead,
    cellsWritten: run.cellsWritten,
    simulatedSeconds: run.simulatedSeconds,
    cpuMs: Math.round(run.cpuMs),
    ...(run.log.length > 0 ? { log: run.log } : {}),
    ...(run.toasts.length > 0 ? { toasts: run.toasts } : {}),
    ...(run.alerts.length > 0 ? { alerts: run.alerts } : {}),
    ...(run.sidebar ? { sidebar: run.sidebar.title } : {}),
  }
}

/** The add-on answers the page in JSON text. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function problemsOf({ functionName, error, value }: Execution): { function: string; problem: unknown }[] {
  if (error) return [{ function: functionName, problem: error.message }]
  const answer = parsed(value) as RpcAnswer | undefined
  return typeof answer === 'object' && answer?.ok === false
    ? [{ function: functionName, problem: answer.problem }]
    : []
}

function totals(runs: Execution[]): Record<string, number> {
  const calls: Record<string, number> = {}
  for (const run of runs) {
    for (const [member, count] of Object.entries(run.calls)) calls[member] = (calls[member] ?? 0) + count
  }
  return calls
}

function sum(runs: Execution[], of: (run: Execution) => number): number {
  return runs.reduce((total, run) => total + of(run), 0)
}
