// 催款函 to one customer: what is demanded and until when, the very letter; to be printed, or mailed as PDF after one question.
import { useState } from 'preact/hooks'
import type { DemandFacts, FormalView, Paper } from '../../contract/formal'
import { addDays, calendarDate } from '../../core/calendar-date'
import { INTEREST_BASES, type InterestBasis } from '../../core/statements/formal-rules'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { ChoiceField, TextField, Tick } from '../parts/field'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { Letter, LetterFoot, SenderNote, useLetterKey } from './letter'

/** What is asked for to begin with. */
const DAYS_TO_PAY = 7

export const DemandPage = ({ customer, onBack }: { customer: string; onBack: () => void }) => {
  const { text, start } = useSession()
  const { formal: words } = text
  const today = start?.asOf
  if (today === undefined) throw new Error('A page without a start')
  const [typed, setTyped] = useState<string>(addDays(today, DAYS_TO_PAY))
  const [until, setUntil] = useState(typed)
  const [isTold, setTold] = useState(true)
  const [interest, setInterest] = useState<InterestBasis | null>(null)
  const paper: Paper = { kind: 'demand', customer, until, ...(interest !== null && { interest }) }
  const { loaded, reading, reload } = useAnswer('formal.view', paper)
  const isAhead = (day: string) => calendarDate(day) !== null && day > today
  const choose = (day: string) => {
    setTyped(day)
    if (isAhead(day)) setUntil(day)
  }
  const view = loaded.status === 'ready' ? loaded.value : null
  const letterKey = useLetterKey(paper, reading ? null : view)
  const isShown = view !== null && !reading && typed === until
  return (
    <Page
      title={words.kinds.demand}
      onBack={onBack}
      busy={reading && view !== null}
      foot={
        isShown && view.senderReady ? (
          <LetterFoot
            view={view}
            paper={paper}
            letterKey={letterKey}
            isTold={isTold}
            onDone={() => void reload()}
          />
        ) : undefined
      }
    >
      {view !== null && <h2 class="name">{view.name}</h2>}
      <TextField
        label={words.demand.until}
        kind="date"
        min={addDays(today, 1)}
        value={typed}
        wrong={isAhead(typed) ? undefined : words.demand.wrongUntil}
        onChange={choose}
      />
      <Tick label={words.demand.told} hint={words.demand.toldHint} on={isTold} onChange={setTold} />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {ready => (
          <Shown
            view={ready}
            mayChoose={interest !== null}
            onInterest={setInterest}
            onChanged={() => void reload()}
          />
        )}
      </WhenReady>
    </Page>
  )
}

type ShownProps = {
  view: FormalView
  /** Another interest than that of the settings was chosen before. */
  mayChoose: boolean
  onInterest: (basis: InterestBasis) => void
  onChanged: () => void
}

const Shown = ({ view, mayChoose, onInterest, onChanged }: ShownProps) => (
  <>
    <SenderNote view={view} />
    {view.demand !== null && (
      <>
        <Interest facts={view.demand} mayChoose={mayChoose} onChange={onInterest} />
        <Facts facts={view.demand} />
      </>
    )}
    <Letter view={view} onChanged={onChanged} />
  </>
)

type InterestProps = { facts: DemandFacts; mayChoose: boolean; onChange: (basis: InterestBasis) => void }

/** Asked only of a team that reckons interest by law: it is for each customer to say whether it fits. */
const Interest = ({ facts: { basis, yearlyRate }, mayChoose, onChange }: InterestProps) => {
  const { formal, limitation } = useSession().text
  if (basis === 'agreed' && !mayChoose) return null
  const bases = INTEREST_BASES.filter(one => one !== 'rate' || yearlyRate !== null)
  return (
    <ChoiceField
      label={formal.demand.unagreed}
      value={basis}
      choices={bases.map(value => ({ value, name: limitation.settings.bases[value] }))}
      onChange={onChange}
    />
  )
}

const Facts = ({ facts }: { facts: DemandFacts }) => {
  const { items, total, interest, statutory, leftOut, unapplied, basis, yearlyRate } = facts
  const { demand: words } = useSession().text.formal
  const { exact, share } = useFigures()
  const by = basis === 'sme' ? words.sme : words.yearly(share(yearlyRate ?? 0, 2))
  return (
    <>
      <dl class="facts num">
        <div class="fact">
          <dt>{words.total(items)}</dt>
          <dd>{exact(total)}</dd>
        </div>
        {interest > 0 && (
          <div class="fact">
            <dt>{words.interest}</dt>
            <dd>{exact(interest)}</dd>
          </div>
        )}
      </dl>
      {statutory > 0 && <p class="line info num">{words.statutory(exact(statutory), by)}</p>}
      {unapplied > 0 && <p class="line warn num">{words.unapplied(exact(unapplied))}</p>}
      {leftOut.count > 0 && (
        <p class="line info num">{words.leftOut(leftOut.count, exact(leftOut.amount))}</p>
      )}
    </>
  )
}
