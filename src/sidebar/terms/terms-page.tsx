// 付款周期: the rule, what it makes of three real items, every text with its meaning; saved once the person knows how many due days change.
import { useState } from 'preact/hooks'
import type { TermsPreview, TermsSaved, TermsView } from '../../contract/terms'
import { useAct, useAnswer } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { CustomerFields, RuleFields } from './rule-fields'
import { SampleList } from './sample-list'
import { ruleOf, type TermsForm, type TermsPlan, termsForm, termsPlan } from './terms-form'
import { TextsList } from './texts-list'

export const TermsPage = ({ onBack }: { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reload } = useAnswer('terms', {})
  const [saved, setSaved] = useState<TermsView | null>(null)
  const view = saved ?? (loaded.status === 'ready' ? loaded.value : null)
  if (view !== null)
    return <TermsEditor key={view.fingerprint} view={view} onSaved={setSaved} onBack={onBack} />
  return (
    <Page title={text.terms.title} onBack={onBack}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {() => null}
      </WhenReady>
    </Page>
  )
}

type EditorProps = { view: TermsView; onSaved: (view: TermsView) => void; onBack: () => void }
/** What is asked before it is done. */
type Asking = { kind: 'save'; plan: TermsPlan; preview: TermsPreview } | { kind: 'restore' }

const TermsEditor = ({ view, onSaved, onBack }: EditorProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [form, setForm] = useState<TermsForm>(() => termsForm(view))
  const [asking, setAsking] = useState<Asking | null>(null)
  const words = text.terms
  const change = (part: Partial<TermsForm>) => setForm({ ...form, ...part })
  const plan = termsPlan(form)
  const isChanged = JSON.stringify(form) !== JSON.stringify(termsForm(view))
  const ask = async () => {
    if (plan === null) return
    const preview = await act('terms.preview', plan)
    if (preview !== null) setAsking({ kind: 'save', plan, preview })
  }
  const done = (answer: TermsSaved | null, say: (changes: number) => string) => {
    setAsking(null)
    if (answer === null) return
    tell({ kind: 'done', text: say(answer.changes) })
    onSaved(answer.view)
  }
  const { fingerprint: seen } = view
  const save = async ({ plan: asked, preview }: Extract<Asking, { kind: 'save' }>) =>
    done(await act('terms.save', { ...asked, seen, changes: preview.changes }), words.saved)
  const restore = async () => done(await act('terms.restore', { seen }), words.restore.done)
  const foot = (
    <>
      <Button kind="primary" disabled={busy || !isChanged || plan === null} onClick={() => void ask()}>
        {text.common.buttons.save}
      </Button>
      <Button disabled={busy} onClick={onBack}>
        {text.common.buttons.cancel}
      </Button>
      {plan === null && (
        <span class="wrong" role="alert">
          {words.check}
        </span>
      )}
    </>
  )
  return (
    <Page title={words.title} onBack={onBack} foot={foot} busy={busy}>
      <p class="soft">{words.text}</p>
      <RuleFields form={form} onChange={change} />
      <h2>{words.samples.title}</h2>
      {isChanged && plan !== null ? (
        <Preview plan={plan} />
      ) : (
        <>
          <Unannounced years={view.unannounced} />
          <SampleList samples={view.samples} monthly={view.rules.monthly} />
        </>
      )}
      <h2>{words.texts.title}</h2>
      <TextsList
        texts={view.texts}
        rule={ruleOf(form) ?? view.rules}
        entries={form.entries}
        onChange={entries => change({ entries })}
      />
      <Fold title={words.customers.title} startsOpen={form.customers.length > 0}>
        <CustomerFields form={form} listed={view.listed} onChange={change} />
      </Fold>
      {view.canRestore && (
        <div class="actions">
          <Button disabled={busy} onClick={() => setAsking({ kind: 'restore' })}>
            {words.restore.open}
          </Button>
        </div>
      )}
      {asking?.kind === 'save' && (
        <AskDialog
          title={words.sure.title(asking.preview.changes)}
          sentences={sentences(asking.preview, words.sure)}
          yes={words.sure.yes}
          onYes={() => void save(asking)}
          onNo={() => setAsking(null)}
        />
      )}
      {asking?.kind === 'restore' && (
        <AskDialog
          title={words.restore.title}
          sentences={[words.restore.text]}
          yes={words.restore.yes}
          onYes={() => void restore()}
          onNo={() => setAsking(null)}
        />
      )}
    </Page>
  )
}

type SureWords = ReturnType<typeof useSession>['text']['terms']['sure']

const sentences = ({ changes, of }: TermsPreview, words: SureWords): string[] =>
  changes === 0 ? [words.nothing(of), words.back] : [words.of(of), words.letters, words.back]

/** The rule that is being put together, on the ledger as it stands. */
const Preview = ({ plan }: { plan: TermsPlan }) => {
  const { terms: words } = useSession().text
  const { loaded, reload } = useAnswer('terms.preview', plan)
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {({ changes, of, samples, unannounced }) => (
        <>
          <p class="line info num">{words.samples.asked(changes, of)}</p>
          <Unannounced years={unannounced} />
          <SampleList samples={samples} monthly={plan.rules.monthly} />
        </>
      )}
    </WhenReady>
  )
}

const Unannounced = ({ years }: { years: string[] }) => {
  const { terms: words } = useSession().text
  return years.length === 0 ? null : <p class="line warn">{words.unannounced(years)}</p>
}
