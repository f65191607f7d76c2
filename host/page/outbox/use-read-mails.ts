// Which mails have been read in this tab; the browser keeps it as long as the tab is open.
import { useCallback, useState } from 'preact/hooks'
import type { MailLine } from '../../server/protocol'

export type ReadMails = { isRead(mail: MailLine): boolean; read(mail: MailLine): void }

const KEPT_AS = 'try-out.read-mails'

export function useReadMails(): ReadMails {
  const [marks, setMarks] = useState(keptMarks)
  const read = useCallback(
    (mail: MailLine) =>
      setMarks(before => {
        if (before.has(markOf(mail))) return before
        const after = new Set(before).add(markOf(mail))
        sessionStorage.setItem(KEPT_AS, JSON.stringify([...after]))
        return after
      }),
    [],
  )
  return { isRead: mail => marks.has(markOf(mail)), read }
}

/** For another document, or the same one anew. */
export const forgetReadMails = (): void => sessionStorage.removeItem(KEPT_AS)

// Numbers begin anew with another document: the time and the recipient tell its mails apart.
const markOf = ({ id, at, to }: MailLine): string => `${id} ${at} ${to}`

const keptMarks = (): Set<string> => new Set(JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '[]') as string[])
