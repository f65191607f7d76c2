// `npm run live`: the cases of host/conformance on live Google, beside what they give here. Where nobody is logged in it says so.
// It makes a spreadsheet with a script of its own; the product's .clasp.json plays no part. npm run live -- --results <file> compares.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleCases } from './bundle-cases.mjs'
import { clasp } from './clasp.mjs'
import { deployBuilt, isLoggedIn } from './deploy-script.mjs'
import { cacheFolder, inProject, PlainFailure, runWhenStarted } from './project.mjs'
import { hostMain, loadHostModule } from './run-host.mjs'

/** Folder of the script on live Google: .clasp.json, and the files it holds in script/. */
export const liveFolder = join(cacheFolder, 'live')

/** Google ends a run after six minutes. */
const CASES_A_RUN = 15

/**
 * Puts the cases into a spreadsheet of their own, the first time a new one.
 * @param {string} folder
 * @returns {Promise<import('./deploy-script.mjs').Deployed>}
 * @throws {PlainFailure} not logged in, or refused by Google
 */
export async function deployCases(folder) {
  const settings = join(folder, '.clasp.json')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(settings)) writeFileSync(settings, '{ "scriptId": "", "rootDir": "script" }\n')
  if (!isLoggedIn(folder)) {
    throw new PlainFailure(
      '还没有登录 Google：请先运行 npx clasp login，再运行 npm run live。',
      'Not logged in to Google: run `npx clasp login` first, then `npm run live` again.',
    )
  }
  await bundleCases(join(folder, 'script'))
  return deployBuilt(folder, { title: 'Zhangqi conformance' })
}

/**
 * Runs the cases by clasp. That needs a Google Cloud project with an API executable; without one a person starts them.
 * @param {string} folder
 * @param {string[]} ids
 * @returns {unknown[] | undefined} findings; undefined where clasp cannot run functions
 */
export function runByClasp(folder, ids) {
  const findings = []
  for (let from = 0; from < ids.length; from += CASES_A_RUN) {
    const batch = JSON.stringify([ids.slice(from, from + CASES_A_RUN)])
    const { answer } = clasp(['run-function', 'runCases', '--params', batch, '--json'], folder)
    const response = typeof answer === 'object' && answer !== null && 'response' in answer && answer.response
    if (typeof response !== 'string') return undefined
    findings.push(...JSON.parse(response))
  }
  return findings
}

/** @param {string | undefined} spreadsheetId */
const stepsText = spreadsheetId => {
  const address =
    spreadsheetId === undefined
      ? 'https://docs.google.com/spreadsheets'
      : `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`
  return [
    `用例已放进表格：${address}。这个脚本不能用命令运行，请在表格里运行：`,
    '  1. 打开表格，刷新页面，等菜单 Conformance 出现；',
    '  2. 点 Conformance ▸ Run the cases，同意授权；提示 “left” 就再点一次，直到 “All done”；',
    '  3. 在 conformance 页点 文件 ▸ 下载 ▸ 逗号分隔值 (.csv)；',
    '  4. 运行 npm run live -- --results <下载的文件>。',
    `  The cases are in ${address}. This script cannot be run by command: open the spreadsheet, reload it, click`,
    '  Conformance ▸ Run the cases until it says "All done", download the sheet "conformance" as .csv, then',
    '  npm run live -- --results <that file>. docs/live.md has it step by step.',
  ].join('\n')
}

/** @param {string[]} args */
function readArguments(args) {
  try {
    return parseArgs({ args, options: { results: { type: 'string' } } }).values
  } catch {
    throw new PlainFailure(
      '用法：npm run live [-- --results <结果文件 .csv 或 .json>]',
      'Usage: npm run live [-- --results <file of results, .csv or .json>]',
    )
  }
}

async function caseIds() {
  const { allCases } = await loadHostModule(inProject('host', 'conformance', 'cases', 'index.ts'))
  if (!Array.isArray(allCases)) throw new Error('host/conformance/cases has no list of cases')
  return allCases.map(({ id }) => String(id))
}

/** @param {string} results */
async function compare(results) {
  if (!existsSync(results)) {
    throw new PlainFailure(`没有这个文件：${results}`, `There is no such file: ${results}`)
  }
  const main = await hostMain(inProject('host', 'conformance', 'live', 'command.ts'))
  return main([await bundleCases(), results])
}

await runWhenStarted(import.meta.url, async args => {
  const { results } = readArguments(args)
  if (results !== undefined) return compare(results)
  const { spreadsheetId } = await deployCases(liveFolder)
  const findings = runByClasp(liveFolder, await caseIds())
  if (findings === undefined) {
    console.log(stepsText(spreadsheetId))
    return 0
  }
  const file = join(liveFolder, 'results.json')
  writeFileSync(file, JSON.stringify(findings, null, 1))
  return compare(file)
})
