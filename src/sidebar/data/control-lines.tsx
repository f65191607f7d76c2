// 关账 and 复核 at a glance on 数据, with the way to their pages.
import type { CheckView } from '../../contract/data'
import { Button } from '../parts/button'
import { useSession } from '../session'

type ControlLinesProps = { view: CheckView; onLook: (page: 'closing' | 'four-eyes') => void }

export const ControlLines = ({ view, onLook }: ControlLinesProps) => {
  const { closing, fourEyes } = useSession().text
  const late = view.closing?.late ?? 0
  const pending = view.pendingReview
  const tone = (waits: number, isUsed: boolean) => (waits > 0 ? 'warn' : isUsed ? 'ok' : '')
  return (
    <>
      <div class={`line num ${tone(late, view.closing !== null)}`}>
        <span>{closing.line(view.closing?.month ?? null, late)}</span>
        <Button kind="link" onClick={() => onLook('closing')}>
          {closing.look}
        </Button>
      </div>
      <div class={`line num ${tone(pending ?? 0, pending !== null)}`}>
        <span>{pending === null ? fourEyes.lineOff : fourEyes.line(pending)}</span>
        <Button kind="link" onClick={() => onLook('four-eyes')}>
          {(pending ?? 0) > 0 ? fourEyes.look : fourEyes.see}
        </Button>
      </div>
    </>
  )
}
