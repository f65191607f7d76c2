// `npm run referee`: LibreOffice works out the samples again, as the add-on set them up, and its values and colours are compared.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installByApt } from './apt.mjs'
import { buildAddOn } from './build.mjs'
import { inProject, PlainFailure, runWhenStarted, say } from './project.mjs'
import { hostMain } from './run-host.mjs'

/** Calc without a user interface, as Debian and Ubuntu name it; the second where the first is not split off. */
const packages = ['libreoffice-calc-nogui', 'libreoffice-calc']
const commandNames = ['soffice', 'libreoffice']

await runWhenStarted(import.meta.url, async args => {
  const office = findOffice() ?? installOffice()
  if (office === undefined) {
    throw new PlainFailure(
      '没有 LibreOffice，也没能自动安装。请安装 LibreOffice Calc 7.4 或更新的版本（Debian/Ubuntu：apt-get install libreoffice-calc-nogui；Mac：brew install --cask libreoffice；Windows：libreoffice.org），或用环境变量 LIBREOFFICE_PATH 指明 soffice 的路径。',
      'There is no LibreOffice and none could be installed. Install LibreOffice Calc 7.4 or newer (Debian/Ubuntu: apt-get install libreoffice-calc-nogui; Mac: brew install --cask libreoffice; Windows: libreoffice.org), or name its soffice in LIBREOFFICE_PATH.',
    )
  }
  await buildAddOn()
  const main = await hostMain(inProject('host', 'referee', 'main.ts'))
  return main([office, ...args])
})

/** @returns {string | undefined} */
function findOffice() {
  const named = process.env.LIBREOFFICE_PATH
  if (named) return starts(named) ? named : undefined
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const onPath = commandNames.flatMap(name => folders.map(folder => join(folder, name)))
  return [...onPath, ...usualPlaces()].find(path => existsSync(path) && starts(path))
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
  if (process.platform !== 'win32') return []
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(root => root !== undefined)
    .map(root => join(root, 'LibreOffice', 'program', 'soffice.com'))
}

/** @returns {string | undefined} */
function installOffice() {
  say(
    '没有找到 LibreOffice。正在安装 libreoffice-calc-nogui（没有窗口的表格程序）：下载约 90 MB，装好约 280 MB，一两分钟……',
    'No LibreOffice found. Installing libreoffice-calc-nogui (the spreadsheet without windows): 90 MB to download, 280 MB on disk, a minute or two…',
  )
  return packages.some(name => installByApt([name])) ? findOffice() : undefined
}

/** @param {string} path */
function starts(path) {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 })
  return answer.status === 0 && /LibreOffice/.test(answer.stdout)
}
