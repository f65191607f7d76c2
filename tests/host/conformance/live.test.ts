// What live Google gave beside what the host gives, and the questions a person helps with.
import { describe, expect, test } from 'vitest'
import { bundleCases } from '../../../build/bundle-cases.mjs'
import { openHost } from '../../../host'
import { allCases } from '../../../host/conformance/cases'
import { readFindings } from '../../../host/conformance/live/command'
import { compareFindings, comparisonText } from '../../../host/conformance/live/compare'
import { findingOn, hostOfCases } from '../../../host/conformance/run'

const bundle = await bundleCases()

describe('the comparison', () => {
  const cases = [
    { id: 'same', says: 'Alike.', standing: 'documented' as const },
    { id: 'refused', says: 'Both refuse.', standing: 'documented' as const },
    { id: 'other', says: 'Not alike.', standing: 'documented' as const },
    { id: 'question', says: 'Who knows?', standing: 'open' as const },
    { id: 'absent', says: 'Not yet run.', standing: 'documented' as const },
  ]
  const here = [
    { id: 'same', found: { b: 1, a: [2] } },
    { id: 'refused', threw: 'Exception: 不行' },
    { id: 'other', found: 1 },
    { id: 'question', found: 1 },
    { id: 'absent', found: 1 },
  ]
  const google = [
    { id: 'same', found: { a: [2], b: 1 } },
    { id: 'refused', threw: 'Exception: No' },
    { id: 'other', threw: 'Exception: No' },
    { id: 'question', found: 2 },
  ]

  test('holds what is found to what is found, in whatever order of keys and whatever words of refusal', () => {
    const verdicts = compareFindings(here, google, cases).map(({ id, verdict }) => [id, verdict])
    expect(verdicts).toEqual([
      ['same', 'alike'],
      ['refused', 'alike'],
      ['other', 'differs'],
      ['question', 'open'],
      ['absent', 'not run'],
    ])
  })

  test('prints differences and open questions with both sides, then the counts', () => {
    expect(comparisonText(compareFindings(here, google, cases))).toBe(
      [
        'other: Not alike.\n  host    1\n  Google  refused: Exception: No',
        'question: Who knows?\n  host    1\n  Google  2',
        '5 cases: 2 alike, 1 differ, 1 open, 1 not run on Google',
      ].join('\n\n'),
    )
  })

  test('reads results as JSON or as the downloaded sheet, and nothing else', () => {
    expect(readFindings('[{"id":"a","found":1}]')).toEqual([{ id: 'a', found: 1 }])
    expect(readFindings('case,finding\r\na,"{""id"":""a"",""threw"":""x""}"\r\n')).toEqual([
      { id: 'a', threw: 'x' },
    ])
    expect(() => readFindings('[{"id":"a"}]')).toThrow('not results')
    expect(() => readFindings('customer,amount\n甲,1')).toThrow()
  })
})

describe('run from the menu of the sheet', () => {
  const some = ['values-types', 'set-values-wrong-size', 'note-none']

  test('the cases leave results that compare as alike', () => {
    const host = hostOfCases(bundle)
    const owner = host.as(host.owner)
    owner.run('showResults')
    const done = allCases.filter(({ id }) => !some.includes(id)).map(({ id }) => [id, ''])
    owner.paste('conformance', 'A2', done)
    owner.open()
    expect(owner.click('Run the cases').value).toBe('All done')
    const found = host
      .sheet('conformance')
      .values()
      .flatMap(([, finding]) => (String(finding).startsWith('{') ? [String(finding)] : []))
    const google = readFindings(`[${found.join(',')}]`)
    const here = some.map(id => findingOn(host, id))
    const rows = compareFindings(here, google).filter(({ verdict }) => verdict !== 'not run')
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual(
      allCases.filter(({ id }) => some.includes(id)).map(({ id }) => [id, 'alike']),
    )
  })
})

describe('questions that a person helps with', () => {
  test('a copy of the document keeps metadata and protections here, and neither properties nor triggers', () => {
    const host = hostOfCases(bundle)
    const marks = {
      metadata: ['column', 'document', 'project'],
      protections: 1,
      property: 'here',
      triggers: 0,
    }
    expect(JSON.parse(String(host.as(host.owner).run('markForCopy').value))).toEqual(marks)
    const copy = host.copy()
    expect(JSON.parse(String(copy.as(copy.owner).run('lookAtMarks').value))).toEqual({
      ...marks,
      property: null,
    })
  })

  test.each([true, false])('the clock of an add-on tells whether it had its document: %s', hasDocument => {
    const host = openHost({
      bundle,
      documentInClockTrigger: hasDocument,
      document: { sheets: [{ name: '表', rows: [] }] },
    })
    const owner = host.as(host.owner)
    owner.run('startClock')
    host.clock.advance({ hours: 2 })
    expect(JSON.parse(String(owner.run('stopClock').value))).toEqual({
      spreadsheet: hasDocument,
      properties: hasDocument,
      lock: hasDocument,
    })
    expect(owner.triggers()).toEqual([])
  })
})
