// Logger and console: what a run leaves in its log.
import { inspect } from 'node:util'
import type { Run } from '../../runtime/run'
import { nowOf } from '../../runtime/run'
import { offer } from '../offer'
import { formatted } from './format-string'

export function loggerService(run: Run): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = offer<GoogleAppsScript.Base.Logger>(run, {
    kind: 'Logger',
    counted: false,
    members: {
      log: (...values: unknown[]) => {
        log(run, 'log', values)
        return logger
      },
      getLog: () => run.record.log.join('\n'),
      clear: () => {
        run.record.log.length = 0
      },
    },
  })
  return logger
}

/** The members Google's console has: developers.google.com/apps-script/guides/logging. */
export function consoleService(run: Run): object {
  const timers = new Map<string, number>()
  const level =
    (name: string) =>
    (...values: unknown[]) =>
      log(run, name, values)
  return offer<Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'>>(run, {
    kind: 'console',
    counted: false,
    members: {
      log: level('log'),
      info: level('info'),
      warn: level('warn'),
      error: level('error'),
      time: (label: string) => {
        timers.set(label, nowOf(run))
      },
      timeEnd: (label: string) => {
        const began = timers.get(label)
        timers.delete(label)
        if (began !== undefined) log(run, 'log', [`${label}: ${Math.round(nowOf(run) - began)}ms`])
      },
    },
  })
}

/** A first text with %s and the like is a format for the values after it. */
function log(run: Run, level: string, values: unknown[]): void {
  if (run.stopped) return
  const [first, ...rest] = values
  const asFormat = typeof first === 'string' && rest.length > 0 && first.includes('%')
  const line = asFormat ? formatted(first, rest.map(shown)) : values.map(shown).join(' ')
  run.record.log.push(level === 'log' ? line : `${level}: ${line}`)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { breakLength: Infinity })
}
