// What the File menu does: samples, one's own file, starting again and taking that back.
import { useCallback } from 'preact/hooks'
import type { FromPage, Welcome } from '../../server/protocol'
import type { Connection } from '../connection'
import type { Asked } from '../desk/Question'
import type { Waiting } from '../desk/use-desk'
import type { Words } from '../words'
import { chooseFile, readOwnFile } from './own-file'

export type Files = {
  openSample(name: string): void
  openFile(): void
  dropped(files: File[]): void
  reset(): void
  restore(): void
}

type FilesOptions = {
  connection: Connection
  welcome: Welcome
  words: Words
  tell(text: string): void
  ask(question: Asked): void
  setWaiting(waiting: Waiting): void
}

export function useFiles({ connection, welcome, words, tell, ask, setWaiting }: FilesOptions): Files {
  const { files } = words
  const send = useCallback(
    (message: FromPage, name: string) => {
      setWaiting({ file: name })
      connection.send(message)
    },
    [connection, setWaiting],
  )
  const open = useCallback(
    async (file: File) => {
      const read = await readOwnFile(file)
      if (typeof read === 'string') return tell(files[read](file.name))
      send({ kind: 'open', what: read }, read.name)
    },
    [files, tell, send],
  )
  const dropped = useCallback(
    (chosen: File[]) => {
      const [file] = chosen
      if (chosen.length > 1) tell(files.oneOnly)
      else if (file) void open(file)
    },
    [files, tell, open],
  )
  return {
    openSample(sample) {
      const title = welcome.samples.find(({ name }) => name === sample)?.title ?? sample
      send({ kind: 'open', what: { sample } }, title)
    },
    openFile: () => chooseFile(file => void open(file)),
    dropped,
    reset: () =>
      ask({
        text: files.askReset(welcome.documentName),
        means: files.resetMeans,
        agree: files.resetYes,
        yes: () => send({ kind: 'reset' }, welcome.documentName),
      }),
    restore: () =>
      ask({
        text: files.askRestore,
        means: files.restoreMeans,
        agree: files.restoreYes,
        yes: () => send({ kind: 'restore' }, welcome.documentName),
      }),
  }
}
