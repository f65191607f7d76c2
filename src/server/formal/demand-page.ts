// 催款函 on paper: what is overdue item by item, until when it is to be paid, and the acknowledgement to be stamped.
import type { CalendarDate } from '../../core/calendar-date'
import type { CurrencyCode, Minor } from '../../core/money'
import type { Demand, DemandLine } from '../../core/statements/demand'
import { formatMoney, formatShare } from '../../text/format'
import { FORMAL_WORDS } from '../../text/letters/formal/index'
import { type Cell, heading, itemCell, lines, paragraph, type Signed, signature, table } from './paper'
import type { Paragraphs } from './texts'

export type DemandPaper = Signed & {
  demand: Demand
  name: string
  contact: string
  currency: CurrencyCode
  until: CalendarDate
  paragraphs: Paragraphs
  /** Of the settings. */
  yearlyRate: number
  /** 函号; null while it is only a preview. */
  number: string | null
}

export const demandPage = (paper: DemandPaper): string => {
  const { demand, name, contact, until, sender, language } = paper
  const { paper: words, demand: own } = FORMAL_WORDS[language]
  const given = paper.number ?? words.numberPending
  const { opening, closing } = paper.paragraphs
  return [
    `<h1>${own.title}</h1>`,
    paragraph(words.number(given), 'right'),
    paragraph(words.to(name), 'b'),
    contact === '' ? '' : paragraph(words.attention(contact)),
    ...opening.map(text => paragraph(text)),
    items(paper),
    demand.interest === 0 ? '' : paragraph(interestSentence(paper)),
    paragraph(own.pay(until), 'b'),
    ...closing.map(text => paragraph(text)),
    heading(words.payTo),
    lines(sender.payTo),
    signature(paper),
    '<div class="cut"></div>',
    `<h1>${own.reply.title}</h1>`,
    paragraph(own.reply.text(given)),
    paragraph(`${name} ${words.stamp}`, 'right b'),
    paragraph(`${words.date}__________`, 'right'),
  ].join('')
}

const isOnBasis = ({ demand }: DemandPaper, basis: DemandLine['basis']): boolean =>
  demand.lines.some(line => line.basis === basis && line.interest > 0)

const interestSentence = (paper: DemandPaper): string => {
  const { demand, currency, today, language, yearlyRate } = paper
  return FORMAL_WORDS[language].demand.interest({
    amount: formatMoney(demand.interest, currency),
    day: today,
    agreed: isOnBasis(paper, 'agreed'),
    sme: isOnBasis(paper, 'sme'),
    yearly: isOnBasis(paper, 'rate') ? formatShare(yearlyRate, 2) : '',
  })
}

const number = (text: string, strong = false): Cell => ({ text, number: true, strong })

const items = ({ demand, currency, language, yearlyRate }: DemandPaper): string => {
  const { demand: words } = FORMAL_WORDS[language]
  const { what, due, days, open } = words.columns
  const interest = demand.statutory > 0 ? words.columns.lateInterest : words.columns.interest
  const rateOf = ({ basis, rate }: DemandLine): string => {
    if (basis === 'agreed') return rate
    if (basis === 'sme') return words.rates.sme
    return basis === 'rate' ? words.rates.yearly(formatShare(yearlyRate, 2)) : ''
  }
  const money = (amount: Minor, strong = false) => number(formatMoney(amount, currency), strong)
  const late = (amount: Minor, rate: string): Cell[] =>
    demand.interest === 0
      ? []
      : [
          number(
            amount === 0 ? '' : [formatMoney(amount, currency), rate].filter(part => part !== '').join(' '),
          ),
        ]
  return table({
    head: [
      ...[{ text: what }, { text: due }, number(days), number(open)],
      ...(demand.interest === 0 ? [] : [number(interest)]),
    ],
    rows: [
      ...demand.lines.map(line => [
        itemCell(line, language),
        { text: line.due },
        number(String(line.daysOverdue)),
        money(line.open),
        ...late(line.interest, rateOf(line)),
      ]),
      [
        { text: words.total },
        { text: '' },
        number(''),
        money(demand.total, true),
        ...late(demand.interest, ''),
      ],
    ],
  })
}
