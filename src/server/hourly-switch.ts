// Mails that go out from the hourly job of whoever switched them on: who that is stands in a document property, with the document's id,
// so that a copy sends none.
import * as v from 'valibot'
import type { Settings } from '../contract/settings'
import { problem, type Refusal } from './answer'
import { hourlyOwner, isMine, takeHourly } from './hourly'
import type { Desk, Office } from './ports'

const owner = v.object({ ownerId: v.string(), label: v.string(), documentId: v.string() })
type Owner = v.InferOutput<typeof owner>

export type HourlySwitch = {
  /** Whose job sends; null: nobody's. */
  ownerIn(desk: Desk): Owner | null
  /** Whether this person's hourly job is to send. */
  isMine(office: Office): boolean
  /** Only the owner of the hourly job may switch on, since the mails go out from his account; anybody may switch off. */
  refuse(office: Office, after: Settings): Refusal | null
  /** Switching on makes this person the one whose hourly job sends; the job is made where there is none. Call under the document lock. */
  settle(office: Office, after: Settings): void
}

/** `key` of the property; `isOn` by the settings. */
export const hourlySwitch = (key: string, isOn: (settings: Settings) => boolean): HourlySwitch => {
  const ownerIn = ({ documentStore, documentId }: Desk): Owner | null => {
    const text = documentStore.get(key)
    const parsed = text === null ? null : v.safeParse(owner, JSON.parse(text))
    return parsed?.success === true && parsed.output.documentId === documentId ? parsed.output : null
  }
  return {
    ownerIn,
    isMine: ({ desk, settings }) =>
      isOn(settings) && ownerIn(desk)?.ownerId === desk.person.id() && isMine(desk),
    refuse: ({ desk, settings }, after) => {
      if (!isOn(after) || isOn(settings)) return null
      const hourly = hourlyOwner(desk)
      return hourly === null || isMine(desk) ? null : problem('hourly-of-other', hourly.label)
    },
    settle: ({ desk, settings }, after) => {
      if (isOn(after) === isOn(settings)) return
      if (!isOn(after)) {
        desk.documentStore.remove(key)
        return
      }
      takeHourly(desk)
      const { documentId, person } = desk
      const record: Owner = { ownerId: person.id(), label: person.label(), documentId }
      desk.documentStore.put({ [key]: JSON.stringify(record) })
    },
  }
}
