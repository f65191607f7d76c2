// Every case of host/conformance, run on this host as it is run on live Google.
import { describe, expect, test } from 'vitest'
import { type Case, type Finding, THROWS } from '../../../host/conformance/case'
import { allCases } from '../../../host/conformance/cases'
import { hostOfCases } from './offered'

const host = await hostOfCases()

function find({ id }: Case): Finding {
  const { value, error } = host.as(host.owner).run('runCases', [id])
  if (error) throw new Error(`${error.message}\n${error.stack}`)
  const [finding] = JSON.parse(String(value)) as Finding[]
  if (!finding) throw new Error(`${id} was not run`)
  return finding
}

const settled = allCases.filter(({ standing }) => standing !== 'open')

describe('the host does what Google does', () => {
  test.each(settled)('$id: $says', each => {
    const finding = find(each)
    if ('threw' in finding) {
      // A refusal that only says the host lacks the member would be none of Google's.
      expect(finding.threw).not.toContain('is not offered by this host')
      expect(THROWS, finding.threw).toEqual(each.gives)
      return
    }
    expect(finding.found).toEqual(each.gives)
  })
})
