// What the page asks first: which language, and whether this spreadsheet is set up, a copy, or new.
import type { Input } from '../../contract/inputs'
import type { StartView } from '../../contract/outputs'
import { type Outcome, ok } from '../answer'
import { migrate } from '../migrations/migrate'
import type { Office } from '../ports'
import { readSetup } from '../setup-record'

const NOTHING = { sheets: [], beside: [], archive: null, left: [] }

export const start = ({ desk }: Office, _: Input<'start'>): Outcome<StartView> => {
  const state = desk.ledger.binding()
  const setup = readSetup(desk.documentStore)
  const view = {
    language: desk.person.language,
    asOf: desk.today,
    zone: desk.zone,
    currency: setup?.currency ?? 'CNY',
  }
  if (state.status === 'none') return ok({ ...view, ...NOTHING, state: 'not-set-up' })
  const left = migrate(desk)
  if (state.status === 'copied') return ok({ ...view, ...NOTHING, state: 'copied' })
  const { sheets, beside } = state.status === 'bound' ? state.binding : (setup ?? { sheets: [], beside: [] })
  const names = (list: readonly { sheet: string }[]) => list.map(({ sheet }) => sheet)
  const archive = sheets.find(one => one.archive)?.sheet ?? null
  return ok({ ...view, state: 'ready', sheets: names(sheets), beside: names(beside), archive, left })
}
