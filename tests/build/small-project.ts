// A few source files in a folder of their own, inside the project so that packages resolve.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { cacheFolder } from '../../build/project.mjs'

/** Writes the files and gives the folder's path; the folder goes when the test is over. */
export function folderWith(files: Record<string, string>): string {
  mkdirSync(cacheFolder, { recursive: true })
  const folder = mkdtempSync(join(cacheFolder, 'test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** An add-on of one menu item, one trigger and one page call, all of them leading somewhere. */
export const smallAddOn = {
  'menu.ts': `export const MENU_ITEMS = [{ label: '打开', run: 'openHome' }, { label: '检查', run: 'checkData' }] as const`,
  'main.ts': `
    import { MENU_ITEMS } from './menu'
    declare const SpreadsheetApp: any, ScriptApp: any
    const HOURLY = 'onHour'
    export function onOpen() {
      const menu = SpreadsheetApp.getUi().createAddonMenu()
      for (const { label, run } of MENU_ITEMS) menu.addItem(label, run)
      menu.addToUi()
    }
    export function openHome() { ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create() }
    export function checkData() { return 'ok' }
    export function onHour(event: { uid?: string }) { return event?.uid ?? 'none' }
    export function rpc(request: string) { return request }
  `,
  'main.tsx': `
    import { render } from 'preact'
    import './page.css'
    declare const google: any
    const url = 'https://example.com'
    function App() {
      const ask = () => google.script.run.withSuccessHandler(() => {}).withFailureHandler(() => {}).rpc(\`{"url":"\${url}//x"}\`)
      return <button onClick={ask}>{'</script><!-- <? 打开'}</button>
    }
    const root = document.getElementById('app')
    if (root) render(<App />, root)
  `,
  'page.css': 'body { font-family: Roboto; color: #202124 }',
  'appsscript.json': '{ "runtimeVersion": "V8" }',
  'budget.json':
    '{ "Code.js": { "rawKb": 20, "gzipKb": 10 }, "Sidebar.html": { "rawKb": 60, "gzipKb": 30 } }',
}
