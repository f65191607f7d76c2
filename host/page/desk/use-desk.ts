// What the server tells the tab: everything around the grid, and what scripts show.
import { useEffect, useState } from 'preact/hooks'
import type { Alert, ClockMove, Desk, Selection, Shown } from '../../server/protocol'
import { movedText } from '../clock/moved-text'
import type { Connection } from '../connection'
import { forgetReadMails } from '../outbox/use-read-mails'
import type { Words } from '../words'
import type { Toast } from './Toasts'

const NOTHING_YET: Desk = {
  now: '',
  zone: '',
  triggers: [],
  mails: [],
  runs: [],
  people: [],
  canRestore: false,
  savedAt: null,
}

type Telling = {
  words: Words
  say(toast: Omit<Toast, 'id'>): void
  select(selection: Selection): void
  moved(): void
  seeRuns(): void
}

/** What the tab waits for: a script, the clock, or a file that is being opened, by its name. */
export type Waiting = 'script' | 'clock' | { file: string } | null

export function useDesk(connection: Connection, { words, say, select, moved, seeRuns }: Telling) {
  const [desk, setDesk] = useState(NOTHING_YET)
  const [menuItems, setMenuItems] = useState<string[]>([])
  const [sidebar, setSidebar] = useState<Shown['sidebar']>(null)
  const [alert, setAlert] = useState<Alert | null>(null)
  const [waiting, setWaiting] = useState<Waiting>(null)
  const [move, setMove] = useState<ClockMove | null>(null)

  useEffect(() => {
    const stops = [
      connection.on('desk', message => setDesk(message.desk)),
      connection.on('menu', ({ items }) => setMenuItems(items)),
      connection.on('alert', message => setAlert(message.alert)),
      connection.on('shown', ({ shown }) => {
        setWaiting(null)
        setAlert(null)
        if (shown.sidebar) setSidebar(shown.sidebar)
        if (shown.selection) select(shown.selection)
        for (const toast of shown.toasts) say(toast)
        if (shown.error !== null) say({ title: '', message: words.scriptFailed(shown.error) })
      }),
      connection.on('moved', message => {
        setWaiting(null)
        setMove(message.moved)
        moved()
        const ran = message.moved.runs.length > 0
        const action = { label: words.clock.seeRuns, run: seeRuns }
        say({ title: '', message: movedText(message.moved, words), ...(ran ? { action } : {}) })
      }),
      connection.on('refused', ({ reason }) => {
        setWaiting(null)
        say({ title: '', message: reason })
      }),
      connection.on('reopened', () => {
        forgetReadMails()
        location.reload()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [connection, words, say, select, moved, seeRuns])

  return { desk, menuItems, sidebar, setSidebar, alert, setAlert, waiting, setWaiting, move }
}
