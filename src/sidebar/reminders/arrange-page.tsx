// How one customer is reminded: what holds his letters, holding them, and by the rules, by hand or not at all.
import { useState } from 'preact/hooks'
import type { CalendarDate } from '../../core/calendar-date'
import type { JudgedPromise } from '../../core/follow-ups/promises'
import type { Arrangement } from '../../core/reminders/types'
import { useAct, useAnswer } from '../answers'
import { ChoiceField } from '../parts/field'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { ActiveHolds, countHeld } from './holds/active-holds'
import { HoldForm } from './holds/hold-form'

type ArrangePageProps = {
  customer: string
  name: string
  asOf: CalendarDate
  arrangement: Arrangement | null
  promises: readonly JudgedPromise[]
  onBack: (changed: boolean) => void
}

export const ArrangePage = (props: ArrangePageProps) => {
  const { customer, name, asOf, arrangement, promises, onBack } = props
  const { text, tell } = useSession()
  const { act } = useAct()
  const { loaded, reload } = useAnswer('holds', { customer })
  const [way, setWay] = useState<Arrangement['way']>(arrangement?.way ?? 'default')
  const words = text.reminders.arrange

  const chooseWay = async (chosen: Arrangement['way']) => {
    const before = way
    setWay(chosen)
    if ((await act('reminders.arrange', { customer, way: chosen })) === null) {
      setWay(before)
      return
    }
    const undo = async () => {
      if ((await act('reminders.arrange', { customer, way: before })) === null) return
      tell({ kind: 'done', text: words.waySaved(name, words.ways[before]) })
      onBack(true)
    }
    tell({ kind: 'done', text: words.waySaved(name, words.ways[chosen]), undo: () => void undo() })
    onBack(true)
  }
  return (
    <Page title={words.title(name)} onBack={() => onBack(false)}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <ActiveHolds
              customer={customer}
              name={name}
              asOf={asOf}
              arrangement={arrangement}
              holds={view.active}
              promises={promises}
              onEnded={() => onBack(true)}
            />
            <HoldForm
              view={view}
              customer={customer}
              name={name}
              isOnly={countHeld({ arrangement, holds: view.active, promises, asOf }) === 0}
              onHeld={() => onBack(true)}
            />
            <p class="soft">{text.holds.more}</p>
          </>
        )}
      </WhenReady>
      <hr />
      <ChoiceField
        label={words.way}
        value={way}
        choices={(['default', 'by-hand', 'never'] as const).map(value => ({
          value,
          name: words.ways[value],
        }))}
        onChange={chosen => void chooseWay(chosen)}
      />
    </Page>
  )
}
