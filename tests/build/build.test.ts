// The build as a person meets it: three files out of the sources, or a sentence about what is wrong with them.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { buildAddOn } from '../../build/build.mjs'
import { folderWith, smallAddOn } from './small-project'

async function built(changes: Partial<typeof smallAddOn> = {}) {
  const folder = folderWith({ ...smallAddOn, ...changes })
  const output = join(folder, 'dist')
  const places = {
    server: join(folder, 'main.ts'),
    page: join(folder, 'main.tsx'),
    manifest: join(folder, 'appsscript.json'),
    budget: join(folder, 'budget.json'),
    output,
  }
  const sizes = await buildAddOn(places)
  const read = (name: string) => readFileSync(join(output, name), 'utf8')
  return { sizes, code: read('Code.js'), page: read('Sidebar.html'), manifest: read('appsscript.json') }
}

const server = (change: [from: string, to: string]) => ({
  'main.ts': smallAddOn['main.ts'].replace(...change),
})
const page = (change: [from: string, to: string]) => ({
  'main.tsx': smallAddOn['main.tsx'].replace(...change),
})

describe('the built add-on', () => {
  it('has one top-level function for every export of main.ts, which hands its arguments on', async () => {
    const { code } = await built()
    for (const name of ['onOpen', 'openHome', 'checkData', 'onHour', 'rpc']) {
      expect(code).toMatch(new RegExp(`^function ${name}\\(\\)`, 'm'))
    }
    expect(runInNewContext(`${code}; onHour({ uid: 'u1' }) + rpc('{}')`)).toBe('u1{}')
  })

  it('keeps the names of functions, because Google shows them in its list of executions', async () => {
    expect((await built()).code).toContain('function checkData()')
  })

  it('is written in ES2019: no optional chaining, no private fields', async () => {
    const { code } = await built(
      server(["'ok'", 'new (class { #a = 1; static b = 2; get() { return this.#a?.toFixed() } })().get()']),
    )
    expect(code).not.toMatch(/\?\./)
    expect(code).not.toMatch(/this\.#/)
    expect(code).not.toMatch(/static b/)
  })

  it('keeps Chinese text readable', async () => {
    expect((await built()).code).toContain('打开')
  })

  it('inlines the page, without template literals and without text that HtmlService or the browser would take for markup', async () => {
    const { page } = await built()
    const [, script = ''] = page.match(/<script>([\s\S]*)<\/script>/) ?? []
    expect(page).toContain('font-family:Roboto')
    expect(script).toContain('打开')
    expect(script).not.toContain('`')
    expect(script).not.toMatch(/<\/script|<!--|<\?/i)
    expect(page.match(/<\/script>/g)).toHaveLength(1)
  })

  it('copies the manifest as it is', async () => {
    expect((await built()).manifest).toBe(smallAddOn['appsscript.json'])
  })

  it('tells the size of every file, raw and compressed', async () => {
    const { sizes, page } = await built()
    const sidebar = sizes.find(({ name }) => name === 'Sidebar.html')
    expect(sidebar?.rawKb).toBe(Buffer.byteLength(page) / 1000)
    expect(sidebar?.gzipKb).toBeLessThan(sidebar?.rawKb ?? 0)
  })
})

describe('the build refuses', () => {
  it('a menu item whose function main.ts does not export', async () => {
    const menu = smallAddOn['menu.ts'].replace("run: 'checkData'", "run: 'checkdata'")
    await expect(built({ 'menu.ts': menu })).rejects.toThrow('addItem → checkdata')
  })

  it('a menu item named by a variable that may be anything', async () => {
    const change = server(['menu.addItem(label, run)', 'menu.addItem(label, String(run))'])
    await expect(built(change)).rejects.toThrow('menu.addItem(label, String(run))')
  })

  it('a menu item written on the spot that leads nowhere', async () => {
    await expect(built(server(['menu.addToUi()', "menu.addItem('帮助', 'help')"]))).rejects.toThrow(
      'addItem → help',
    )
  })

  it('a trigger whose function main.ts does not export', async () => {
    await expect(built(server(["HOURLY = 'onHour'", "HOURLY = 'everyHour'"]))).rejects.toThrow(
      'newTrigger → everyHour',
    )
  })

  it('a trigger whose function is given from outside', async () => {
    const change = server([
      'openHome() { ScriptApp.newTrigger(HOURLY)',
      'openHome(name: string) { ScriptApp.newTrigger(name)',
    ])
    await expect(built(change)).rejects.toThrow('newTrigger(name)')
  })

  it('a page call to a function main.ts does not export', async () => {
    await expect(built(page(['.rpc(', '.ask(']))).rejects.toThrow('google.script.run → ask')
  })

  it('a page that hands google.script.run around, since its calls could not be seen', async () => {
    const change = page([
      'google.script.run.withSuccessHandler',
      '((run: any) => run())(google.script.run).withSuccessHandler',
    ])
    await expect(built(change)).rejects.toThrow('google.script.run')
  })

  it('an entry point that Apps Script would not call', async () => {
    await expect(
      built({ 'main.ts': `${smallAddOn['main.ts']}\nexport function hidden_() {}` }),
    ).rejects.toThrow('hidden_')
    await expect(built({ 'main.ts': `${smallAddOn['main.ts']}\nexport default 1` })).rejects.toThrow(
      'default',
    )
  })

  it('a file over its budget, and then writes nothing', async () => {
    const folder = folderWith({
      ...smallAddOn,
      'budget.json': '{ "Code.js": { "rawKb": 0.1, "gzipKb": 10 } }',
    })
    const at = (name: string) => join(folder, name)
    const places = {
      server: at('main.ts'),
      page: at('main.tsx'),
      manifest: at('appsscript.json'),
      budget: at('budget.json'),
    }
    await expect(buildAddOn({ ...places, output: at('dist') })).rejects.toThrow('Code.js')
    expect(existsSync(at('dist'))).toBe(false)
  })
})
