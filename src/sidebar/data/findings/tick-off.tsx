// The tick beside a cell: this one finding is taken for what it is.
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { useSession } from '../../session'

type TickOffProps = { place: string; busy: boolean; onTick: () => void }

export const TickOff = ({ place, busy, onTick }: TickOffProps) => {
  const { legacy } = useSession().text.data
  const label = legacy.one(place)
  return (
    <Button kind="icon" disabled={busy} label={label} hint={label} onClick={onTick}>
      <Icon name="tick" />
    </Button>
  )
}
