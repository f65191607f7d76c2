// Runs the cases on this host: their bundle is the bound script of a document, as `npm run live` makes it at Google.
import { type Host, openHost } from '../index'
import type { Finding } from './case'
import { allCases } from './cases'

/** A document with the cases as its script. `bundle` is the folder that build/bundle-cases.mjs wrote. */
export function hostOfCases(bundle: string): Host {
  return openHost({ bundle, deployment: 'bound', document: { sheets: [{ name: '表', rows: [] }] } })
}

/** What a case finds. Throws when the run as a whole fails. */
export function findingOn(host: Host, id: string): Finding {
  const { value, error } = host.as(host.owner).run('runCases', [id])
  if (error) throw new Error(`${error.message}\n${error.stack}`)
  const [finding] = JSON.parse(String(value)) as Finding[]
  return finding ?? { id, threw: 'There is no such case' }
}

/** Members of what the host offers, by kind of object, once its cases have run: the windows of a person come last. */
export function offeredAfter(host: Host): Record<string, string[]> {
  const owner = host.as(host.owner)
  owner.open()
  owner.run('tryWindows')
  return host.offered()
}

/** Every case once, in a run of its own: together they would take longer than a script may. */
export function runAll(bundle: string): { findings: Finding[]; offered: Record<string, string[]> } {
  const host = hostOfCases(bundle)
  const findings = allCases.map(({ id }) => findingOn(host, id))
  return { findings, offered: offeredAfter(host) }
}
