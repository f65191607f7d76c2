// docs/requirements.md says which test shows each of the 48 requirements other systems' users have; its citations are true.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = readFileSync('docs/requirements.md', 'utf8')
  .split('\n')
  .filter(line => /^\| R\d+ /.test(line))
  .map(line => {
    const [number = '', , test = ''] = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
    return { number, test }
  })

it('each of the 48 requirements has a test that exists', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 48 }, (_, at) => `R${at + 1}`))
  const broken = rows.filter(({ test }) => {
    const [, file = '', sentence = ''] = /^`(tests\/[^`]+\.test\.tsx?)` › (.+)$/.exec(test) ?? []
    return sentence === '' || !existsSync(file) || !readFileSync(file, 'utf8').includes(sentence)
  })
  expect(broken).toEqual([])
})
