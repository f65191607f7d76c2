// Adjustments that were entered: write-offs that wait, unused credit, and the record with who, when and why.
import type { AdjustmentsView, ShownAdjustment } from '../../../contract/adjustments'
import type { UnusedCredit } from '../../../core/adjustments/count'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip, type Tone } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { useSession } from '../../session'

const TONES: Record<ShownAdjustment['state'], Tone> = {
  standing: 'ok',
  proposed: 'warn',
  approved: 'ok',
  rejected: 'hold',
  void: 'hold',
}

type WaitingProps = {
  view: AdjustmentsView
  onDecide: (one: ShownAdjustment, way: 'approve' | 'reject') => void
}

export const WaitingWriteOffs = ({ view, onDecide }: WaitingProps) => {
  const { text } = useSession()
  const words = text.adjustments
  if (view.waiting.length === 0) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.waiting}</h2>
      </div>
      <p class="soft">{words.approvalNote[view.approval]}</p>
      <ul class="rows">
        {view.waiting.map(one => (
          <li key={one.number}>
            <div class="grow">
              <AdjustmentFacts one={one} />
              {one.mayDecide === 'no' && <div class="soft">{words.own}</div>}
              <div class="actions">
                {one.mayDecide !== 'no' && (
                  <Button
                    kind="small"
                    label={text.common.about(words.approve, one.number)}
                    onClick={() => onDecide(one, 'approve')}
                  >
                    {words.approve}
                  </Button>
                )}
                <Button
                  kind="small"
                  label={text.common.about(words.reject, one.number)}
                  onClick={() => onDecide(one, 'reject')}
                >
                  {words.reject}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

type UnusedProps = { unused: UnusedCredit[]; onUse: ((credit: UnusedCredit) => void) | null }

export const UnusedCredits = ({ unused, onUse }: UnusedProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.adjustments
  if (unused.length === 0) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.unused}</h2>
      </div>
      <p class="soft">{words.unusedText}</p>
      <ul class="rows">
        {unused.map(credit => (
          <li key={credit.number}>
            <div class="grow">
              <NameLine name={credit.name} />
              <FactsLine facts={[exact(credit.amount), credit.what, credit.number]} />
            </div>
            {onUse !== null && (
              <Button
                kind="small"
                label={text.common.about(words.useUp, credit.number)}
                onClick={() => onUse(credit)}
              >
                {words.useUp}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type RecentProps = { recent: ShownAdjustment[]; onVoid: (one: ShownAdjustment) => void }

export const RecentAdjustments = ({ recent, onVoid }: RecentProps) => {
  const { text } = useSession()
  const words = text.adjustments
  return (
    <section>
      <div class="heading">
        <h2>{words.recent}</h2>
      </div>
      {recent.length === 0 && <p class="soft">{words.nothing}</p>}
      <ul class="rows">
        {recent.map(one => (
          <li key={one.number}>
            <div class="grow">
              <AdjustmentFacts one={one} />
            </div>
            {(one.state === 'standing' || one.state === 'approved') && (
              <Button
                kind="small"
                label={text.common.about(words.void, one.number)}
                onClick={() => onVoid(one)}
              >
                {words.void}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const AdjustmentFacts = ({ one }: { one: ShownAdjustment }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.adjustments
  const { number, on, kind, name, what, amount, counted, of, state, entered, decided, voided } = one
  const counts = state === 'standing' || state === 'approved'
  const facts = [
    words.kinds[kind],
    exact(amount),
    counts && counted !== amount ? words.counted(exact(counted)) : '',
    what,
    on,
    number,
    of === '' ? '' : words.of(of),
  ]
  const decidedBy = state === 'rejected' ? words.rejectedBy : words.decidedBy
  const deeds = [
    [words.by(entered.by, entered.at), entered.reason],
    decided === null ? [] : [decidedBy(decided.by, decided.at), decided.reason],
    voided === null ? [] : [words.voidedBy(voided.by, voided.at), voided.reason],
  ]
  return (
    <>
      <NameLine name={name}>
        <Chip tone={TONES[state]}>{words.states[state]}</Chip>
      </NameLine>
      <FactsLine facts={[...new Set(facts.filter(fact => fact !== ''))]} />
      {deeds
        .map(deed => deed.filter(part => part !== '').join(text.common.colon))
        .filter(deed => deed !== '')
        .map(deed => (
          <div key={deed} class="soft">
            {deed}
          </div>
        ))}
    </>
  )
}
