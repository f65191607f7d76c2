// Every service member of the host has a case or a test that is named; every named test exists.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allCases } from '../../../host/conformance/cases'
import { memberNames, uncovered, unknownMembers } from '../../../host/conformance/coverage'
import { elsewhere } from '../../../host/conformance/elsewhere'
import { offeredMembers } from './offered'

const offered = await offeredMembers()

describe('every service member', () => {
  test('has a case or a test', () => {
    expect(uncovered(offered)).toEqual([])
  })

  test('that a case names is offered', () => {
    expect(unknownMembers(offered)).toEqual([])
  })

  test('belongs to a kind that some case has in hand', () => {
    const kinds = servicesText().flatMap(text =>
      [...text.matchAll(/\bkind: '([A-Z]\w+|console)'/g)].map(([, kind = '']) => kind),
    )
    expect(kinds.filter(kind => !(kind in offered))).toEqual([])
    console.log(
      `Host: ${memberNames(offered).length} service members; ${allCases.length} cases, ${elsewhere.length} tests elsewhere`,
    )
  })
})

test('cases have ids of their own', () => {
  const ids = allCases.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test.each(elsewhere)('$test is a test of this project', ({ test: cited }) => {
  const [file = '', title = ''] = cited.split(' › ')
  const titles = readFileSync(file, 'utf8')
  const quoted = ["'", '"', '`'].map(quote => `${quote}${title}${quote}`)
  expect(quoted.some(text => titles.includes(text))).toBe(true)
})

/** Sources of host/services: the kinds of objects are written there. */
function servicesText(folder = join('host', 'services')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? servicesText(path) : [readFileSync(path, 'utf8')]
  })
}
