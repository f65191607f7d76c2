// What just happened, above the bar: a sentence with numbers, a way back where there is one, or trouble in plain words.
import { useEffect, useRef } from 'preact/hooks'
import { copyText } from '../copy-text'
import { type Notice, useSession } from '../session'
import { Button } from './button'
import { Icon } from './icon'
import { useTroubleSentence } from './states'

/** A sentence about what went well leaves by itself; trouble stays until closed. Milliseconds. */
const READING_TIME = 12_000

export const NoticeLine = ({ notice, onClose }: { notice: Notice | null; onClose: () => void }) => {
  const { text, tell } = useSession()
  const sentence = useTroubleSentence()
  const { buttons } = text.common
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (notice?.kind !== 'done') return
    const timer = setTimeout(() => close.current(), READING_TIME)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div class="notice-place" role="status" aria-live="polite">
      {notice !== null && (
        <div class={`notice ${notice.kind === 'trouble' ? 'bad' : 'ok'}`}>
          <span>{notice.kind === 'trouble' ? sentence(notice.trouble) : notice.text}</span>
          {notice.kind === 'done' && notice.undo !== undefined && (
            <Button kind="link" onClick={notice.undo}>
              {buttons.undo}
            </Button>
          )}
          {notice.kind === 'trouble' && notice.trouble.values.length > 0 && (
            <Button
              kind="link"
              onClick={() =>
                void copyText(`${notice.trouble.code}: ${notice.trouble.values.join(' | ')}`, text, tell)
              }
            >
              {buttons.copyDetails}
            </Button>
          )}
          <Button kind="icon" label={buttons.close} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  )
}
