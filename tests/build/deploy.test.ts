// `npm run deploy` up to the border of Google: a stand-in for clasp keeps what it is given and tells the commands it heard.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { spreadsheetIdOf } from '../../build/deploy.mjs'
import { deployBuilt } from '../../build/deploy-script.mjs'
import { inProject } from '../../build/project.mjs'

const built = {
  'Code.js': 'function onOpen() {}\n',
  'Sidebar.html': '<!DOCTYPE html>',
  'appsscript.json': '{ "timeZone": "Asia/Shanghai", "runtimeVersion": "V8" }',
}

let google = ''
let project = ''

function write(folder: string, files: Record<string, string>) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

const commands = (): string[][] =>
  readFileSync(join(google, 'commands.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
const claspJson = () => JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8'))

beforeEach(() => {
  google = mkdtempSync(join(tmpdir(), 'google-'))
  project = mkdtempSync(join(tmpdir(), 'project-'))
  write(google, { 'logged-in': '' })
  write(project, { '.clasp.json': '{ "scriptId": "", "rootDir": "build/dist" }' })
  write(join(project, 'build', 'dist'), built)
  vi.stubEnv('ZHANGQI_CLASP', inProject('tests', 'build', 'fixtures', 'clasp.mjs'))
  vi.stubEnv('FAKE_GOOGLE', google)
})

afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of [google, project]) rmSync(folder, { recursive: true, force: true })
})

describe('the first deployment', () => {
  it('makes a new spreadsheet with a bound script, notes both ids and pushes the three files', () => {
    const deployed = deployBuilt(project, { title: '账期管家' })
    expect(deployed).toEqual({ scriptId: 'script-1', spreadsheetId: 'new-spreadsheet', created: true })
    expect(claspJson()).toEqual({ scriptId: 'script-1', rootDir: 'build/dist', parentId: 'new-spreadsheet' })
    expect(commands()).toEqual([
      ['show-authorized-user', '--json'],
      ['create-script', '--type', 'sheets', '--title', '账期管家', '--json'],
      ['push', '--force', '--json'],
      ['pull', '--json'],
    ])
    expect(readFileSync(join(google, 'script-1', 'Code.js'), 'utf8')).toBe(built['Code.js'])
  })

  it('binds to one’s own spreadsheet', () => {
    const deployed = deployBuilt(project, { spreadsheetId: 'my-sheet', title: '账期管家' })
    expect(deployed.spreadsheetId).toBe('my-sheet')
    expect(commands()[1]).toEqual([
      'create-script',
      '--parentId',
      'my-sheet',
      '--title',
      '账期管家',
      '--json',
    ])
  })

  it('fails with what clasp said when the script was not made, although clasp ends as if all were well', () => {
    write(google, { refuses: '' })
    expect(() => deployBuilt(project, { title: '账期管家' })).toThrow(
      'User has not enabled the Apps Script API.',
    )
    expect(claspJson().scriptId).toBe('')
  })
})

describe('later deployments', () => {
  beforeEach(() => {
    deployBuilt(project, { title: '账期管家' })
  })

  it('push to the same script', () => {
    write(join(project, 'build', 'dist'), { 'Code.js': 'function onHour() {}' })
    const deployed = deployBuilt(project, { title: '账期管家' })
    expect(deployed).toEqual({ scriptId: 'script-1', spreadsheetId: 'new-spreadsheet', created: false })
    expect(commands().filter(([command]) => command === 'create-script')).toHaveLength(1)
    expect(readFileSync(join(google, 'script-1', 'Code.js'), 'utf8')).toBe('function onHour() {}')
  })

  it('refuse another spreadsheet instead of leaving the first one behind unsaid', () => {
    expect(() => deployBuilt(project, { spreadsheetId: 'other', title: '账期管家' })).toThrow('script-1')
  })

  it('fail when Google holds something else than was pushed', () => {
    write(google, { 'loses-files': '' })
    write(join(project, 'build', 'dist'), { 'Code.js': 'function onHour() {}' })
    expect(() => deployBuilt(project, { title: '账期管家' })).toThrow('Code.js')
  })
})

describe('without a login', () => {
  it('nothing is created or pushed, and the person reads what to do', () => {
    rmSync(join(google, 'logged-in'))
    expect(() => deployBuilt(project, { title: '账期管家' })).toThrow('npx clasp login')
    expect(claspJson().scriptId).toBe('')
  })
})

describe('the spreadsheet to use', () => {
  const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcde'

  it('is given by its id or by the address in the browser', () => {
    expect(spreadsheetIdOf(id)).toBe(id)
    expect(spreadsheetIdOf(`https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`)).toBe(id)
    expect(spreadsheetIdOf(`https://docs.google.com/spreadsheets/u/1/d/${id}/edit`)).toBe(id)
  })

  it('is not a file name or a folder’s address', () => {
    expect(() => spreadsheetIdOf('账本.xlsx')).toThrow('账本.xlsx')
    expect(() => spreadsheetIdOf('https://drive.google.com/drive/folders/abc')).toThrow('drive.google.com')
  })
})
