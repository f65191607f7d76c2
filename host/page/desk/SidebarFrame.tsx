// The add-on's sidebar, 300 px as in Sheets: its page in a frame of another origin, its calls passed on to the server.
import { useEffect, useRef } from 'preact/hooks'
import type { Selection, Shown } from '../../server/protocol'
import type { Connection } from '../connection'
import { goToNextRegion } from '../keyboard/regions'
import { Icon } from '../parts/Icon'
import type { FromFrame, ToFrame } from '../script-messages'
import type { Words } from '../words'

type SidebarFrameProps = {
  sidebar: NonNullable<Shown['sidebar']>
  connection: Connection
  words: Words
  selection(): Selection
  focusGrid(): void
  onClose(): void
}

// Both names reach this server; to the browser they are two origins, as Google's sidebars are on an origin of their own.
const SIDEBAR_HOST = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'
const SIDEBAR_ORIGIN = `http://${SIDEBAR_HOST}:${location.port}`

const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ')

export function SidebarFrame({
  sidebar,
  connection,
  words,
  selection,
  focusGrid,
  onClose,
}: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const tell = (message: ToFrame) => frame.current?.contentWindow?.postMessage(message, SIDEBAR_ORIGIN)
    const hear = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source !== frame.current?.contentWindow) return
      if (data.google === 'close') onClose()
      if (data.google === 'focus') focusGrid()
      if (data.google === 'leave') goToNextRegion(data.backwards)
      if (data.google === 'call') {
        const { id, functionName, args } = data
        connection.send({ kind: 'call', id, functionName, args, selection: selection() })
      }
    }
    addEventListener('message', hear)
    const stopReturned = connection.on('returned', ({ id, value }) => tell({ google: 'returned', id, value }))
    const stopFailed = connection.on('failed', ({ id, message }) => tell({ google: 'failed', id, message }))
    return () => {
      removeEventListener('message', hear)
      stopReturned()
      stopFailed()
    }
  }, [connection, selection, focusGrid, onClose])
  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <header>
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </header>
      <iframe
        key={sidebar.id}
        ref={frame}
        title={sidebar.title}
        sandbox={SANDBOX}
        src={`${SIDEBAR_ORIGIN}/sidebar/${sidebar.id}`}
      />
    </aside>
  )
}
