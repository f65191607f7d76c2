// 登记收款 ▸ 调整: whose it is, the form, write-offs that wait for approval, unused credit, and what was recorded.
import { useState } from 'preact/hooks'
import type { AdjustmentsView, ShownAdjustment } from '../../../contract/adjustments'
import type { UnusedCredit } from '../../../core/adjustments/count'
import { useAct, useAnswer } from '../../answers'
import { ReasonForm } from '../../data/reason-form'
import { useFigures } from '../../figures'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { Whose } from '../whose'
import { AdjustmentForm } from './adjustment-form'
import { RecentAdjustments, UnusedCredits, WaitingWriteOffs } from './adjustment-lists'
import { DecideForm } from './decide-form'

type PartProps = { chosen: string | null; onChoose: (customer: string | null) => void; onChanged: () => void }

export const AdjustmentsPart = ({ chosen, onChoose, onChanged }: PartProps) => {
  const { loaded, reload } = useAnswer('adjustments', { customer: chosen })
  const again = () => {
    onChanged()
    void reload()
  }
  return (
    <WhenReady loaded={loaded} onAgain={() => void reload()}>
      {view => <Adjustments view={view} onChoose={onChoose} onChanged={again} />}
    </WhenReady>
  )
}

type Deciding = { one: ShownAdjustment; way: 'approve' | 'reject' }
type AdjustmentsProps = Pick<PartProps, 'onChoose' | 'onChanged'> & { view: AdjustmentsView }

const Adjustments = ({ view, onChoose, onChanged }: AdjustmentsProps) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  /** A form that was recorded gives way to a new one. */
  const [round, setRound] = useState(0)
  const [using, setUsing] = useState<UnusedCredit | null>(null)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const [voiding, setVoiding] = useState<ShownAdjustment | null>(null)
  const words = text.adjustments
  const { customer } = view

  const decide = async ({ one, way }: Deciding, reason: string) => {
    const decided = await act('adjustments.decide', { number: one.number, way, reason })
    setDeciding(null)
    if (decided !== null)
      tell({
        kind: 'done',
        text: (way === 'approve' ? words.decide.approved : words.decide.rejected)(one.number),
      })
    onChanged()
  }
  const makeVoid = async ({ number }: ShownAdjustment, reason: string) => {
    const voided = await act('adjustments.void', { number, reason })
    setVoiding(null)
    if (voided !== null) tell({ kind: 'done', text: words.voiding.done(number) })
    onChanged()
  }
  if (deciding !== null) {
    return (
      <DecideForm
        {...deciding}
        busy={busy}
        onYes={reason => void decide(deciding, reason)}
        onNo={() => setDeciding(null)}
      />
    )
  }
  if (voiding !== null) {
    const { number, what, amount } = voiding
    return (
      <ReasonForm
        title={words.voiding.title}
        text={words.voiding.text(number, what || text.receipts.noName, exact(amount))}
        label={words.voiding.reason}
        needed={words.reasonNeeded}
        yes={words.voiding.yes}
        busy={busy}
        onYes={reason => void makeVoid(voiding, reason)}
        onNo={() => setVoiding(null)}
      />
    )
  }
  return (
    <>
      <WaitingWriteOffs view={view} onDecide={(one, way) => setDeciding({ one, way })} />
      <Whose
        name={customer?.name ?? null}
        ask={words.whose}
        facts={words.facts(customer?.items.length ?? 0)}
        onChoose={next => {
          setUsing(null)
          onChoose(next)
        }}
      >
        {customer !== null && (
          <AdjustmentForm
            key={`${customer.customer} ${using?.number ?? ''} ${round}`}
            view={view}
            customer={customer}
            using={using}
            onChanged={onChanged}
            onDone={() => {
              setUsing(null)
              setRound(round + 1)
              onChanged()
            }}
            onNotUsing={() => setUsing(null)}
          />
        )}
      </Whose>
      <UnusedCredits unused={view.unused} onUse={customer === null ? null : setUsing} />
      <RecentAdjustments recent={view.recent} onVoid={setVoiding} />
    </>
  )
}
