// Half width and nothing, for any text a cell may hold.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfWidth, isBlank } from '../../../../src/core/ledger/cells/text'

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('ＡＢ', '１２', '￥', '　', ' ', '\u00a0', '\t', '\n', '云栖', '5²', 'ａ', '～', '、'),
    )
    .map(parts => parts.join('')),
)

describe('half width', () => {
  it('narrows letters, digits and signs, and leaves one blank where white space was', () => {
    expect(halfWidth('　ＡＢＣ　１２．５￥ ')).toBe('ABC 12.5¥')
    expect(halfWidth('a \n\t b')).toBe('a b')
    expect(halfWidth('5² 云栖、酒店')).toBe('5² 云栖、酒店')
  })

  it('is the same character by character as in one go, and twice as once', () => {
    fc.assert(
      fc.property(anyText, text => {
        const narrowed = [...text].map(one => (/\s/.test(one) ? ' ' : halfWidth(one))).join('')
        expect(halfWidth(text)).toBe(narrowed.replace(/ +/g, ' ').trim())
        expect(halfWidth(halfWidth(text))).toBe(halfWidth(text))
      }),
    )
  })
})

describe('a blank cell', () => {
  it.each(['', ' ', '　', '-', '——', ' － ', '/', '／', '\\', '无', '暂无 '])("'%s' says nothing", text => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(['0', '- -', '//', '无效', '暂无法', '-1', '.'])("'%s' says something", text => {
    expect(isBlank(text)).toBe(false)
  })
})
