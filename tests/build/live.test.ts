// `npm run live` up to the border of Google: a stand-in for clasp keeps what it is given and tells the commands it heard.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deployCases, runByClasp } from '../../build/live.mjs'
import { inProject } from '../../build/project.mjs'

let google = ''
let folder = ''

const commands = (): string[][] =>
  readFileSync(join(google, 'commands.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

beforeEach(() => {
  google = mkdtempSync(join(tmpdir(), 'google-'))
  folder = mkdtempSync(join(tmpdir(), 'live-'))
  vi.stubEnv('ZHANGQI_CLASP', inProject('tests', 'build', 'fixtures', 'clasp.mjs'))
  vi.stubEnv('FAKE_GOOGLE', google)
})

afterEach(() => {
  vi.unstubAllEnvs()
  for (const made of [google, folder]) rmSync(made, { recursive: true, force: true })
})

describe('the cases on live Google', () => {
  it('without a login say so in one sentence and push nothing', async () => {
    await expect(deployCases(folder)).rejects.toThrow('还没有登录 Google：请先运行 npx clasp login')
    expect(commands()).toEqual([['show-authorized-user', '--json']])
    expect(existsSync(join(folder, 'script'))).toBe(false)
  })

  it('go into a spreadsheet of their own, and the product’s script is left alone', async () => {
    writeFileSync(join(google, 'logged-in'), '')
    const ours = readFileSync(inProject('.clasp.json'), 'utf8')
    expect(await deployCases(folder)).toEqual({
      scriptId: 'script-1',
      spreadsheetId: 'new-spreadsheet',
      created: true,
    })
    const pushed = readFileSync(join(google, 'script-1', 'Code.js'), 'utf8')
    for (const name of ['onOpen', 'runCases', 'runCasesOnSheet'])
      expect(pushed).toContain(`function ${name}(`)
    expect(readFileSync(inProject('.clasp.json'), 'utf8')).toBe(ours)
  })

  it('go to the same spreadsheet the next time', async () => {
    writeFileSync(join(google, 'logged-in'), '')
    await deployCases(folder)
    expect((await deployCases(folder)).created).toBe(false)
    expect(commands().filter(([command]) => command === 'create-script')).toHaveLength(1)
  })
})

describe('running them by command', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `case-${index}`)

  it('asks for some at a time, as a run of Google’s ends after six minutes', () => {
    writeFileSync(join(google, 'runs-functions'), '')
    expect(runByClasp(folder, ids)).toEqual(ids.map(id => ({ id, found: 'at Google' })))
    expect(commands().map(([command, name]) => [command, name])).toEqual([
      ['run-function', 'runCases'],
      ['run-function', 'runCases'],
    ])
  })

  it('gives up at once where the script has no API executable: a person runs them then', () => {
    expect(runByClasp(folder, ids)).toBeUndefined()
    expect(commands()).toHaveLength(1)
  })
})
