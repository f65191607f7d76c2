// Every case of host/conformance, run on this host as it is run on live Google; then what they cover, and the page that tells it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleCases, bundleDayReading } from '../../../build/bundle-cases.mjs'
import { type Case, type Finding, THROWS } from '../../../host/conformance/case'
import { allCases } from '../../../host/conformance/cases'
import { uncovered, unknownMembers } from '../../../host/conformance/coverage'
import { elsewhere } from '../../../host/conformance/elsewhere'
import { compareFormulas } from '../../../host/conformance/formulas'
import { conformanceReport, countsText } from '../../../host/conformance/report'
import { findingOn, hostOfCases, offeredAfter } from '../../../host/conformance/run'
import { compareZones } from '../../../host/conformance/zones'

const FORMULAS = join('..', 'shared', 'data', 'formulas')
const minutes = (n: number) => n * 60_000

const host = hostOfCases(await bundleCases())
const found = new Map<string, Finding>()

/** Each case runs once, whichever test asks first. */
function finding({ id }: Case): Finding {
  const known = found.get(id) ?? findingOn(host, id)
  found.set(id, known)
  return known
}

describe('the host does what Google does', () => {
  test.each(allCases.filter(({ standing }) => standing !== 'open'))('$id: $says', each => {
    const own = finding(each)
    if ('threw' in own) {
      // A refusal that only says the host lacks the member would be none of Google's.
      expect(own.threw).not.toContain('is not offered by this host')
      expect(THROWS, own.threw).toEqual(each.gives)
      return
    }
    expect(own.found).toEqual(each.gives)
  })

  test('cases have ids of their own', () => {
    const ids = allCases.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('only an open question gives no answer', () => {
    const silent = allCases.filter(each => (each.gives === undefined) !== (each.standing === 'open'))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('every service member', () => {
  test(
    'has a case or a test, and what they name is offered by some service in some run',
    () => {
      const offered = offeredByAll()
      expect(uncovered(offered)).toEqual([])
      expect(unknownMembers(offered)).toEqual([])
      expect(kindsInSources().filter(kind => !(kind in offered))).toEqual([])
    },
    minutes(5),
  )

  test.each(elsewhere)('$test is a test of this project', ({ test: cited }) => {
    const [file = '', title = ''] = cited.split(' › ')
    const titles = readFileSync(file, 'utf8')
    const quoted = ["'", '"', '`'].map(quote => `${quote}${title}${quote}`)
    expect(quoted.some(text => titles.includes(text))).toBe(true)
  })
})

describe('docs/host-conformance.md', () => {
  test(
    'is what npm run conformance would write, and no day is read wrong',
    async () => {
      const zones = compareZones(await bundleDayReading())
      const days = zones.reduce((sum, pair) => sum + pair.days, 0)
      console.log(`Days and zones: ${zones.length} pairs of zones, ${days} days`)
      expect(zones.filter(({ wrong }) => wrong.length > 0)).toEqual([])
      const offered = offeredByAll()
      const formulas = existsSync(FORMULAS) ? compareFormulas(FORMULAS) : undefined
      const page = conformanceReport({ offered, findings: [...found.values()], zones, formulas })
      const written = readFileSync(join('docs', 'host-conformance.md'), 'utf8')
      expect(comparable(written), 'run npm run conformance').toBe(comparable(page))
    },
    minutes(5),
  )
})

afterAll(() => {
  console.log(`Host conformance: ${countsText(host.offered())}`)
})

function offeredByAll(): Record<string, string[]> {
  for (const each of allCases) finding(each)
  return offeredAfter(host)
}

/** Without the recorded values the chapter on formulas cannot be written again. */
function comparable(page: string): string {
  return existsSync(FORMULAS) ? page : page.replace(/## Formulas[\s\S]*?(?=## Sources)/, '')
}

/** The kinds of objects as host/services names them. */
function kindsInSources(folder = join('host', 'services')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return kindsInSources(path)
    return [...readFileSync(path, 'utf8').matchAll(/\bkind: '([A-Z]\w+|console)'/g)].map(
      ([, kind = '']) => kind,
    )
  })
}
