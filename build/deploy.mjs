// `npm run deploy`: builds the add-on and puts it into the script of a Google spreadsheet.
// The first time it makes a new spreadsheet, or takes one's own: npm run deploy -- --spreadsheet <id or address> [--title <name>]

import { parseArgs } from 'node:util'
import { buildAddOn } from './build.mjs'
import { deployBuilt } from './deploy-script.mjs'
import { PlainFailure, projectRoot, runWhenStarted } from './project.mjs'
import { sizeTable } from './sizes.mjs'

/**
 * The id in a spreadsheet's address, or the id itself.
 * @param {string} idOrAddress
 * @returns {string}
 * @throws {PlainFailure} when it is neither
 */
export function spreadsheetIdOf(idOrAddress) {
  const [, id] = idOrAddress.match(/\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/) ?? []
  if (id !== undefined) return id
  if (/^[\w-]{20,}$/.test(idOrAddress)) return idOrAddress
  throw new PlainFailure(
    `“${idOrAddress}”不是表格的网址或 ID。网址形如 https://docs.google.com/spreadsheets/d/…/edit。`,
    `"${idOrAddress}" is neither the address nor the id of a spreadsheet.`,
  )
}

/** @param {string[]} args */
function readArguments(args) {
  try {
    return parseArgs({ args, options: { spreadsheet: { type: 'string' }, title: { type: 'string' } } }).values
  } catch {
    throw new PlainFailure(
      '用法：npm run deploy [-- --spreadsheet <表格网址或 ID>] [--title <新表格的名字>]',
      'Usage: npm run deploy [-- --spreadsheet <address or id>] [--title <name of the new spreadsheet>]',
    )
  }
}

await runWhenStarted(import.meta.url, async args => {
  const { spreadsheet, title = '账期管家' } = readArguments(args)
  const spreadsheetId = spreadsheet === undefined ? undefined : spreadsheetIdOf(spreadsheet)
  console.log(sizeTable(await buildAddOn()))
  const deployed = deployBuilt(projectRoot, { spreadsheetId, title })
  const address =
    deployed.spreadsheetId === undefined
      ? `https://script.google.com/d/${deployed.scriptId}/edit`
      : `https://docs.google.com/spreadsheets/d/${deployed.spreadsheetId}/edit`
  console.log(`${deployed.created ? '已建好脚本并放入账期管家' : '已更新账期管家'}：${address}`)
  console.log('打开表格，刷新页面，再点 扩展程序 ▸ 账期管家 ▸ 设置向导…')
  console.log('  Open the spreadsheet, reload it, then Extensions ▸ 账期管家 ▸ 设置向导… (Set up…)')
})
