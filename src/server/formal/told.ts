// A 催款函 that went out, noted in 催款记录 as the third level told by a person. Call under the document lock.
import { newRun } from '../sending/compose'
import { appendToLog, readLog } from '../sending/log'
import type { DrawingDesk, Drawn } from './desk'

/** Nothing for a letter that is no demand, or was noted before. */
export const noteTold = (
  { office: { desk }, loaded }: DrawingDesk,
  { told, language, mail }: Drawn,
  { number, to }: { number: string; to: string[] },
): void => {
  if (told === null) return
  desk.documentStore.refresh()
  const log = readLog(desk)
  if (log.some(({ letter }) => letter === number)) return
  appendToLog(desk, log, [
    {
      letter: number,
      run: newRun(desk),
      planned: told,
      to,
      outcome: 'by-hand',
      channel: 'formal',
      subject: mail.subject,
      language,
      currency: loaded.ledger.currency,
    },
  ])
}
