// The try-out's side of the open document: who is at which tab, what they ask for, and what every tab is told.

import { writtenOut } from '../../document/document'
import { quietly } from '../../document/engine/quietly'
import { PROTECTION_WORDS } from '../../document/protection/protected'
import type { Execution, Host, Person } from '../../types'
import type { Desk, DocumentMessage, FromPage, RunLine, Selection, Shown, ToPage, Welcome } from '../protocol'
import { listed, wordsIn } from '../words'
import type { Page } from '../worker-messages'
import { moveClock, timeAhead } from './clock'
import { commandsOf, watchHands } from './hands'
import { mailPage, sidebarPage } from './pages'
import { mailLine, methodOf, runLine } from './run-lines'
import { shareDocument } from './shared-document'

type DeskOptions = Pick<Welcome, 'language' | 'opened' | 'samples'> & {
  host: Host
  say(clients: readonly number[], message: ToPage): void
  /** Told again and again while the clock moves. */
  alive(): void
  keeping(): Pick<Desk, 'canRestore' | 'savedAt'>
}

export type OpenDesk = {
  /** Tabs that have said hello. */
  readonly clients: readonly number[]
  hear(client: number, message: AtTheDesk): void
  left(client: number): void
  /** To every tab that has said hello. */
  tell(message: ToPage): void
  tellDesk(): void
  /** What is at an address of the document; null where nothing is. */
  page(path: string): Promise<Page | null>
}

type AtTheDesk = Exclude<FromPage, { kind: 'answer' | 'open' | 'reset' | 'restore' }>

const KEPT_RUNS = 100
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ADD_ON = { zh: '账期管家', en: 'Zhangqi' }
const COLLEAGUE = 'colleague@example.com'

