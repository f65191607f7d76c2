// The sample story read by hand, apart from the host and the product: once tidy, once as the team keeps it.
import type { Host } from '../../host'

export type Contract = {
  reference: string
  customer: string
  email: string
  /** YYYY-MM-DD; '' where nothing is written. */
  signedOn: string
  startsOn: string
  settledOn: string
  /** In fen. */
  total: number
  paid: number
  terms: string
  note: string
}

type Cell = string | number | boolean | null | undefined

const tidy = (cell: Cell) =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '')

/** 2026.3.5, 2026年3月5日, 26/3/5 and 2026-03-05 are one day. */
const day = (cell: Cell) => {
  const [year = '', month = '', date = ''] = tidy(cell).split(/[-./年月日]/)
  return year === '' ? '' : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** A cell that says 万 or 元 itself means what it says; the others are in the unit of the column. */
const fen = (cell: Cell, unit: number) => {
  const [, digits = '0', own = ''] = /^([\d,.]*)(万?元?)$/.exec(tidy(cell)) ?? []
  const factor = own.startsWith('万') ? 10_000 : own === '元' ? 1 : unit
  return Math.round(Number(digits.replace(/,/g, '')) * factor * 100)
}

export const tidyStory = (host: Host): Contract[] => {
  const [header = [], ...rows] = host.sheet('客户台账').values()
  return rows.map(row => {
    const cell = (name: string) => row[header.indexOf(name)]
    return {
      reference: tidy(cell('合同编号')),
      customer: tidy(cell('客户名称')),
      email: tidy(cell('邮箱地址')),
      signedOn: day(cell('合同签订日期')),
      startsOn: day(cell('起算日')),
      settledOn: day(cell('结清日期')),
      total: fen(cell('合同总金额'), 1),
      paid: fen(cell('已付款金额'), 1),
      terms: tidy(cell('付款周期')),
      note: tidy(cell('备注')),
    }
  })
}

/** Of a block of merged cells only the first has the value: what is blank there is what stands above. */
const yearOf = (rows: Cell[][]): Contract[] => {
  const at = rows.findIndex(row => row.includes('合同编号'))
  const header = (rows[at] ?? []).map(cell => tidy(cell))
  const inTitle = rows
    .slice(0, at)
    .flat()
    .some(cell => tidy(cell).includes('单位:万元'))
  let above: Pick<Contract, 'customer' | 'email'> = { customer: '', email: '' }
  return rows.slice(at + 1).flatMap(row => {
    const column = (name: string) => header.findIndex(text => text.replace('(万元)', '') === name)
    const cell = (name: string) => row[column(name)]
    const unit = (name: string) => (inTitle || header[column(name)]?.endsWith('(万元)') ? 10_000 : 1)
    if (tidy(cell('合同编号')) === '') return []
    if (tidy(cell('客户名称')) !== '') above = { customer: tidy(cell('客户名称')), email: tidy(cell('邮箱')) }
    return [
      {
        reference: tidy(cell('合同编号')),
        ...above,
        signedOn: day(cell('签订日期')),
        startsOn: day(cell('起算日')),
        settledOn: day(cell('结清日期')),
        total: fen(cell('合同总额'), unit('合同总额')),
        paid: fen(cell('已收款'), unit('已收款')),
        terms: tidy(cell('账期')),
        note: tidy(cell('备注')),
      },
    ]
  })
}

export const YEARS = ['2024年合同', '2025年合同', '2026年合同']

export const keptYear = (host: Host, name: string): Contract[] => yearOf(host.sheet(name).values())

export const keptStory = (host: Host): Contract[] => YEARS.flatMap(name => keptYear(host, name))
