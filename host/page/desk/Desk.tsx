// The whole page: title bar, grid, sidebar, and what comes up over them.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Alert, ClockStep, Desk as DeskState, Shown, Welcome } from '../../server/protocol'
import type { Connection } from '../connection'
import { arrangeMenus } from '../grid/menus'
import type { Grid } from '../grid/open-grid'
import { openGrid } from '../grid/open-grid'
import { saveAsCsv } from '../save-csv'
import { shownTime } from '../shown-time'
import type { Words } from '../words'
import { AlertBox } from './AlertBox'
import { ClockControl } from './ClockControl'
import { Guide } from './Guide'
import { Outbox } from './Outbox'
import { Question } from './Question'
import { RunLog } from './RunLog'
import { SidebarFrame } from './SidebarFrame'
import { TitleBar } from './TitleBar'
import { Toasts } from './Toasts'
import { useToasts } from './use-toasts'

type DeskProps = { welcome: Welcome; connection: Connection; words: Words }
type Window = 'outbox' | 'runs' | 'guide'

const NOTHING_YET: DeskState = {
  now: '',
  zone: '',
  triggers: [],
  mails: [],
  runs: [],
  people: [],
  canRestore: false,
  savedAt: null,
}

export function Desk({ welcome, connection, words }: DeskProps) {
  const [desk, setDesk] = useState<DeskState>(NOTHING_YET)
  const [window, setWindow] = useState<Window | null>(null)
  const [sidebar, setSidebar] = useState<Shown['sidebar']>(null)
  const [alert, setAlert] = useState<Alert | null>(null)
  const [question, setQuestion] = useState<{ text: string; yes(): void } | null>(null)
  const [running, setRunning] = useState(false)
  const [moving, setMoving] = useState(false)
  const { toasts, say, dismiss } = useToasts()
  const gridPlace = useRef<HTMLDivElement>(null)
  const grid = useRef<Grid | null>(null)
  const addOnItems = useRef<string[]>([])

  const selection = useCallback(() => grid.current?.selection() ?? { sheet: '', a1: 'A1' }, [])
  const focusGrid = useCallback(() => gridPlace.current?.querySelector<HTMLElement>('.o-grid')?.focus(), [])
  const closeSidebar = useCallback(() => setSidebar(null), [])

  useEffect(() => {
    const place = gridPlace.current
    if (place === null) return
    arrangeMenus({
      words,
      addOnName: welcome.addOnName,
      addOnItems: () => addOnItems.current,
      clickAddOn(label) {
        setRunning(true)
        connection.send({ kind: 'click', label, selection: selection() })
      },
      downloadSheet() {
        if (grid.current) saveAsCsv(grid.current.shownTexts(), `${grid.current.selection().sheet}.csv`)
      },
      showHelp: () => setWindow('guide'),
    })
    const notices = {
      say: (message: string) => say({ title: '', message }),
      ask: (text: string, yes: () => void) => setQuestion({ text, yes }),
    }
    openGrid(place, { welcome, connection, notices }).then(opened => {
      grid.current = opened
      place.dataset.ready = 'true'
    })
  }, [welcome, connection, words, selection, say])

  useEffect(() => {
    const stops = [
      connection.on('desk', message => setDesk(message.desk)),
      connection.on('menu', ({ items }) => {
        addOnItems.current = items
      }),
      connection.on('alert', message => setAlert(message.alert)),
      connection.on('shown', ({ shown }) => {
        setRunning(false)
        setAlert(null)
        if (shown.sidebar) setSidebar(shown.sidebar)
        if (shown.selection) grid.current?.select(shown.selection)
        for (const toast of shown.toasts) say(toast)
        if (shown.error !== null) say({ title: '', message: words.scriptFailed(shown.error) })
      }),
      connection.on('moved', ({ moved }) => {
        setMoving(false)
        const to = shownTime(moved.to)
        const failed = moved.runs.filter(run => run.error !== null).length
        if (moved.runs.length === 0) return say({ title: '', message: words.clock.movedQuiet(to) })
        const seeRuns = { label: words.clock.seeRuns, run: () => setWindow('runs') }
        say({ title: '', message: words.clock.moved(to, moved.runs.length, failed), action: seeRuns })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [connection, words, say])

  const advance = (to: ClockStep) => {
    setMoving(true)
    connection.send({ kind: 'advance', to })
  }
  const closeWindow = () => setWindow(null)
  const clock = <ClockControl desk={desk} words={words} moving={moving} advance={advance} />
  return (
    <div class={sidebar ? 'desk with-sidebar' : 'desk'}>
      {desk.now !== '' && (
        <TitleBar
          welcome={welcome}
          desk={desk}
          words={words}
          clock={clock}
          showOutbox={() => setWindow('outbox')}
          showRuns={() => setWindow('runs')}
        />
      )}
      <main class="workspace">
        <div class="grid-place" ref={gridPlace} />
        {sidebar && (
          <SidebarFrame
            sidebar={sidebar}
            connection={connection}
            words={words}
            selection={selection}
            focusGrid={focusGrid}
            onClose={closeSidebar}
          />
        )}
      </main>
      {running && (
        <div class="running" role="status">
          {words.running}
        </div>
      )}
      {window === 'outbox' && <Outbox mails={desk.mails} words={words} onClose={closeWindow} />}
      {window === 'runs' && <RunLog runs={desk.runs} words={words} onClose={closeWindow} />}
      {window === 'guide' && <Guide words={words} onClose={closeWindow} />}
      {question && <Question question={question} words={words} onClose={() => setQuestion(null)} />}
      {alert && (
        <AlertBox
          alert={alert}
          words={words}
          answer={answer => {
            setAlert(null)
            connection.send({ kind: 'answer', answer })
          }}
        />
      )}
      <Toasts toasts={toasts} words={words} dismiss={dismiss} />
    </div>
  )
}
