// E-mail and phone cells with one or several entries.
import { describe, expect, it } from 'vitest'
import { readAddresses, readPhones } from '../../../../src/core/ledger/cells/addresses'
import type { Cell } from '../../../../src/core/ledger/types'

describe('an e-mail cell', () => {
  it.each<[string, string[]]>([
    ['li@example.com', ['li@example.com']],
    [' li.wei+ar@mail.example.com.cn ', ['li.wei+ar@mail.example.com.cn']],
    ['ｌｉ＠example．com', ['li@example.com']],
    ['a@example.com; b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com，b@example.com、c@example.com', ['a@example.com', 'b@example.com', 'c@example.com']],
    ['a@example.com\nb@example.com;', ['a@example.com', 'b@example.com']],
    ['a@example.com A@Example.com', ['A@Example.com']],
  ])('%j names its addresses, each once', (cell, to) => {
    expect(readAddresses(cell)).toEqual({ ok: true, value: to })
  })

  it.each(['', '-', '无', '  '])("'%s' is blank", cell => {
    expect(readAddresses(cell)).toEqual({ ok: true, value: null })
  })

  it.each<Cell>([
    'li@example',
    'li.example.com',
    'li@@example.com',
    '.li@example.com',
    'li..wei@example.com',
    'li@-example.com',
    'li@example.com; 王经理',
    '张三<li@example.com>',
    `${'x'.repeat(65)}@example.com`,
    ';',
    13800000000,
  ])('%j is malformed as a whole', cell => {
    expect(readAddresses(cell)).toEqual({ ok: false, code: 'email-malformed' })
  })

  it('may hold an error', () => {
    expect(readAddresses('#N/A')).toEqual({ ok: false, code: 'cell-error' })
  })
})

describe('a phone cell', () => {
  it.each<Cell>([
    '13800000000',
    13800000000,
    '138 0000 0000',
    '138-0000-0000',
    '+86 138 0000 0000',
    '021-68881234',
    '(021) 6888 1234',
    '０２１－６８８８１２３４',
    '021-68881234-801',
    '021-68881234转801',
    '021-6888-1234',
    '0755-2688123',
    '68881234',
    '400-820-1234',
    '+44 20 7946 0958',
    '(212) 555-0100',
    '+1 212 555 0100',
    '13800000000、021-68881234',
    '13800000000/13900000000',
    '',
    '—',
  ])('%j is right', cell => {
    expect(readPhones(cell).ok).toBe(true)
  })

  it.each<Cell>([
    '1380000000',
    '138000000000',
    '张三 13800000000',
    '12345',
    'abc',
    '13800000000 13900000000',
    '+86',
    '/、',
  ])('%j is malformed', cell => {
    expect(readPhones(cell)).toEqual({ ok: false, code: 'phone-malformed' })
  })
})
