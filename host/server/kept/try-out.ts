// The try-out of `npm start`: which document is open, how it is kept between starts, and what opens another one in its place.
import { openHost } from '../../index'
import { listSamples } from '../../samples'
import type { Alert, AlertAnswer, DocumentInput, Host } from '../../types'
import { UnreadableFile } from '../../xlsx/parts/package'
import { type OpenDesk, openDesk } from '../desk/desk'
import type { FromPage, ToPage } from '../protocol'
import { decode } from '../protocol'
import { listed, wordsIn } from '../words'
import type { Page } from '../worker-messages'
import type { Keep, Source } from './keep'
import { checkKind, ownFile } from './own-file'

export type TryOutOptions = {
  /** What was asked for at the start; null goes on with what was open last. */
  source: Source | null
  /** Whether to begin anew whatever is kept. */
  fresh: boolean
  language: 'zh' | 'en'
  /** Folder of the built add-on. */
  addOn: string
  keep: Keep
  answerAlert(alert: Alert): AlertAnswer
  say(clients: readonly number[], message: ToPage): void
  /** Told again and again while work goes on as it should. */
  alive(): void
  /** A sentence for the first person who opens the page. */
  notice: string | null
}

export type TryOut = {
  hear(client: number, text: string): void
  left(client: number): void
  page(path: string): Promise<Page | null>
  /** Keeps at once what has not been kept yet. */
  keepNow(): void
}

const KEPT_AFTER_MS = 1000

/** Throws an `UnreadableFile` when the file asked for at the start cannot be opened. */
export function openTryOut(options: TryOutOptions): TryOut {
  const { keep, language, say, alive } = options
  const words = wordsIn(language)
  let notice = options.notice
  let source = options.source ?? keep.lastOpened() ?? { sample: 'story' }
  let savedAt: string | null = null
  let timer: NodeJS.Timeout | undefined
  if (options.fresh) keep.backUp(source)
  let host = openAsLeft(source)
  let desk = deskOf(host)
  keep.noteOpened(source)

  function open(document: DocumentInput): Host {
    return openHost({
      document,
      bundle: options.addOn,
      userLocale: language === 'zh' ? 'zh-CN' : 'en',
      answerAlert: options.answerAlert,
    })
  }

  /** As it was left; as new where nothing is kept, or nothing that can be used. */
  function openAsLeft(wanted: Source): Host {
    try {
      const saved = keep.read(wanted)
      if (saved !== null) return open({ saved })
    } catch {
      notice = words.putAside(keep.putAside(wanted))
    }
    const opened = open('sample' in wanted ? wanted : ownFile(wanted.file))
    if (opened.notRead.length > 0) notice = words.notRead(listed(opened.notRead, language))
    return opened
  }

  function deskOf(opened: Host): OpenDesk {
    return openDesk({
      host: opened,
      language,
      say,
      alive,
      opened: 'sample' in source ? source.sample : '',
      samples: listSamples().map(({ name, title, about }) => ({
        name,
        title: title[language],
        about: about[language],
      })),
      keeping: () => ({ canRestore: keep.hasBackup(source), savedAt }),
    })
  }

  function keepNow(): void {
    clearTimeout(timer)
    if (timer === undefined) return
    timer = undefined
    try {
      keep.write(source, host.save())
      savedAt = new Date().toTimeString().slice(0, 5)
    } catch (error) {
      desk.tell({ kind: 'refused', reason: words.notKept(String(error)) })
    }
    desk.tellDesk()
  }

  function keepSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(keepNow, KEPT_AFTER_MS)
    if (savedAt === null) return
    savedAt = null
    desk.tellDesk()
  }

  function reopen(wanted: Source): void {
    const opened = openAsLeft(wanted)
    source = wanted
    savedAt = null
    keep.noteOpened(source)
    const { clients } = desk
    host = opened
    desk = deskOf(host)
    say(clients, { kind: 'reopened' })
  }

  function sourceOf(what: Extract<FromPage, { kind: 'open' }>['what']): Source {
    if ('sample' in what) return what
    checkKind(what.name)
    return { file: keep.keepFile(what.name, Buffer.from(what.base64, 'base64')) }
  }

  function openAnother(
    client: number,
    message: Extract<FromPage, { kind: 'open' | 'reset' | 'restore' }>,
  ): void {
    keepNow()
    try {
      if (message.kind === 'reset') keep.backUp(source)
      if (message.kind === 'restore' && keep.hasBackup(source)) keep.restore(source)
      reopen(message.kind === 'open' ? sourceOf(message.what) : source)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      say([client], { kind: 'refused', reason: error.said[language] })
    }
  }

  return {
    hear(client, text) {
      const message = decode<FromPage>(text)
      switch (message.kind) {
        case 'answer':
          return
        case 'open':
        case 'reset':
        case 'restore':
          return openAnother(client, message)
        case 'click':
        case 'call':
        case 'advance':
        case 'advanceTo':
          // A script that never ends is ended with its thread: what is kept is where the next one goes on.
          keepNow()
      }
      if (isWorthKeeping(message)) keepSoon()
      desk.hear(client, message)
      if (message.kind === 'hello' && notice !== null) {
        say([client], { kind: 'refused', reason: notice })
        notice = null
      }
    },
    left: client => desk.left(client),
    page: path => desk.page(path),
    keepNow,
  }
}

/** Where somebody's cursor is, is not. */
const isWorthKeeping = (message: FromPage) =>
  message.kind !== 'change' || message.message.serverRevisionId !== undefined
