// The whole page: title bar, grid, sidebar, and what comes up over them.
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Welcome } from '../../server/protocol'
import { ClockControl } from '../clock/ClockControl'
import type { Connection } from '../connection'
import { DropPlace } from '../files/DropPlace'
import { Samples } from '../files/Samples'
import { useFiles } from '../files/use-files'
import type { Grid } from '../grid/open-grid'
import { CoachCard } from '../guide/CoachCard'
import { useGuide } from '../guide/use-guide'
import { Keys } from '../keyboard/Keys'
import { Outbox } from '../outbox/Outbox'
import { useReadMails } from '../outbox/use-read-mails'
import { PersonSwitch } from '../people/PersonSwitch'
import { RunLog } from '../runs/RunLog'
import type { Words } from '../words'
import { AlertBox } from './AlertBox'
import { type Asked, Question } from './Question'
import { SidebarFrame } from './SidebarFrame'
import { TitleBar } from './TitleBar'
import { Toasts } from './Toasts'
import { useDesk } from './use-desk'
import { useGridPlace } from './use-grid-place'
import { useToasts } from './use-toasts'

type DeskProps = { welcome: Welcome; connection: Connection; words: Words }
type Window = 'outbox' | 'runs' | 'samples' | 'keys'

export function Desk({ welcome, connection, words }: DeskProps) {
  const [window, setWindow] = useState<Window | null>(null)
  const [question, ask] = useState<Asked | null>(null)
  const { toasts, say, dismiss } = useToasts()
  const tell = useCallback((message: string) => say({ title: '', message }), [say])
  const grid = useRef<Grid | null>(null)
  const clockMoved = useRef(() => {})
  const told = useDesk(connection, {
    words,
    say,
    select: useCallback(selection => grid.current?.select(selection), []),
    moved: useCallback(() => clockMoved.current(), []),
    seeRuns: useCallback(() => setWindow('runs'), []),
  })
  const { desk, sidebar, setSidebar, alert, setAlert, waiting, setWaiting } = told
  const guide = useGuide(desk.runs, welcome.person)
  clockMoved.current = () => guide.done('clock')
  const readMails = useReadMails()
  const files = useFiles({ connection, welcome, words, tell, ask, setWaiting })
  const { selection, focusGrid, place } = useGridPlace({
    welcome,
    connection,
    words,
    grid,
    menuItems: told.menuItems,
    canRestore: desk.canRestore,
    files,
    tell,
    ask,
    clicked: () => setWaiting('script'),
    showSamples: () => setWindow('samples'),
    showKeys: () => setWindow('keys'),
    showGuide: guide.begin,
  })
  const closeSidebar = useCallback(() => setSidebar(null), [setSidebar])
  const showOutbox = () => {
    guide.done('outbox')
    setWindow('outbox')
  }
  const showRuns = () => setWindow('runs')
  const closeWindow = () => setWindow(null)

  return (
    <div class={sidebar ? 'desk with-sidebar' : 'desk'}>
      {desk.now !== '' && (
        <TitleBar
          welcome={welcome}
          desk={desk}
          words={words}
          unread={desk.mails.filter(mail => !readMails.isRead(mail)).length}
          clock={
            <ClockControl
              desk={desk}
              words={words}
              moving={waiting === 'clock'}
              move={told.move}
              advance={to => {
                setWaiting('clock')
                connection.send({ kind: 'advance', to })
              }}
              advanceTo={wallTime => {
                setWaiting('clock')
                connection.send({ kind: 'advanceTo', wallTime })
              }}
              seeRuns={showRuns}
              seeMails={showOutbox}
            />
          }
          person={
            <PersonSwitch welcome={welcome} desk={desk} words={words} onOpen={() => guide.done('person')} />
          }
          showOutbox={showOutbox}
          showRuns={showRuns}
        />
      )}
      <main class="workspace">
        <div class="grid-place" ref={place} />
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
      <Running waiting={waiting} words={words} />
      {guide.open && desk.now !== '' && (
        <CoachCard guide={guide} addOn={welcome.addOnName} sidebarOpen={sidebar !== null} words={words} />
      )}
      {window === 'outbox' && (
        <Outbox mails={desk.mails} readMails={readMails} words={words} onClose={closeWindow} />
      )}
      {window === 'runs' && <RunLog runs={desk.runs} words={words} say={tell} onClose={closeWindow} />}
      {window === 'samples' && (
        <Samples welcome={welcome} words={words} open={files.openSample} onClose={closeWindow} />
      )}
      {window === 'keys' && <Keys words={words} onClose={closeWindow} />}
      {question && <Question question={question} words={words} onClose={() => ask(null)} />}
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
      <DropPlace words={words} dropped={files.dropped} />
      <Toasts toasts={toasts} words={words} dismiss={dismiss} />
    </div>
  )
}

function Running({ waiting, words }: { waiting: ReturnType<typeof useDesk>['waiting']; words: Words }) {
  if (waiting === null || waiting === 'clock') return null
  return (
    <div class="running" role="status">
      {waiting === 'script' ? words.running : words.files.opening(waiting.file)}
    </div>
  )
}
