// Contacts edited in the sidebar where 客户 stands on a sheet of its own: they land there.
import { expect, it } from 'vitest'
import { customerKey } from '../../../src/core/ledger/customer-key'
import { value } from '../receivables-desk'
import { adoptThree } from './three-sheets'

const edited = (
  { ann }: ReturnType<typeof adoptThree>,
  name: string,
  { field, value: text }: { field: 'phone' | 'email' | 'contact' | 'note'; value: string },
) => {
  const key = customerKey(name)
  const { summary } = value(ann, 'customer.open', { customer: key })
  if (summary === null) throw new Error(`No customer ${name}`)
  const { basics } = summary
  const [note] = basics.notes
  const cell = field === 'note' ? { ...basics.place, text: '', ...note } : basics.cells[field]
  const input = { customer: key, field, sheet: cell.sheet, row: cell.row, before: cell.text, value: text }
  return value(ann, 'customer.edit', input)
}

it('a contact is written into 客户, and into contracts that said the same', () => {
  const three = adoptThree()
  const { host, ann } = three
  ann.type('合同', 'I8', "'139 0000 1005")
  const before = host.sheet('合同').values('A1:J41')
  expect(edited(three, '松间民宿', { field: 'phone', value: '139 0000 5555' })).toEqual({ status: 'saved' })
  expect(host.sheet('客户').values('A8:C8')).toEqual([['松间民宿', null, '139 0000 5555']])
  const after = host.sheet('合同').values('A1:J41')
  const changed = after.flatMap((row, at) =>
    JSON.stringify(row) === JSON.stringify(before[at]) ? [] : [[at + 1, row[8]]],
  )
  expect(changed).toEqual([[8, '139 0000 5555']])
})

it('a contact that only a contract had goes into the blank cell of 客户', () => {
  const three = adoptThree()
  const { host, ann } = three
  ann.type('客户', 'C8', '')
  ann.type('合同', 'I8', "'139 0000 8888")
  expect(edited(three, '松间民宿', { field: 'phone', value: '139 0000 6666' })).toEqual({ status: 'saved' })
  expect([host.sheet('客户').values('C8'), host.sheet('合同').values('I8')]).toEqual([
    [['139 0000 6666']],
    [['139 0000 6666']],
  ])
})

it('a contact nobody has written yet goes into 客户 too, and so does the note of one without a contract', () => {
  const three = adoptThree()
  const { host } = three
  expect(edited(three, '松间民宿', { field: 'contact', value: '宋先生' })).toEqual({ status: 'saved' })
  expect(host.sheet('客户').values('B8')).toEqual([['宋先生']])
  expect(edited(three, '明溪矿泉水有限公司', { field: 'note', value: '下周签' })).toEqual({ status: 'saved' })
  expect(host.sheet('客户').values('L19')).toEqual([['下周签']])
})

it('nothing is written where somebody changed 客户 meanwhile', () => {
  const three = adoptThree()
  const { host, ann } = three
  const key = customerKey('松间民宿')
  const cell = value(ann, 'customer.open', { customer: key }).summary?.basics.cells.phone
  ann.type('客户', 'C8', "'139 0000 9999")
  const input = { customer: key, field: 'phone', sheet: '客户', row: 8, before: cell?.text ?? '' } as const
  expect(value(ann, 'customer.edit', { ...input, value: '139 0000 1111' })).toEqual({
    status: 'changed-meanwhile',
    current: '139 0000 9999',
  })
  expect(host.sheet('客户').values('C8')).toEqual([['139 0000 9999']])
})
