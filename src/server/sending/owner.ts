// Unattended sending: one owner for each document, who has approved what goes out. Kept in the document's properties, with the
// document's id, so that a copy of the spreadsheet never sends.
import * as v from 'valibot'
import type { SendingState } from '../../contract/reminders'
import type { Settings } from '../../contract/settings'
import { calendarDate } from '../../core/calendar-date'
import { isDefaultSales } from '../../core/sales/rules'
import { hourlyOwner } from '../hourly'
import type { Desk, Office } from '../ports'
import { changedTerms } from '../terms/said'
import { approvedNow, approvedSchema, areCopiesOther, changesSince } from './approved'
import { lettersInUse } from './letters'

const record = v.object({
  ownerId: v.string(),
  label: v.string(),
  documentId: v.string(),
  since: v.string(),
  /** Fingerprint of what the owner approved. */
  approved: v.string(),
  /** The day of the last unattended run, '' before the first one, and whether it was through. */
  day: v.string(),
  done: v.boolean(),
  /** Fingerprint the owner was told about while sending is suspended. */
  told: v.string(),
  /** The newest receipt at whose age he was told that nothing goes out. */
  staleTold: v.exactOptional(v.string()),
  /** Part by part, to name what changed; absent in what was approved before this was noted. */
  seen: v.exactOptional(approvedSchema),
})

export type SendingRecord = v.InferOutput<typeof record>

const KEY = 'zq.sending'

/** Null when nobody sends unattended, and in a copy. */
export const sendingRecord = ({ documentStore, documentId }: Desk): SendingRecord | null => {
  const text = documentStore.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(record, JSON.parse(text))
  return parsed.success && parsed.output.documentId === documentId ? parsed.output : null
}

export const saveSendingRecord = ({ documentStore }: Desk, kept: SendingRecord): void =>
  documentStore.put({ [KEY]: JSON.stringify(kept) })

export const removeSendingRecord = ({ documentStore }: Desk): void => documentStore.remove(KEY)

/** What goes out without anybody looking: letters, who signs and where to pay, the policy, when money is due, and what waits for a second person. */
export const fingerprint = ({ desk, settings }: Office): string =>
  desk.digest(
    JSON.stringify([
      lettersInUse(desk.documentStore),
      settings.sender,
      settings.policy,
      settings.letterLanguage,
      // Where 复核 is off, what an owner approved before there was such a thing stays approved.
      ...(settings.fourEyes.on ? [settings.fourEyes] : []),
      ...changedTerms(desk),
      ...(settings.receiptsAge === null ? [] : [{ receiptsAge: settings.receiptsAge }]),
      // Who is a key account rests on these too.
      ...(isDefaultSales(settings.sales) ? [] : [settings.sales]),
    ]),
  )

/** The record of a new owner, who approves what stands there now. */
export const newSendingRecord = (office: Office): SendingRecord => ({
  ownerId: office.desk.person.id(),
  label: office.desk.person.label(),
  documentId: office.desk.documentId,
  since: office.desk.today,
  approved: fingerprint(office),
  seen: approvedNow(office),
  day: '',
  done: true,
  told: '',
})

export const isSuspended = (office: Office, kept: SendingRecord): boolean =>
  kept.approved !== fingerprint(office) ||
  (kept.seen !== undefined && areCopiesOther(office, kept.seen)) ||
  hourlyOwner(office.desk)?.ownerId !== kept.ownerId

const NOTHING_CHANGED: SendingState['changed'] = { parts: [], sender: [] }

export const sendingState = (office: Office): SendingState => {
  const { desk, settings } = office
  const kept = sendingRecord(desk)
  const { sendHour } = settings
  if (kept === null)
    return { mode: 'list', owner: null, suspended: false, changed: NOTHING_CHANGED, sendHour }
  const suspended = isSuspended(office, kept)
  return {
    mode: 'unattended',
    owner: {
      label: kept.label,
      since: calendarDate(kept.since) ?? desk.today,
      mine: kept.ownerId === desk.person.id(),
    },
    suspended,
    changed:
      suspended && kept.seen !== undefined ? changesSince(kept.seen, approvedNow(office)) : NOTHING_CHANGED,
    sendHour,
  }
}

/** Call after settings or letters were saved on a page that showed all that stood there: the owner who saves approves; anyone else's save suspends until he has looked. */
export const renewApproval = (office: Office): void => {
  const kept = sendingRecord(office.desk)
  if (kept === null || kept.ownerId !== office.desk.person.id()) return
  saveSendingRecord(office.desk, {
    ...kept,
    approved: fingerprint(office),
    seen: approvedNow(office),
    told: '',
  })
}

/** 公司简称, 发件人 and 收款账户 are filled in: without them no letter says who writes and where to pay. */
export const isSenderReady = ({ sender }: Settings): boolean =>
  [sender.company, sender.person, sender.payTo].every(text => text.trim() !== '')
