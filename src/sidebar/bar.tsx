// The bar of five places at the bottom.
import type { PlaceId } from '../contract/vocabulary'
import { Icon } from './parts/icon'
import { useSession } from './session'

const TABS = ['home', 'customer', 'reminders', 'data', 'more'] as const

type BarProps = { place: PlaceId; onGo: (place: PlaceId) => void }

export const Bar = ({ place, onGo }: BarProps) => {
  const { common } = useSession().text
  return (
    <nav class="tabs" aria-label={common.placesLabel}>
      {TABS.map(tab => (
        <button
          key={tab}
          type="button"
          class={tab === place ? 'on' : ''}
          aria-current={tab === place ? 'page' : undefined}
          onClick={() => onGo(tab)}
        >
          <Icon name={tab} />
          {common.places[tab]}
        </button>
      ))}
    </nav>
  )
}
