// The one clock trigger a person may have in a document; nobody sees another person's.
import type { HourlyTrigger } from '../ports'

const own = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  ScriptApp.getUserTriggers(book).filter(trigger => trigger.getEventType() === ScriptApp.EventType.CLOCK)

export const hourlyTrigger = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): HourlyTrigger => ({
  ensure: () => {
    const [present] = own(book)
    if (present !== undefined) return present.getUniqueId()
    return ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create().getUniqueId()
  },
  remove: () => {
    for (const trigger of own(book)) ScriptApp.deleteTrigger(trigger)
  },
  exists: () => own(book).length > 0,
})
