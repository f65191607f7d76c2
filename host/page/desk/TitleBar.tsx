// The strip above the menus: the document's name as in Sheets, and at the right the try-out's own controls.
import type { ComponentChildren } from 'preact'
import type { Desk, Welcome } from '../../server/protocol'
import { Icon } from '../parts/Icon'
import { runName } from '../runs/run-text'
import { shownSeconds } from '../shown-time'
import type { Words } from '../words'

type TitleBarProps = {
  welcome: Welcome
  desk: Desk
  words: Words
  /** Mails not read in this tab. */
  unread: number
  clock: ComponentChildren
  person: ComponentChildren
  showOutbox(): void
  showRuns(): void
}

export function TitleBar({
  welcome,
  desk,
  words,
  unread,
  clock,
  person,
  showOutbox,
  showRuns,
}: TitleBarProps) {
  return (
    <header class="title-bar">
      <img src="/sheet.svg" alt="" width="28" height="38" />
      <h1 title={welcome.documentName}>{welcome.documentName}</h1>
      <span class="try-out" title={words.tryOutHint}>
        {words.tryOut}
      </span>
      <Saved savedAt={desk.savedAt} words={words} />
      <div class="title-tools">
        <Meter desk={desk} words={words} showRuns={showRuns} />
        {clock}
        <button
          type="button"
          class="bar-button outbox-button"
          aria-label={words.outbox.count(desk.mails.length, unread)}
          title={words.outbox.count(desk.mails.length, unread)}
          onClick={showOutbox}
        >
          <Icon name="mail" /> <span class="wide">{words.outbox.title}</span>
          {/* Drawn, not written: the button's name says it in words. */}
          {unread > 0 && <span class="count" data-count={unread} />}
        </button>
        {person}
      </div>
    </header>
  )
}

function Saved({ savedAt, words }: { savedAt: string | null; words: Words }) {
  const text = savedAt === null ? words.saving : words.saved
  return (
    <span class="saved" role="status" title={savedAt === null ? text : words.savedAt(savedAt)}>
      <Icon name={savedAt === null ? 'saving' : 'saved'} /> <span class="wide">{text}</span>
    </span>
  )
}

/** What the last run cost; opening the spreadsheet is not counted, it happens with every tab. */
function Meter({ desk, words, showRuns }: Pick<TitleBarProps, 'desk' | 'words' | 'showRuns'>) {
  const last = desk.runs.find(run => run.cause !== 'open')
  const seconds = last ? shownSeconds(last.simulatedSeconds) : ''
  const hint = last
    ? words.runs.lastHint(runName(last), last.cellsRead, last.cellsWritten, seconds)
    : words.runs.noneHint
  const text = last ? words.runs.last(last.totalCalls, seconds) : words.runs.none
  return (
    <button
      type="button"
      class="bar-button meter"
      aria-label={words.named(words.runs.title, text)}
      title={hint}
      onClick={showRuns}
    >
      <Icon name="gauge" />
      <span class="wide">{text}</span>
    </button>
  )
}
