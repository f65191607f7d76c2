// What the page asks first: which language, and whether this spreadsheet is set up, a copy, or new.
import type { Input } from '../../contract/inputs'
import type { StartView } from '../../contract/outputs'
import { type Outcome, ok } from '../answer'
import type { Office } from '../ports'
import { readSetup } from '../setup-record'

export const start = ({ desk }: Office, _: Input<'start'>): Outcome<StartView> => {
  const state = desk.ledger.binding()
  const setup = readSetup(desk.documentStore)
  const view = {
    language: desk.person.language,
    asOf: desk.today,
    zone: desk.zone,
    currency: setup?.currency ?? 'CNY',
  }
  if (state.status === 'none') return ok({ ...view, state: 'not-set-up', sheets: [], archive: null })
  if (state.status === 'copied') return ok({ ...view, state: 'copied', sheets: [], archive: null })
  const sheets = state.status === 'bound' ? state.binding.sheets : (setup?.sheets ?? [])
  return ok({
    ...view,
    state: 'ready',
    sheets: sheets.map(({ sheet }) => sheet),
    archive: sheets.find(({ archive }) => archive)?.sheet ?? null,
  })
}
