// The strip above the menus: the document's name as in Sheets, and at the right the try-out's own controls.
import type { ComponentChildren } from 'preact'
import type { Desk, Welcome } from '../../server/protocol'
import { shownSeconds } from '../shown-time'
import type { Words } from '../words'
import { Icon } from './Icon'
import { PersonSwitch } from './PersonSwitch'

type TitleBarProps = {
  welcome: Welcome
  desk: Desk
  words: Words
  /** The clock's control. */
  clock: ComponentChildren
  showOutbox(): void
  showRuns(): void
}

export function TitleBar({ welcome, desk, words, clock, showOutbox, showRuns }: TitleBarProps) {
  const last = desk.runs.find(run => run.cause !== 'open')
  return (
    <header class="title-bar">
      <img src="/sheet.svg" alt="" width="26" height="32" />
      <h1 title={welcome.documentName}>{welcome.documentName}</h1>
      <span class="try-out" title={words.tryOutHint}>
        {words.tryOut}
      </span>
      <div class="title-tools">
        <button type="button" class="bar-button meter" title={words.runs.title} onClick={showRuns}>
          {last ? words.runs.last(last.totalCalls, shownSeconds(last.simulatedSeconds)) : words.runs.none}
        </button>
        {clock}
        <button
          type="button"
          class="bar-button"
          aria-label={words.outbox.count(desk.mails.length)}
          onClick={showOutbox}
        >
          <Icon name="mail" /> {words.outbox.title}
          {desk.mails.length > 0 && <span class="count">{desk.mails.length}</span>}
        </button>
        <PersonSwitch welcome={welcome} words={words} />
      </div>
    </header>
  )
}
