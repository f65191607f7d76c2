// 记跟进: whom, how, what came of it, a promise with its hold, and when to look again.
import { useState } from 'preact/hooks'
import type { FollowUpsView } from '../../contract/follow-ups'
import type { CalendarDate } from '../../core/calendar-date'
import { CHANNELS, CONTACT_OUTCOMES } from '../../core/follow-ups/types'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { ChoiceField, TextField, Tick } from '../parts/field'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { type FollowUpDraft, followUpInput, wrongInFollowUp } from './follow-up-draft'
import { FollowUpList } from './follow-up-list'
import { Whose } from './whose'

type FollowUpPageProps = { customer: string | null; onBack: (changed: boolean) => void }

export const FollowUpPage = ({ customer, onBack }: FollowUpPageProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const [chosen, setChosen] = useState(customer)
  const { loaded, reading, reload } = useAnswer('followUps', { customer: chosen })
  const words = text.followUps
  const facts = (view: FollowUpsView) => {
    const { contact = '', phone = '', overdue = 0 } = view.customer ?? {}
    return [contact, phone, overdue > 0 ? words.overdue(exact(overdue)) : '']
      .filter(fact => fact !== '')
      .join(text.common.dot)
  }
  return (
    <Page title={words.title} onBack={() => onBack(false)} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <Whose
            name={view.customer?.name ?? null}
            ask={words.whose}
            facts={facts(view)}
            onChoose={setChosen}
          >
            {view.customer !== null && (
              <FollowUpForm
                key={view.customer.customer}
                whom={view.customer}
                formKey={view.key}
                asOf={view.asOf}
                onLogged={() => onBack(true)}
              />
            )}
          </Whose>
        )}
      </WhenReady>
    </Page>
  )
}

type FollowUpFormProps = {
  whom: NonNullable<FollowUpsView['customer']>
  formKey: string
  asOf: CalendarDate
  onLogged: () => void
}

const BLANK: FollowUpDraft = {
  channel: 'call',
  outcome: 'reached',
  promisedOn: '',
  promisedAmount: '',
  hold: true,
  words: '',
  next: '',
}

const FollowUpForm = ({ whom, formKey, asOf, onLogged }: FollowUpFormProps) => {
  const { text, tell, currency } = useSession()
  const { busy, act } = useAct()
  const [key] = useState(formKey)
  const [draft, setDraft] = useState(BLANK)
  const [tried, setTried] = useState(false)
  const words = text.followUps
  const change = (changes: Partial<FollowUpDraft>) => setDraft({ ...draft, ...changes })
  const heldUntil = whom.arrangement?.holdUntil ?? null
  const wrong = wrongInFollowUp(draft, { asOf, currency })
  const save = async () => {
    setTried(true)
    if (wrong.promisedOn || wrong.promisedAmount || wrong.next) return
    const input = followUpInput(draft, { key, customer: whom.customer, currency })
    const logged = await act('followUps.log', input)
    if (logged === null) return
    const { held } = logged
    tell({ kind: 'done', text: held === null ? words.saved(whom.name) : words.savedHeld(whom.name, held) })
    onLogged()
  }
  return (
    <>
      <div class="two">
        <ChoiceField
          label={words.channel}
          value={draft.channel}
          choices={CHANNELS.map(value => ({ value, name: words.channels[value] }))}
          onChange={channel => change({ channel })}
        />
        <ChoiceField
          label={words.outcome}
          value={draft.outcome}
          choices={CONTACT_OUTCOMES.map(value => ({ value, name: words.outcomes[value] }))}
          onChange={outcome => change({ outcome })}
        />
      </div>
      {draft.outcome === 'promised' && (
        <>
          <div class="two">
            <TextField
              label={words.promisedOn}
              kind="date"
              min={asOf}
              value={draft.promisedOn}
              wrong={tried && wrong.promisedOn ? words.dayWrong : undefined}
              onChange={promisedOn => change({ promisedOn })}
            />
            <TextField
              label={words.promisedAmount}
              hint={words.promisedHint}
              kind="numeric"
              value={draft.promisedAmount}
              wrong={wrong.promisedAmount ? words.amountWrong : undefined}
              onChange={promisedAmount => change({ promisedAmount })}
            />
          </div>
          <Tick
            label={words.hold}
            hint={words.holdHint}
            on={draft.hold}
            onChange={hold => change({ hold })}
          />
        </>
      )}
      <TextField label={words.words} long value={draft.words} onChange={said => change({ words: said })} />
      <TextField
        label={words.next}
        hint={words.nextHint}
        kind="date"
        min={asOf}
        value={draft.next}
        wrong={wrong.next ? words.dayWrong : undefined}
        onChange={next => change({ next })}
      />
      <p class="soft">
        {[
          words.level,
          heldUntil !== null && heldUntil >= asOf ? words.held(heldUntil) : '',
          whom.waits === null ? '' : words.waits(whom.waits),
        ]
          .filter(sentence => sentence !== '')
          .join(text.data.between)}
      </p>
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <FollowUpList followUps={whom.latest} promises={whom.promises} />
    </>
  )
}
