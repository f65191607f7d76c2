// 关账: the next month to close, what was changed in the closed one looked into, and the months closed so far.
import { useState } from 'preact/hooks'
import type { ClosingView } from '../../../contract/closing'
import { useAct, useAnswer } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { ReasonForm } from '../reason-form'
import { LateList } from './late-list'
import { MonthsFold } from './months-fold'
import { OfferCard } from './offer-card'

export const ClosingPage = ({ onBack }: { onBack: () => void }) => {
  const { closing: words, common } = useSession().text
  const [month, setMonth] = useState<string | null>(null)
  const [offer, setOffer] = useState<string | null>(null)
  const { loaded, reading, reload } = useAnswer('closing', { month, offer })
  const asOf = loaded.status === 'ready' ? loaded.value.asOf : null
  return (
    <Page
      title={words.title}
      onBack={onBack}
      aside={asOf !== null && <span class="soft num">{common.asOf(asOf)}</span>}
      busy={reading && loaded.status === 'ready'}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Closing view={view} onLook={setMonth} onOffer={setOffer} onChanged={() => void reload()} />}
      </WhenReady>
    </Page>
  )
}

type ClosingProps = {
  view: ClosingView
  onLook: (month: string) => void
  onOffer: (month: string) => void
  onChanged: () => void
}

const Closing = ({ view, onLook, onOffer, onChanged }: ClosingProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const [opening, setOpening] = useState<string | null>(null)
  const { closing: words } = text
  const { offer, late } = view
  const last = view.months.find(({ reopened }) => reopened === null)?.month ?? null
  const close = async (month: string) => {
    setAsking(false)
    const done = await act('closing.close', { month })
    if (done === null) return
    tell({ kind: 'done', text: words.closed(done.month, done.items) })
    onChanged()
  }
  const reopen = async (month: string, reason: string) => {
    if ((await act('closing.reopen', { month, reason })) === null) return
    setOpening(null)
    tell({ kind: 'done', text: words.reopen.done(month) })
    onChanged()
  }
  return (
    <>
      <p class="soft">{words.intro}</p>
      {offer === null ? (
        last !== null && <p class="line ok num">{words.upToDate(last)}</p>
      ) : (
        <OfferCard view={view} offer={offer} busy={busy} onOffer={onOffer} onClose={() => setAsking(true)} />
      )}
      {late !== null && <LateList key={late.month} late={late} onChanged={onChanged} />}
      {opening !== null && (
        <ReasonForm
          title={words.reopen.title(opening)}
          text={words.reopen.text}
          label={words.reopen.reason}
          needed={words.reopen.reasonNeeded}
          yes={words.reopen.yes}
          busy={busy}
          onYes={reason => void reopen(opening, reason)}
          onNo={() => setOpening(null)}
        />
      )}
      {view.months.length > 0 && (
        <MonthsFold months={view.months} last={last} onLook={onLook} onReopen={setOpening} />
      )}
      {asking && offer !== null && (
        <AskDialog
          title={words.ask.title(offer.month)}
          sentences={[words.ask.freezes(offer.asOf), words.ask.after]}
          yes={words.ask.yes}
          onYes={() => void close(offer.month)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
