// docs/host-conformance.md: what the host offers, what each behaviour rests on, and how far formulas and days agree.
import type { Case, Elsewhere, Finding } from './case'
import { allCases } from './cases'
import { memberNames } from './coverage'
import { elsewhere } from './elsewhere'
import { REASONS } from './formula-reasons'
import type { FormulaReport } from './formulas'
import { SOURCES } from './sources'
import { daysTried, ZONES, type ZonePair } from './zones'

export type ReportParts = {
  /** Members by kind of object, see Host.offered. */
  offered: Record<string, string[]>
  /** What the open questions gave on this host. */
  findings: Finding[]
  zones: ZonePair[]
  /** Undefined where the recorded values are not at hand. */
  formulas: FormulaReport | undefined
}

const CASES = 'tests/host/conformance/cases.test.ts'

/** The page as Markdown. */
export function conformanceReport({ offered, findings, zones, formulas }: ReportParts): string {
  return [
    '# What the local Google Sheets is held to',
    '本页由 `npm run conformance` 生成，请勿手改。本地 Google 表格提供的每个服务成员都有一行依据：出处、行为和证明它的测试。',
    'Written by `npm run conformance`; do not edit. Every service member that the local Google Sheets offers has a row: the behaviour, where it is written down, and the test that shows it. `npm run live` runs the same cases on live Google ([live.md](live.md)).',
    countsText(offered),
    '## Behaviours',
    `*Seen live*: reported by somebody who ran it on live Google, not documented. A row without a test is the case of that id in \`${CASES}\`.`,
    ...behaviourTables(),
    '## Open questions',
    'Nobody has said these reliably. The cases print what they find; this is what the host does.',
    openTable(findings),
    '## Members and their rows',
    ...memberLists(offered),
    '## Days and zones',
    ...zoneText(zones),
    '## Formulas',
    ...formulaText(formulas),
    '## Sources',
    sourceTable(),
    '',
  ].join('\n\n')
}

/** The figures alone, for the log of the tests. */
export function countsText(offered: Record<string, string[]>): string {
  const standing = (wanted: Case['standing']) => allCases.filter(each => each.standing === wanted).length
  const seenLive = elsewhere.filter(row => row.standing === 'practitioner').length
  return [
    `${memberNames(offered).length} service members offered`,
    `${allCases.length + elsewhere.length} rows: ${standing('documented') + elsewhere.length - seenLive} documented, ${standing('practitioner') + seenLive} seen live, ${standing('open')} open`,
    `${allCases.length} cases that also run on live Google, ${elsewhere.length} ordinary tests`,
  ].join('; ')
}

type Row = Pick<Case, 'says' | 'source' | 'standing' | 'members'> & { shownBy: string }

/** One table for each service, named by the first member of its rows. */
function behaviourTables(): string[] {
  const rows: Row[] = [
    ...allCases
      .filter(({ standing }) => standing !== 'open')
      .map(each => ({ ...each, shownBy: `\`${each.id}\`` })),
    ...elsewhere.map(
      row => ({ ...row, standing: row.standing ?? 'documented', shownBy: citation(row) }) as Row,
    ),
  ]
  const byService = new Map<string, Row[]>()
  for (const row of rows) {
    const service = row.shownBy.startsWith('`enum-')
      ? 'Enums'
      : (row.members[0]?.split('.')[0] ?? 'Apps Script')
    byService.set(service, [...(byService.get(service) ?? []), row])
  }
  return [...byService]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([service, own]) => [
      `### ${service}`,
      table(
        ['behaviour', 'members', 'source', 'shown by'],
        own.map(row => [row.says, namesText(row.members), sourceText(row), row.shownBy]),
      ),
    ])
}

function citation({ test }: Elsewhere): string {
  const [file = '', title = ''] = test.split(' › ')
  return `\`${file}\` › ${title}`
}

function sourceText({ source, standing }: Pick<Row, 'source' | 'standing'>): string {
  const text = source in SOURCES ? source : `[page](${source})`
  return standing === 'practitioner' ? `${text}, seen live` : text
}

