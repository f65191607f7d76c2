// Opens the probe bundle on a small document, by default for people whose Google speaks English, and runs script text in it.
import { join } from 'node:path'
import { type Execution, type Host, type HostOptions, openHost } from '../../host'

export const PROBE = join('tests', 'host', 'fixtures', 'probe')

export type Cells = (string | number | boolean | null)[][]

export function openWith(rows: Cells, options: Partial<HostOptions> = {}): Host {
  return openHost({
    bundle: PROBE,
    document: { sheets: [{ name: '表', rows }] },
    userLocale: 'en',
    ...options,
  })
}

/** Runs script text as the owner and returns what it returns; fails when it throws. */
export function script(host: Host, text: string, email = host.owner): unknown {
  const run = scriptRun(host, text, email)
  if (run.error) throw new Error(`${run.error.name}: ${run.error.message}\n${run.error.stack}`)
  return run.value
}

export function scriptRun(host: Host, text: string, email = host.owner): Execution {
  return host.as(email).run('probe', text)
}
