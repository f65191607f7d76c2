// How big the built files are, and the limit for each in budget.json: Apps Script loads Code.js at every click, a person waits for the page.

import { gzipSync } from 'node:zlib'
import { PlainFailure } from './project.mjs'

/** @typedef {{ name: string, rawKb: number, gzipKb: number, rawLimitKb: number, gzipLimitKb: number }} FileSize kilobytes of 1,000 bytes */
/** @typedef {Record<string, { rawKb: number, gzipKb: number }>} Budget */

/**
 * @param {Record<string, string>} files name → text
 * @param {Budget} budget a file without a line in it is not limited
 * @returns {FileSize[]}
 * @throws {PlainFailure} when a file is over its budget
 */
export function checkSizes(files, budget) {
  const sizes = Object.entries(files).map(([name, text]) => {
    const { rawKb = Infinity, gzipKb = Infinity } = budget[name] ?? {}
    const bytes = Buffer.from(text)
    return { name, rawKb: kb(bytes), gzipKb: kb(gzipSync(bytes)), rawLimitKb: rawKb, gzipLimitKb: gzipKb }
  })
  const over = sizes.filter(size => size.rawKb > size.rawLimitKb || size.gzipKb > size.gzipLimitKb)
  if (over.length > 0) {
    throw new PlainFailure(
      `超出 build/budget.json 的大小限额：\n${sizeTable(over)}`,
      'Over the size budget in build/budget.json.',
    )
  }
  return sizes
}

/** @param {FileSize[]} sizes */
export function sizeTable(sizes) {
  return sizes
    .map(({ name, rawKb, gzipKb, rawLimitKb, gzipLimitKb }) => {
      const limits = Number.isFinite(rawLimitKb) ? `  (≤ ${rawLimitKb} kB, ≤ ${gzipLimitKb} kB gz)` : ''
      return `${name.padEnd(16)} ${figure(rawKb)} kB ${figure(gzipKb)} kB gz${limits}`
    })
    .join('\n')
}

/** @param {number} number */
const figure = number => number.toFixed(1).padStart(8)

/** @param {Uint8Array} bytes */
const kb = bytes => bytes.length / 1000
