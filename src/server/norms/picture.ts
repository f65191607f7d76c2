// 使用规范 as rows: what each column in use is, when it is updated, what the colours mean, what not to do.
import type { Settings } from '../../contract/settings'
import type { Language } from '../../contract/shapes'
import type { ContractField } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import type { HelperTableId } from '../../tables/helper-table'
import { HELPER_TABLES } from '../../tables/helper-tables'
import { LEDGER_COLUMNS } from '../../tables/ledger/columns'
import { FILLER_LABELS, LEDGER_NORMS, RHYTHM_LABELS, RHYTHMS } from '../../tables/ledger/norms'
import { formatMoney } from '../../text/format'
import { type NormsText, normsText } from '../../text/norms'

/** As wide as the table of columns. */
export const NORMS_WIDTH = 7

type RowLook = 'title' | 'soft' | 'heading' | 'header' | 'plain'

/** `colour`: background of the first cell. */
export type NormsRow = { cells: string[]; look: RowLook; colour?: string }

export type NormsPicture = {
  names: readonly string[]
  rows: NormsRow[]
  /** Heading and hint of the section that belongs to the team. */
  own: { heading: string; hint: string }
}

export type NormsBasis = {
  /** The columns in use with their headers as they stand. */
  columns: { field: ContractField; header: string }[]
  /** Our conditional formats as they are set. */
  colours: { id: string; background: string }[]
  helpers: readonly HelperTableId[]
  /** Names of the ledger's sheets. */
  ledger: readonly string[]
  currency: CurrencyCode
  thresholds: Settings['thresholds']
  day: string
  by: string
}

export const normsPicture = (basis: NormsBasis, language: Language): NormsPicture => {
  const text = normsText(language)
  const lines = [
    row('title', text.title),
    row('soft', text.made(basis.day, basis.by, basis.ledger.join(language === 'en' ? ', ' : '、'))),
    ...section(text.columns.heading, text.columns.header, columnRows(basis, language)),
    ...section(text.rhythm.heading, text.rhythm.header, rhythmRows(basis, language)),
    ...section(text.colours.heading, text.colours.header, colourRows(basis, text)),
    ...section(
      text.dont.heading,
      [],
      text.dont.lines.map(line => row('plain', line)),
    ),
    ...section(text.helpers.heading, text.helpers.header, helperRows(basis, language)),
  ]
  return { names: text.names, rows: lines, own: text.own }
}

const row = (look: RowLook, ...cells: string[]): NormsRow => ({
  look,
  cells: Array.from({ length: NORMS_WIDTH }, (_, at) => cells[at] ?? ''),
})

/** A section without rows is left out. */
const section = (heading: string, header: readonly string[], rows: NormsRow[]): NormsRow[] =>
  rows.length === 0
    ? []
    : [
        row('plain'),
        row('heading', heading),
        ...(header.length > 0 ? [row('header', ...header)] : []),
        ...rows,
      ]

const columnRows = ({ columns }: NormsBasis, language: Language): NormsRow[] => {
  const { rules } = normsText(language)
  const own = new Map<string, string>(Object.entries(rules.own))
  return columns.map(({ field, header }) => {
    const { label, brings, help, type } = LEDGER_COLUMNS[field]
    const { filledBy, example, rhythm } = LEDGER_NORMS[field]
    return row(
      'plain',
      header === '' ? label[language] : header,
      brings[language],
      FILLER_LABELS[filledBy][language],
      help[language],
      example[language],
      own.get(field) ?? (field === 'total' ? rules.needed : '') + rules[type],
      RHYTHM_LABELS[rhythm][language],
    )
  })
}

const rhythmRows = ({ columns }: NormsBasis, language: Language): NormsRow[] =>
  RHYTHMS.flatMap(rhythm => {
    const those = columns.filter(({ field }) => LEDGER_NORMS[field].rhythm === rhythm)
    if (those.length === 0) return []
    const names = those.map(({ field, header }) =>
      header === '' ? LEDGER_COLUMNS[field].label[language] : header,
    )
    return [row('plain', RHYTHM_LABELS[rhythm][language], names.join(language === 'en' ? ', ' : '、'))]
  })

const colourRows = ({ colours, thresholds, currency }: NormsBasis, { colours: text }: NormsText) => {
  const limits = { ...thresholds, large: formatMoney(thresholds.large, currency) }
  const backgrounds = new Map(colours.map(({ id, background }) => [colourName(id), background]))
  const rows: NormsRow[] = []
  for (const [name, background] of backgrounds) {
    if (name === null) continue
    rows.push({ ...row('plain', text.names[name], text.meanings[name](limits)), colour: background })
  }
  return rows
}

type ColourName = keyof NormsText['colours']['names']

/** The three rules for data that cannot be read are one colour to a person. */
const colourName = (id: string): ColourName | null => {
  if (id.startsWith('bad-')) return 'bad'
  const names: readonly ColourName[] = ['overdue', 'soon', 'large', 'long', 'hold']
  return names.find(name => name === id) ?? null
}

const helperRows = ({ helpers }: NormsBasis, language: Language): NormsRow[] =>
  helpers.map(id => {
    const { name, columns } = HELPER_TABLES[id]
    const labels = columns.map(({ label }) => label[language])
    const listed = labels.join(language === 'en' ? ', ' : '、')
    return row(
      'plain',
      name[language],
      `${listed}${language === 'en' ? '. ' : '。'}${normsText(language).helpers.rule}`,
    )
  })