/** Members of one kind together: 'Range: getRow, getColumn'. */
function namesText(members: string[]): string {
  const byKind = new Map<string, string[]>()
  for (const member of members) {
    const [kind = '', name = ''] = member.split('.')
    byKind.set(kind, [...(byKind.get(kind) ?? []), name])
  }
  return [...byKind].map(([kind, names]) => `${kind}: ${names.join(', ')}`).join('; ')
}

function openTable(findings: Finding[]): string {
  const found = new Map(findings.map(finding => [finding.id, finding]))
  return table(
    ['question', 'case', 'source', 'this host'],
    allCases
      .filter(({ standing }) => standing === 'open')
      .map(each => [each.says, `\`${each.id}\``, sourceText(each), foundText(found.get(each.id))]),
  )
}

function foundText(finding: Finding | undefined): string {
  if (!finding) return ''
  return 'threw' in finding ? finding.threw : `\`${JSON.stringify(finding.found)}\``
}

function memberLists(offered: Record<string, string[]>): string[] {
  const rowsOf = new Map<string, string[]>()
  const note = (members: string[], by: string) => {
    for (const member of members) rowsOf.set(member, [...(rowsOf.get(member) ?? []), by])
  }
  for (const { id, members, standing } of allCases) if (standing !== 'open') note(members, id)
  for (const { members, test } of elsewhere)
    note(members, test.split(' › ')[0]?.replace('tests/host/', '') ?? '')
  return Object.keys(offered)
    .sort()
    .map(kind => {
      const members = [...(offered[kind] ?? [])].sort()
      const lines = members.map(
        member => `${member} (${[...new Set(rowsOf.get(`${kind}.${member}`))].join(', ')})`,
      )
      return `**${kind}**: ${lines.join(' · ')}`
    })
}

function zoneText(pairs: ZonePair[]): string[] {
  const sum = (own: ZonePair[]) => own.reduce((days, pair) => days + pair.days, 0)
  const wrong = pairs.flatMap(pair => pair.wrong)
  return [
    `The day a person sees in a cell is the day the add-on reads: ${ZONES.length} zones of the spreadsheet × ${ZONES.length} of the script, the machine's going round; ${sum(pairs)} days, ${wrong.length} wrong. Days around every clock change from 2016 to 2028 and some others, each once typed by a person and once written by a script.`,
    table(
      ['zone of the spreadsheet', 'days around clock changes and others', 'pairs', 'days read', 'wrong'],
      ZONES.map(zone => {
        const own = pairs.filter(({ spreadsheet }) => spreadsheet === zone)
        const bad = own.flatMap(pair => pair.wrong)
        return [zone, `${daysTried(zone).length}`, `${own.length}`, `${sum(own)}`, `${bad.length}`]
      }),
    ),
    ...wrong.map(text => `- ${text}`),
  ]
}

function formulaText(formulas: FormulaReport | undefined): string[] {
  if (!formulas) return ['The values recorded from Google Sheets (../shared/data/formulas) were not at hand.']
  const rows = Object.entries(formulas.byCategory)
  const total = rows.reduce((all, [, own]) => all + own.total, 0)
  const agree = rows.reduce((all, [, own]) => all + own.agree, 0)
  return [
    `Values recorded from Google Sheets (../shared/data/formulas): ${agree} of ${total} agree. A function that is not offered gives #NAME?.`,
    table(
      ['category', 'agree', 'of'],
      rows.map(([file, own]) => [file.replace('.tsv', ''), `${own.agree}`, `${own.total}`]),
    ),
    table(
      ['formula', 'Google', 'here', 'why'],
      formulas.disagreeing.map(each => [
        `\`${each.formula}\``,
        each.expected,
        each.got,
        REASONS[each.formula] ?? 'not yet looked into',
      ]),
    ),
  ]
}

function sourceTable(): string {
  return table(
    ['key', 'what', 'where'],
    Object.entries(SOURCES).map(([key, [title, url]]) => [key, title, url]),
  )
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cellText).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cellText(text: string): string {
  return text.replace(/\n/g, ' ').replace(/\|/g, '\\|')
}
