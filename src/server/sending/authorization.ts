// The gate of the hourly job: without authorization the first service call would kill it silently.
import { LETTER_WORDS } from '../../text/letters/index'
import type { Desk } from '../ports'
import { sendNote } from './notes'

const KEY = 'zq.authorizationNote'

/** Whether the job may run; when the person must authorize again, tells him so at most once a day. */
export const mayRun = (desk: Desk): boolean => {
  const { required, url } = desk.authorization()
  if (!required) return true
  if (desk.userStore.get(KEY) !== desk.today) {
    desk.userStore.put({ [KEY]: desk.today })
    const { subject, body } = LETTER_WORDS[desk.person.language].reauthorize
    try {
      sendNote(desk, { subject, lines: body(url).split('\n') })
    } catch (error) {
      // Mail may be the very scope that is missing.
      console.warn(`Not authorized, and no mail could say so: ${String(error)}`)
    }
  }
  return false
}
