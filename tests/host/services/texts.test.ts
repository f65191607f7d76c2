import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { localised } from '../../../host/services/texts'
import { openWith, scriptRun } from '../open'

/** Texts given to fail(…) in a source file, {} for what is filled in; a name stands for the constant of the same file. */
function failTexts(source: string): string[] {
  const calls = source.matchAll(
    /\bfail\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`|([A-Z_]+)\))/g,
  )
  return [...calls].map(([, single, double, template, name]) => {
    const text = single ?? double ?? template ?? constantOf(source, name ?? '')
    return text.replace(/\$\{[^}]*\}/g, '{}').replace(/\\(['"`])/g, '$1')
  })
}

function constantOf(source: string, name: string): string {
  const [, , text] = new RegExp(`const ${name} =\\s*(['"\`])(.*?)\\1\\n`).exec(source) ?? []
  if (text === undefined) throw new Error(`${name} is not a constant of the same file`)
  return text
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path))
}

const THROWN = [...sources('host/services'), ...sources('host/runtime')].flatMap(path =>
  failTexts(readFileSync(path, 'utf8')).map(text => ({ path, text })),
)

/** What this host does not offer is said by the host, not by Google. */
const ours = (text: string) => text.includes('is not offered by this host')

describe('the texts of exceptions', () => {
  test('are found in the sources', () => {
    expect(THROWN.length).toBeGreaterThan(60)
  })

  test.each(THROWN.filter(({ text }) => !ours(text)))('$text has a Chinese form ($path)', ({ text }) => {
    const filled = text.replace(/\{\}/g, '7')
    expect(localised(filled, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/)
    expect(localised(filled, 'en')).toBe(filled)
  })

  test('are in the language of the account, with what is filled in', () => {
    const call = "SpreadsheetApp.openById('x')"
    expect(scriptRun(openWith([], { userLocale: 'zh-CN' }), call).error?.message).toBe(
      '您没有调用 SpreadsheetApp.openById 的权限。所需权限：https://www.googleapis.com/auth/spreadsheets',
    )
    expect(scriptRun(openWith([]), call).error?.message).toMatch(/^You do not have permission to call/)
  })

  test('of an account in another language are English here', () => {
    expect(localised('Range not found', 'de')).toBe('Range not found')
  })
})
