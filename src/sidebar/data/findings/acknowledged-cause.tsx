// One cause of 历史遗留: who took it for what it is and when, its first cells, and the way back.
import type { ComponentChildren } from 'preact'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

/** So many cells are shown. */
export const FIRST = 20

type AcknowledgedCauseProps = {
  title: string
  group: { count: number; by: string; on: string }
  busy: boolean
  onBack: () => void
  /** The first cells, an item each. */
  children: ComponentChildren
}

export const AcknowledgedCause = ({ title, group, busy, onBack, children }: AcknowledgedCauseProps) => {
  const { data } = useSession().text
  const { legacy } = data
  const { count, by, on } = group
  return (
    <section class="num">
      <div class="spread">
        <b>{title}</b>
        <Button kind="small" label={legacy.backOf(title)} disabled={busy} onClick={onBack}>
          {legacy.back(count)}
        </Button>
      </div>
      <p class="soft">{legacy.by(by, on)}</p>
      <ul class="cells">{children}</ul>
      {count > FIRST && <p class="soft">{data.more(count - FIRST)}</p>}
    </section>
  )
}
