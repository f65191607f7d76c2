// Part four of the summary as rows.
import type { CustomerView } from '../../contract/customer'
import type { Pen } from './picture'
import { lines } from './rows'
import type { SummaryRow } from './types'

const MOST = 3

export const serviceRows = (
  { summary: { service }, followUps }: CustomerView,
  { sheet: text, customer, service: say, exact, common }: Pen,
): SummaryRow[] => {
  const words = customer.service
  const { figures, lettersSent, lastLetterOn, disputedItems, disputedAmount } = service
  const { cases } = figures
  const listed = (label: string, sentences: string[][]): [string, string][] =>
    sentences.map((parts, at) => [at === 0 ? label : '', parts.join(text.dot)])
  const [last] = followUps
  const told: [string, string][] = [
    ...say.facts(figures).map(({ label, said }): [string, string] => [label, said]),
    ...listed(text.service.open, (cases?.open ?? []).slice(0, MOST).map(say.open)),
    ...listed(text.service.improved, (cases?.improvements ?? []).slice(0, MOST).map(say.improvement)),
    [text.service.survey, figures.satisfaction === null ? '' : say.survey(figures.survey)],
    [text.service.letters, lettersSent === 0 ? '' : words.letters(lettersSent, lastLetterOn ?? common.none)],
    [text.service.disputes, disputedItems === 0 ? '' : words.disputes(disputedItems, exact(disputedAmount))],
    [text.service.contact, last === undefined ? '' : [last.at.slice(0, 10), last.words].join(' ').trim()],
  ]
  const there = told.filter(([, sentence]) => sentence !== '')
  return there.length === 0
    ? lines(text.nothing, '')
    : there.flatMap(([label, sentence]) => lines(label, sentence))
}
