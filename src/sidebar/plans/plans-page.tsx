// 分期 as a whole: what waits for which event, how far each plan is paid, which contracts could have one, and the sheet.
import { useState } from 'preact/hooks'
import type { PlanOffer, PlanProgress, PlansView } from '../../contract/plans'
import type { SheetRow } from '../../core/sheet-row'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { NameLine } from '../parts/name-line'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { PlanPage } from './plan-page'
import { WaitingGroup } from './waiting-group'

export const PlansPage = ({ onBack }: { onBack: (changed: boolean) => void }) => {
  const { text, tell } = useSession()
  const { loaded, reading, reload } = useAnswer('plans', {})
  const { busy, act } = useAct()
  const [open, setOpen] = useState<SheetRow | null>(null)
  const [changed, setChanged] = useState(false)
  const words = text.plans
  const again = () => {
    setChanged(true)
    void reload()
  }
  const show = async () => {
    const shown = await act('plans.sheet', {})
    if (shown === null) return
    const opened = words.sheetOpened(shown.sheet)
    tell({ kind: 'done', text: shown.made ? `${words.sheetMade}${text.data.between}${opened}` : opened })
    if (shown.made) void reload()
  }
  if (open !== null) {
    const back = (isChanged: boolean) => {
      setOpen(null)
      if (isChanged) again()
    }
    return <PlanPage contract={open} onBack={back} />
  }
  return (
    <Page
      title={words.listTitle}
      onBack={() => onBack(changed)}
      busy={busy || (reading && loaded.status === 'ready')}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <Waiting view={view} onOpen={setOpen} onChanged={again} />
            <Progress view={view} onOpen={setOpen} />
            <Offered view={view} onOpen={setOpen} />
            <Abroad view={view} onOpen={setOpen} />
            <div class="actions">
              <Button disabled={busy} onClick={() => void show()}>
                {view.hasSheet ? words.sheet.there : words.sheet.make}
              </Button>
            </div>
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type PartProps = { view: PlansView; onOpen: (contract: SheetRow) => void }

const Waiting = ({ view, onOpen, onChanged }: PartProps & { onChanged: () => void }) => {
  const { plans: words } = useSession().text
  const count = view.waiting.reduce((sum, group) => sum + group.count, 0)
  if (count === 0) return <p class="soft">{words.nothingWaits}</p>
  return (
    <section>
      <h2>{words.waiting(count)}</h2>
      <p class="soft">{words.waitingText}</p>
      {view.waiting.map(group => (
        <WaitingGroup
          key={`${group.currency} ${group.event ?? ''}`}
          group={group}
          asOf={view.asOf}
          onOpen={onOpen}
          onChanged={onChanged}
        />
      ))}
    </section>
  )
}

const Progress = ({ view, onOpen }: PartProps) => {
  const { text } = useSession()
  const words = text.plans
  if (view.planCount === 0) return null
  return (
    <section>
      <h2>{words.progress(view.planCount)}</h2>
      <ul class="rows">
        {view.plans.map(plan => (
          <ProgressRow key={plan.contract.key} plan={plan} onOpen={() => onOpen(plan.contract)} />
        ))}
      </ul>
      {view.planCount > view.plans.length && (
        <p class="soft num">{words.more(view.planCount - view.plans.length)}</p>
      )}
    </section>
  )
}

const ProgressRow = ({ plan, onOpen }: { plan: PlanProgress; onOpen: () => void }) => {
  const { text } = useSession()
  const { short, share } = useFigures(plan.currency)
  const words = text.plans
  const paid = plan.total === 0 ? 0 : Math.min(1, plan.paid / plan.total)
  const facts = [
    plan.what,
    words.paidParts(plan.settled, plan.parts),
    words.paidShare(share(paid)),
    plan.settled === plan.parts
      ? words.allPaid
      : plan.overdue > 0
        ? words.overdue(short(plan.overdue))
        : plan.next === null
          ? words.waits.other
          : words.next(plan.next),
  ]
  return (
    <li>
      <div class="grow">
        <NameLine name={plan.name} />
        <meter class="paid-bar" min={0} max={1} value={paid} aria-label={words.paidShare(share(paid))} />
        <FactsLine facts={facts} />
      </div>
      <Button kind="small" label={text.common.about(text.home.actions.look, plan.what)} onClick={onOpen}>
        {text.home.actions.look}
      </Button>
    </li>
  )
}

const Offered = ({ view, onOpen }: PartProps) => {
  const { plans: words } = useSession().text
  if (view.offeredCount === 0) return null
  return (
    <section>
      <h2>{words.offered(view.offeredCount)}</h2>
      <p class="soft">{words.offeredText}</p>
      <Offers offers={view.offered} count={view.offeredCount} onOpen={onOpen} />
    </section>
  )
}

/** Contracts in other currencies stand on no customer's page: here they are found. */
const Abroad = ({ view, onOpen }: PartProps) => {
  const { plans: words } = useSession().text
  if (view.abroadCount === 0) return null
  return (
    <Fold title={words.abroad(view.abroadCount)}>
      <Offers offers={view.abroad} count={view.abroadCount} onOpen={onOpen} />
    </Fold>
  )
}

type OffersProps = Pick<PartProps, 'onOpen'> & { offers: readonly PlanOffer[]; count: number }

const Offers = ({ offers, count, onOpen }: OffersProps) => {
  const { plans: words } = useSession().text
  return (
    <>
      <ul class="rows">
        {offers.map(offer => (
          <OfferRow
            key={`${offer.contract.sheet} ${offer.contract.row}`}
            offer={offer}
            onOpen={() => onOpen(offer.contract)}
          />
        ))}
      </ul>
      {count > offers.length && <p class="soft num">{words.more(count - offers.length)}</p>}
    </>
  )
}

const OfferRow = ({ offer, onOpen }: { offer: PlanOffer; onOpen: () => void }) => {
  const { text } = useSession()
  const { name, what, amount, currency, terms } = offer
  const { short } = useFigures(currency)
  return (
    <li>
      <div class="grow">
        <NameLine name={name} />
        <FactsLine facts={[what, short(amount), terms]} />
      </div>
      <Button kind="small" label={text.plans.makeFor([name, what].join(text.common.dot))} onClick={onOpen}>
        {text.plans.make}
      </Button>
    </li>
  )
}
