// 总账核对 as a sheet: every difference with its cause and explanation, then what agrees, then the totals.
import type { GeneralLedgerOutputs, GlLine } from '../../../contract/general-ledger'
import type { Input } from '../../../contract/inputs'
import type { Cell } from '../../../core/ledger/types'
import { toMajor } from '../../../core/money'
import { generalLedgerWords } from '../../../text/general-ledger'
import { type Outcome, ok, problem } from '../../answer'
import { type Held, hold } from '../../general-ledger/held'
import type { Office } from '../../ports'
import { loadSheets, lockedSheet } from '../load'

export const listGl = (office: Office, asked: Input<'gl.list'>): Outcome<GeneralLedgerOutputs['gl.list']> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const held = hold(office, asked)
  if (!held.ok) return held
  const rows = rowsOf(held.value, office)
  const sheet = desk.locked(() => {
    desk.helpers.clear('gl-list')
    desk.helpers.append('gl-list', rows)
    return desk.helpers.show('gl-list')
  })
  return sheet === null ? problem('busy') : ok({ sheet, rows: rows.length })
}

const rowsOf = (held: Held, { desk }: Office): Record<string, Cell>[] => {
  const { language } = desk.person
  const words = generalLedgerWords(language).list
  const major = (amount: number | null) => (amount === null ? '' : toMajor(amount, held.currency))
  const row = ({ name, glNames, glRows, ours, gl, difference, says, note }: GlLine) => ({
    name: name || words.unnamed,
    glName: glNames.length === 0 ? '' : words.inGl(glNames, glRows),
    ours: major(ours),
    gl: major(gl),
    difference: major(difference),
    cause: says,
    note: note === null ? '' : words.note(note.text, note.by, note.at),
  })
  const differing = held.lines.filter(({ cause }) => cause.kind !== 'agrees')
  const agreeing = held.lines.filter(({ cause }) => cause.kind === 'agrees')
  const { ours, gl, difference } = held.reconciliation.totals
  const total = {
    name: words.total(held.asOf),
    glName: '',
    ours: major(ours),
    gl: major(gl),
    difference: major(difference),
    cause: words.counts(differing.length, agreeing.length),
    note: `${desk.now()} ${desk.person.label()}`,
  }
  const unread = held.balances.unread.map(({ row: at, text }) => ({
    ...{ name: '', glName: words.unread(at, text), ours: '', gl: '', difference: '' },
    ...{ cause: words.notCounted, note: '' },
  }))
  return [total, ...differing.map(row), ...unread, ...agreeing.map(row)]
}
