// The arguments of `npm start`.

import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../host/server/options'

const ledger = join('tests', 'browser', 'fixtures', 'ledger.csv')

describe('npm start', () => {
  it('opens the sample in Chinese and the browser when nothing is asked', () => {
    expect(readOptions([])).toEqual({
      options: {
        file: null,
        port: 8170,
        open: true,
        language: 'zh',
        fresh: false,
        keepIn: resolve('.try-out'),
        addOn: null,
      },
    })
  })

  it("takes one's own file, a port, a language and no browser", () => {
    expect(readOptions([ledger, '--port', '9000', '--language', 'en', '--no-open'])).toMatchObject({
      options: { file: resolve(ledger), port: 9000, open: false, language: 'en' },
    })
  })

  it('begins anew and keeps elsewhere when asked to', () => {
    expect(readOptions(['--fresh', '--keep-in', 'elsewhere'])).toMatchObject({
      options: { fresh: true, keepIn: resolve('elsewhere') },
    })
  })

  it.each([
    [['no-such-file.csv'], 'no-such-file.csv'],
    [[ledger, ledger], ledger],
    [['--port', '70000'], '--port 70000'],
    [['--port'], '--port'],
    [['--language', 'fr'], '--language fr'],
    [['--faster'], '--faster'],
  ])('says in both languages that it does not understand %j', (args, named) => {
    const read = readOptions(args)
    const said = 'misunderstood' in read ? read.misunderstood : { chinese: '', english: '' }
    expect(said.chinese).toContain(`“${named}”`)
    expect(said.english).toContain(named)
  })
})
