// The try-out's side of the open document: who is at which tab, what they ask for, and what every tab is told.
import type { Execution, Host, Person } from '../types'
import { mailPage, sidebarPage } from './pages'
import type { ClockStep, Desk, FromPage, RunLine, Selection, Shown, ToPage } from './protocol'
import { decode } from './protocol'
import { mailLine, methodOf, runLine } from './run-lines'
import { shareDocument } from './shared-document'
import type { Page } from './worker-messages'

type DeskOptions = {
  host: Host
  language: 'zh' | 'en'
  /** client null: to every tab that has said hello. */
  say(client: number | null, message: ToPage): void
}

export type OpenDesk = {
  hear(client: number, text: string): void
  left(client: number): void
  /** What is at an address of the document; null where nothing is. */
  page(path: string): Promise<Page | null>
}

const KEPT_RUNS = 100
const ADD_ON = { zh: '账期管家', en: 'Zhangqi' }
const COLLEAGUE = 'colleague@example.com'

export function openDesk({ host, language, say }: DeskOptions): OpenDesk {
  const clients = new Map<number, Person>()
  const sidebars: string[] = []
  let runs: RunLine[] = []
  let lastRun = 0
  const people = [host.owner, COLLEAGUE]
  const shared = shareDocument(host.model.exportData(), host.transport, message =>
    say(null, { kind: 'change', message }),
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
    people: people.map(email => {
      const person = host.as(email)
      return {
        email,
        role: email === host.owner ? 'owner' : 'editor',
        triggers: person.triggers().length,
        ...person.quotaLeft(),
      }
    }),
    canRestore: false,
    savedAt: null,
  })
  const tellDesk = () => say(null, { kind: 'desk', desk: deskNow() })

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
    say(client, {
      kind: 'welcome',
      welcome: {
        documentName: host.name,
        addOnName: ADD_ON[language],
        language,
        person: email,
        people,
        opened: '',
        samples: [],
        data: shared.data,
        changes: [...shared.changes],
      },
    })
    say(client, { kind: 'menu', items: person.menu().map(({ label }) => label) })
    tellDesk()
  }

  const advance = (to: ClockStep) => {
    const from = host.clock.now
    const executions =
      to === 'tomorrowMorning' ? host.clock.advanceTo(nextMorning(from)) : host.clock.advance(STEPS[to])
    const ran = executions.map(run => noted(run, 'trigger'))
    tellDesk()
    say(null, { kind: 'moved', moved: { from, to: host.clock.now, runs: ran } })
  }

  const act = (client: number, person: Person, message: Exclude<FromPage, { kind: 'hello' | 'answer' }>) => {
    switch (message.kind) {
      case 'change':
        shared.accept(message.message)
        return
      case 'advance':
        advance(message.to)
        return
      case 'advanceTo':
      case 'open':
      case 'reset':
      case 'restore':
        return
      case 'click': {
        const { run, selection } = withSelection(person, message.selection, () => person.click(message.label))
        noted(run, 'menu')
        say(client, { kind: 'shown', shown: { ...shownBy(run), selection } })
        say(client, { kind: 'menu', items: person.menu().map(({ label }) => label) })
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
        if (error === null) say(client, { kind: 'returned', id, value: run.value ?? null })
        else say(client, { kind: 'failed', id, message: error })
        if (shown.toasts.length > 0 || shown.sidebar || selection) {
          say(client, { kind: 'shown', shown: { ...shown, selection, error: null } })
        }
        tellDesk()
      }
    }
  }

  return {
    hear(client, text) {
      const message = decode<FromPage>(text)
      if (message.kind === 'answer') return
      if (message.kind === 'hello') return welcome(client, knownPerson(people, message.person))
      const person = clients.get(client)
      if (person) act(client, person, message)
    },
    left: client => void clients.delete(client),
    async page(path) {
      const [, sidebar] = /^\/sidebar\/(\d+)$/.exec(path) ?? []
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

const STEPS = { nextHour: { hours: 1 }, nextWeek: { days: 7 } }

/** 9:00 of the day after a wall time. */
function nextMorning(wallTime: string): string {
  const day = new Date(`${wallTime.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return `${day.toISOString().slice(0, 10)}T09:00`
}

const knownPerson = (people: string[], asked: string | null): string =>
  people.find(email => email === asked) ?? people[0] ?? COLLEAGUE
