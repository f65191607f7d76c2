// 早报 in words: a part for each thing to know, the largest amounts listed, the others counted.
import type { Language } from '../../../contract/shapes'
import { BRIEFING_SECTIONS, type Briefing, type BriefingEntry } from '../../../core/briefing/types'
import { customerKey } from '../../../core/ledger/customer-key'
import type { CurrencyCode } from '../../../core/money'
import { RULE_LABELS } from '../../../tables/warnings'
import { formatMoney } from '../../../text/format'
import { BRIEFING_WORDS, type BriefingWords } from '../../../text/letters/briefing'
import { oneLine } from '../../email/escape'
import type { Desk } from '../../ports'

/** Of a part in one message. */
const MOST_LISTED = 10

export const documentUrl = ({ documentId }: Desk): string =>
  `https://docs.google.com/spreadsheets/d/${documentId}/edit`

type Saying = { desk: Desk; currency: CurrencyCode; news: readonly string[] }

/** Paragraphs; the lines of one part are in one paragraph. */
export const briefingLines = (briefing: Briefing, { desk, currency, news }: Saying): string[] => {
  const { language } = desk.person
  const words = BRIEFING_WORDS[language]
  const { name, scope, entries } = briefing
  const said = (entry: BriefingEntry) => entryText(entry, { briefing, words, currency, language })
  const parts = BRIEFING_SECTIONS.flatMap(section => {
    const own = entries.filter(entry => entry.section === section)
    if (own.length === 0) return []
    const listed = own.slice(0, MOST_LISTED).map(entry => `· ${said(entry)}`)
    const more = own.length - listed.length
    const heading = words.section[section](own.length)
    return ['', [heading, ...listed, ...(more > 0 ? [words.more(more)] : [])].join('\n')]
  })
  return [words.greeting(oneLine(name), scope), ...(news.length > 0 ? ['', news.join('\n')] : []), ...parts]
}

type EntrySaying = { briefing: Briefing; words: BriefingWords; currency: CurrencyCode; language: Language }

const entryText = (entry: BriefingEntry, { briefing, words, currency, language }: EntrySaying): string => {
  const isOwn = entry.owner === '' || customerKey(entry.owner) === customerKey(briefing.name)
  return words.entry({
    name: oneLine(entry.name),
    item: oneLine(entry.item, 60),
    owner: isOwn ? '' : oneLine(entry.owner, 40),
    amount: entry.amount === null ? '' : formatMoney(entry.amount, currency),
    on: entry.on ?? '',
    rule: entry.kind === undefined ? '' : RULE_LABELS[entry.kind][language],
    section: entry.section,
    step: entry.step ?? null,
  })
}