export function openDesk({ host, language, opened, samples, say, alive, keeping }: DeskOptions): OpenDesk {
  const words = wordsIn(language)
  const clients = new Map<number, Person>()
  const sidebars: string[] = []
  let runs: RunLine[] = []
  let lastRun = 0
  const people = [host.owner, COLLEAGUE]
  const tell = (message: ToPage) => say([...clients.keys()], message)
  const shared = shareDocument(
    quietly(() => writtenOut(host.model)),
    host.transport,
    message => tell({ kind: 'change', message }),
  )

  const noted = (run: Execution, cause: RunLine['cause'], method = ''): RunLine => {
    lastRun += 1
    const line = runLine(run, { id: lastRun, cause, method, zone: host.zone })
    runs = [line, ...runs].slice(0, KEPT_RUNS)
    return line
  }

  const deskNow = (): Desk => ({
    now: host.clock.now,
    zone: host.zone,
    triggers: people
      .flatMap(person =>
        host
          .as(person)
          .triggers()
          .map(({ functionName, next }) => ({ person, functionName, next })),
      )
      .sort((a, b) => a.next.localeCompare(b.next)),
    mails: host.mails.map((mail, index) => mailLine(mail, { id: index + 1, zone: host.zone })).reverse(),
    runs,
    people: people.flatMap(email => {
      const person = host.as(email)
      const { role } = person
      return role === 'none'
        ? []
        : [{ email, role, triggers: person.triggers().length, ...person.quotaLeft() }]
    }),
    ...keeping(),
  })
  const tellDesk = () => tell({ kind: 'desk', desk: deskNow() })

  const shownBy = (run: Execution): Shown => ({
    toasts: run.toasts,
    sidebar: run.sidebar ? { id: sidebars.push(run.sidebar.html), title: run.sidebar.title } : null,
    selection: null,
    error: run.error?.message ?? null,
  })

  const welcome = (client: number, email: string) => {
    const person = host.as(email)
    const opening = person.open()
    noted(opening, 'open')
    clients.set(client, person)
    say([client], {
      kind: 'welcome',
      welcome: {
        documentName: host.name,
        addOnName: ADD_ON[language],
        language,
        person: email,
        role: person.role === 'none' ? 'viewer' : person.role,
        people,
        opened,
        samples,
        data: shared.data,
        changes: [...shared.changes],
      },
    })
    say([client], { kind: 'menu', items: person.menu().map(({ label }) => label) })
    tellDesk()
  }

  const advance = (client: number, message: Extract<AtTheDesk, { kind: 'advance' | 'advanceTo' }>) => {
    const from = host.clock.now
    const ahead = message.kind === 'advance' ? timeAhead(from, message.to) : message.wallTime
    const moved = moveClock(host.clock, ahead, alive)
    if ('refused' in moved) {
      say([client], {
        kind: 'refused',
        reason: words.clock[moved.refused](from.slice(0, 16).replace('T', ' ')),
      })
      return
    }
    const ran = moved.runs.map(run => noted(run, 'trigger'))
    tellDesk()
    tell({ kind: 'moved', moved: { from, to: host.clock.now, runs: ran } })
  }

  /** A change the page should have refused: everybody sees it come and go, so that all have the same document. */
  const refuse = (client: number, { nextRevisionId }: DocumentMessage) => {
    const { session } = host.model as unknown as { session: { undo(revisionId: string): void } }
    if (nextRevisionId !== undefined) quietly(() => session.undo(nextRevisionId))
    say([client], { kind: 'refused', reason: PROTECTION_WORDS.barred[language] })
  }

  const takeChange = (client: number, person: Person, message: DocumentMessage) => {
    if (!shared.isInTime(message)) return
    const commands = commandsOf(host, message)
    const isBarred = commands.some(command => person.standing(command) === 'barred')
    const hands = watchHands(host, message, commands)
    shared.accept(message)
    if (isBarred) return refuse(client, message)
    const done = hands()
    if (done === null) return
    const runs = 'edit' in done ? person.noteEdit(done.edit) : person.noteChange(done.change)
    if (runs.length === 0) return
    for (const run of runs) {
      noted(run, 'edit')
      if (run.user === person.email) say([client], { kind: 'shown', shown: shownBy(run) })
    }
    tellDesk()
  }

  const act = (client: number, person: Person, message: Exclude<AtTheDesk, { kind: 'hello' }>) => {
    switch (message.kind) {
      case 'change':
        return takeChange(client, person, message.message)
      case 'advance':
      case 'advanceTo':
        return advance(client, message)
      case 'click': {
        const { run, selection } = withSelection(person, message.selection, () => person.click(message.label))
        noted(run, 'menu')
        say([client], { kind: 'shown', shown: { ...shownBy(run), selection } })
        say([client], { kind: 'menu', items: person.menu().map(({ label }) => label) })
        tellDesk()
        return
      }
      case 'call': {
        const { functionName, args, id } = message
        const { run, selection } = withSelection(person, message.selection, () =>
          person.call(functionName, ...args),
        )
        noted(run, 'page', methodOf(args))
        const { error, ...shown } = shownBy(run)
        if (error === null) say([client], { kind: 'returned', id, value: run.value ?? null })
        else say([client], { kind: 'failed', id, message: error })
        if (shown.toasts.length > 0 || shown.sidebar || selection) {
          say([client], { kind: 'shown', shown: { ...shown, selection, error: null } })
        }
        tellDesk()
      }
    }
  }

  const xlsxPage = async (): Promise<Page> => {
    const { bytes, lost } = await host.xlsx()
    if (lost.length > 0) tell({ kind: 'refused', reason: words.notInFile(listed(lost, language)) })
    return { type: XLSX, body: bytes, download: `${host.name}.xlsx` }
  }

  return {
    get clients() {
      return [...clients.keys()]
    },
    hear(client, message) {
      if (message.kind === 'hello') return welcome(client, knownPerson(people, message.person))
      const person = clients.get(client)
      if (person) act(client, person, message)
    },
    left: client => void clients.delete(client),
    tell,
    tellDesk,
    async page(path) {
      const [, sidebar] = /^\/sidebar\/(\d+)$/.exec(path) ?? []
      if (path === '/document.xlsx') return xlsxPage()
      const html = sidebars[Number(sidebar) - 1]
      return html === undefined ? mailPage(host, path) : sidebarPage(html, host.functionNames)
    },
  }
}

/** Runs with the tab's selection as the person's; gives back where the script put it, null when it left it alone. */
function withSelection(person: Person, selected: Selection, act: () => Execution) {
  if (selected.sheet !== '') person.select(selected.sheet, selected.a1)
  const run = act()
  const after = person.selection()
  const moved = after.sheet !== selected.sheet || after.a1 !== selected.a1
  return { run, selection: moved ? after : null }
}

const knownPerson = (people: string[], asked: string | null): string =>
  people.find(email => email === asked) ?? people[0] ?? COLLEAGUE
