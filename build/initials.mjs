// `node build/initials.mjs`: writes the table of first letters in pinyin that the search uses, from pinyin-pro's data.

import { writeFile } from 'node:fs/promises'
import { pinyin } from 'pinyin-pro'
import { inProject, runWhenStarted } from './project.mjs'

/** Where the table stands, from the project's folder. */
export const TABLE_FILE = ['src', 'core', 'accounts', 'find', 'initials-table.ts']

const FIRST_CODE = 0x4e00

/**
 * The 6,763 characters of GB 2312, in the order of their code points.
 * @returns {string[]}
 */
function characters() {
  const decoder = new TextDecoder('gb2312')
  const found = []
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^[\u4e00-\u9fff]$/.test(character)) found.push(character)
    }
  return found.sort()
}

/**
 * The letters a character's readings begin with, the usual one first.
 * @param {string} character
 * @returns {string[]}
 */
function firstLetters(character) {
  const readings = pinyin(character, { multiple: true, pattern: 'first', toneType: 'none', type: 'array' })
  return [...new Set(readings.map(text => text.normalize('NFD').charAt(0).toLowerCase()))]
}

/**
 * One lower-case letter a character from 一 on, further readings as capitals behind it, skipped characters counted.
 * @returns {string}
 */
export function initialsTable() {
  let table = ''
  let next = FIRST_CODE
  for (const character of characters()) {
    const code = character.charCodeAt(0)
    if (code > next) table += code - next
    next = code + 1
    const [usual = '', ...others] = firstLetters(character)
    table += usual + others.join('').toUpperCase()
  }
  return table
}

/** @returns {string} */
export function tableSource() {
  return `// Written by \`node build/initials.mjs\` from pinyin-pro's data (MIT); not by hand.

/**
 * The letters that the readings of each character of GB 2312 begin with, from 一 (U+4E00) on: the usual one in lower case, others as
 * capitals behind it; a number skips so many code points.
 */
export const INITIALS_TABLE =
  '${initialsTable()}'
`
}

await runWhenStarted(import.meta.url, async () => {
  await writeFile(inProject(...TABLE_FILE), tableSource())
  return 0
})
