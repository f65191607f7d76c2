// A day without clock or zone: `YYYY-MM-DD` text, as a person reads it in the spreadsheet.

/** A day that exists, written `YYYY-MM-DD`. Made by `calendarDate` or by a cell reader, never by a cast. */
export type CalendarDate = string & { readonly __day: true }
