// docs/requirements.md says which test shows what users of other systems asked for; these tests keep it complete and its citations true.
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = readFileSync('docs/requirements.md', 'utf8')
  .split('\n')
  .filter(line => /^\| R\d+ /.test(line))
  .map(line => {
    const [id = '', , test = '', status = ''] = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
    return { id, test, status }
  })

it('each of the 48 has its row', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 48 }, (_, at) => `R${at + 1}`))
})

it('what works cites a test that exists; what is not here says why', () => {
  const broken = rows.filter(({ test, status }) => {
    if (status !== 'works') return !/^not here: ./.test(status)
    const [, file = '', sentence = ''] = /^`(tests\/[^`]+\.test\.tsx?)` › (.+)$/.exec(test) ?? []
    return sentence === '' || !existsSync(file) || !readFileSync(file, 'utf8').includes(sentence)
  })
  expect(broken).toEqual([])
})
