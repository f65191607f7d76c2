// One's own ledger: which files can be opened, and what a person is told of the others.
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { DocumentInput } from '../../types'
import { UnreadableFile } from '../../xlsx/parts/package'

const SAID = {
  missing: { zh: '找不到这个文件。', en: 'There is no such file.' },
  kind: { zh: '只能打开 .csv 和 .xlsx 文件。', en: 'Only .csv and .xlsx files can be opened.' },
  oldExcel: {
    zh: '这是旧版 Excel 的 .xls 文件。请在 Excel 里另存为 .xlsx，再打开。',
    en: 'This is an .xls file of an older Excel. Save it as .xlsx in Excel, then open that.',
  },
  empty: { zh: '这个文件是空的，没有可以打开的内容。', en: 'The file is empty: there is nothing to open.' },
}

/** Throws an `UnreadableFile` for a name that is not one of a .csv or .xlsx file. */
export function checkKind(name: string): void {
  const kind = extname(name).toLowerCase()
  if (kind === '.xls') throw new UnreadableFile(SAID.oldExcel)
  if (kind !== '.csv' && kind !== '.xlsx') throw new UnreadableFile(SAID.kind)
}

/** What `openHost` opens for a file. Throws an `UnreadableFile` where there is nothing to open. */
export function ownFile(file: string): DocumentInput {
  checkKind(file)
  if (!existsSync(file)) throw new UnreadableFile(SAID.missing)
  if (readFileSync(file).length === 0) throw new UnreadableFile(SAID.empty)
  return extname(file).toLowerCase() === '.csv' ? { csv: file } : { xlsx: file }
}
