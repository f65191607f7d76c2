// What the referee found, as a table on the terminal.
import type { XlsxFile } from '../types'
import type { Comparison } from './compare'

/** Differences of a sheet printed in full; beyond, only counted. */
const SHOWN = 12

type Judged = { name: string; refused: string | undefined; comparisons: Comparison[] }

export function printSample({ name, refused, comparisons }: Judged): void {
  const state = refused === undefined ? '已设置 / set up' : `未设置 / not set up: ${refused}`
  console.log(`${name}（${state}）`)
  console.log(row('工作表 / sheet', ['公式', '不同', '未算', '着色', '不同', '读回', '不同']))
  console.log(row('', ['formulas', 'differ', 'not run', 'coloured', 'differ', 'read', 'differ']))
  for (const { sheet, formulas, notComputed, coloured, reread, differences } of comparisons) {
    const differing = (what: string) => differences.filter(difference => difference.what === what).length
    console.log(
      row(
        sheet,
        [
          formulas,
          differing('value'),
          notComputed,
          coloured,
          differing('colour'),
          reread,
          differing('reread'),
        ].map(String),
      ),
    )
  }
  for (const { differences } of comparisons) {
    for (const { sheet, cell, what, host, referee } of differences.slice(0, SHOWN)) {
      console.log(`  ${sheet}!${cell} ${what}: host ${host} | LibreOffice ${referee}`)
    }
    if (differences.length > SHOWN) console.log(`  … ${differences.length - SHOWN} more`)
  }
}

export function printLost(lost: XlsxFile['lost']): void {
  for (const { sheet, what } of lost)
    console.log(`  不在文件里 / not in the file: ${sheet} ${what.zh} / ${what.en}`)
  console.log('')
}

export function printTotal(comparisons: Comparison[], version: string): void {
  const sum = (of: (comparison: Comparison) => number) =>
    comparisons.reduce((total, one) => total + of(one), 0)
  const [formulas, coloured] = [sum(one => one.formulas), sum(one => one.coloured)]
  const reread = sum(one => one.reread)
  const differing = sum(one => one.differences.length)
  console.log(
    `LibreOffice ${version}：公式 ${formulas} 个，着色单元格 ${coloured} 个，读回单元格 ${reread} 个，不同 ${differing} 处`,
  )
  console.log(
    `LibreOffice ${version}: ${formulas} formulas, ${coloured} coloured cells and ${reread} cells read back compared, ${differing} differences`,
  )
}

/** Chinese characters take two places on a terminal. */
function row(first: string, cells: string[]): string {
  return pad(first, 28, false) + cells.map(cell => pad(cell, 10, true)).join('')
}

function pad(text: string, width: number, atStart: boolean): string {
  const taken = [...text].reduce((total, letter) => total + (letter > '\u00ff' ? 2 : 1), 0)
  const blanks = ' '.repeat(Math.max(1, width - taken))
  return atStart ? blanks + text : text + blanks
}
