// 付款周期 changed: what it would change, saving it once the person knows, and back to what stood before.
import type { Input } from '../../../contract/inputs'
import type { TermsPreview, TermsSaved } from '../../../contract/terms'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { fingerprint, renewApproval } from '../../sending/owner'
import { readSetup, type SetupRecord, writeSetup } from '../../setup-record'
import { type Planned, planOf, type Rule, ruleFrom } from '../../terms/plan'
import { dueRulesOf, saidTerms, termsFingerprint } from '../../terms/said'
import { showLedger } from '../keep-up'
import { type Loaded, loadLedger } from '../load'
import { hasList, updateList } from '../warnings/update'
import { withLedger } from '../with-ledger'
import { termsView } from './view'

export const previewTerms = (office: Office, asked: Input<'terms.preview'>): Outcome<TermsPreview> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const rule = ruleFrom(loaded.value.ledger, asked)
  return rule.ok ? ok(planOf(office, loaded.value, rule.value).preview) : rule
}

/** Refused where the ledger or what was said of its terms is no longer what the person saw: he is told the new number first. */
export const saveTerms = (office: Office, asked: Input<'terms.save'>): Outcome<TermsSaved> =>
  settled(office, asked.seen, loaded => {
    const rule = ruleFrom(loaded.ledger, asked)
    if (!rule.ok) return rule
    const planned = planOf(office, loaded, rule.value)
    return planned.preview.changes === asked.changes ? ok(planned) : problem('terms-changed')
  })

/** What stands now can be gone back to in its turn. */
export const restoreTerms = (office: Office, { seen }: Input<'terms.restore'>): Outcome<TermsSaved> =>
  settled(office, seen, (loaded, { dueBefore }) =>
    dueBefore === undefined ? problem('nothing-to-undo') : ok(planOf(office, loaded, dueBefore)),
  )

type Plan = (loaded: Loaded, setup: SetupRecord) => Outcome<Planned>

/** Remembers the rule and brings what we show of the ledger up to it under the lock; the list 预警 follows. */
const settled = (office: Office, seen: string, plan: Plan): Outcome<TermsSaved> => {
  const { desk } = office
  const done = withLedger(office, loaded => {
    const setup = readSetup(desk.documentStore)
    if (setup === null) return problem('not-set-up')
    if (termsFingerprint(desk, setup) !== seen) return problem('terms-changed')
    const planned = plan(loaded, setup)
    if (!planned.ok) return planned
    const before = fingerprint(office)
    remember(office, setup, planned.value.rule)
    if (before !== fingerprint(office)) renewApproval(office)
    showLedger(office, planned.value)
    return ok({ ...loaded, ...planned.value })
  })
  if (!done.ok) return done
  if (hasList(desk)) updateList(office, done.value)
  const view = termsView(desk, done.value)
  return view.ok ? ok({ changes: done.value.preview.changes, view: view.value }) : view
}

const remember = ({ desk }: Office, setup: SetupRecord, { due, terms }: Rule): void =>
  writeSetup(desk.documentStore, {
    ...setup,
    due,
    terms,
    dueBefore: { due: dueRulesOf(setup), terms: saidTerms(setup) },
  })
