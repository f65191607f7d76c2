// The desk on the open spreadsheet: everything the tasks may ask of Google, each thing asked at most once a run.
import type { Language } from '../../contract/shapes'
import type { CalendarDate } from '../../core/calendar-date'
import { NO_DOCUMENT } from '../hourly'
import type { BindingState, Desk, Store } from '../ports'
import { readSetup } from '../setup-record'
import { bookSheets } from './books/book-sheets'
import {
  cellReader,
  dateMaker,
  dayReader,
  offsetMinutes,
  offsetReader,
  timedCellReader,
  wallClock,
} from './days'
import { hourlyTrigger } from './hourly-trigger'
import { adoption } from './ledger/adoption'
import { findBinding } from './ledger/binding'
import { ledgerSheet } from './ledger/ledger-sheet'
import { rowFilter } from './ledger/row-filter'
import { rowMoves } from './ledger/row-moves'
import { accountSheet } from './own-sheets/account-sheet'
import { boardSheet } from './own-sheets/board-sheet'
import { helperSheets } from './own-sheets/helper-sheets'
import { normsSheet } from './own-sheets/norms-sheet'
import { reportSheets } from './own-sheets/report-sheets'
import { propertyStore } from './store'
import { web } from './web'

const PERSON_ID = 'zq.person'
const LOCK_WAIT_MS = 10_000
const PDF_TYPE = 'application/pdf'
/** %PDF: what comes back as something else, an error page say, is not sent to anybody. */
const PDF_BEGINS = [37, 80, 68, 70]

/** Null when there is no document: a clock trigger of an add-on may find none (platform.md §2.3). */
export const openDesk = (languageFrom: (documentStore: Store) => Language): Desk | null => {
  const started = Date.now()
  const book: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet()
  const properties: GoogleAppsScript.Properties.Properties | null = PropertiesService.getDocumentProperties()
  if (book === null || properties === null) return null

  const documentStore = propertyStore(properties)
  const userStore = propertyStore(PropertiesService.getUserProperties())
  const zone = book.getSpreadsheetTimeZone()
  const moment = () => Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm')
  const offsetOf = offsetReader(instant => offsetMinutes(Utilities.formatDate(new Date(instant), zone, 'Z')))
  const cellOf = cellReader(dayReader(offsetOf))
  const language = languageFrom(documentStore)
  let found: BindingState | null = null
  const binding = (again?: 'again') => {
    if (found === null || again === 'again') found = findBinding(book, readSetup(documentStore))
    return found
  }
  const digest = (text: string) =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
      .map(byte => (byte & 255).toString(16).padStart(2, '0'))
      .join('')
  const email = () => Session.getEffectiveUser().getEmail()

  return {
    documentId: book.getId(),
    zone,
    locale: book.getSpreadsheetLocale(),
    today: moment().slice(0, 10) as CalendarDate,
    now: moment,
    dayOf: dayReader(offsetOf),
    dateOf: dateMaker(offsetOf),
    secondsRun: () => (Date.now() - started) / 1000,
    person: {
      id: () => userStore.get(PERSON_ID) ?? newPersonId(userStore),
      email,
      label: email,
      language,
    },
    ledger: ledgerSheet({ book, cellOf, binding }),
    adoption: adoption({ book, cellOf }),
    rowFilter: rowFilter({ book, digest }),
    rows: rowMoves({ book, cellOf }),
    helpers: helperSheets({ book, cellOf, language }),
    board: boardSheet(book),
    norms: normsSheet(book),
    books: bookSheets({ book, cellOf: timedCellReader(wallClock(offsetOf)) }),
    reports: reportSheets(book),
    accountSheet: accountSheet(book),
    documentStore,
    userStore,
    hourlyTrigger: hourlyTrigger(book),
    locked: work => {
      const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock()
      if (lock === null || !lock.tryLock(LOCK_WAIT_MS)) return null
      try {
        const result = work()
        SpreadsheetApp.flush()
        return result
      } finally {
        lock.releaseLock()
      }
    },
    flush: () => SpreadsheetApp.flush(),
    mail: {
      quota: () => MailApp.getRemainingDailyQuota(),
      send: ({ to, cc = [], subject, text, html, name, attachment }) =>
        MailApp.sendEmail({
          to: to.join(','),
          ...(cc.length > 0 && { cc: cc.join(',') }),
          subject,
          body: text,
          htmlBody: html,
          name,
          ...(attachment && {
            attachments: [Utilities.newBlob(attachment.bytes, PDF_TYPE, attachment.name)],
          }),
        }),
    },
    pdf: (html, name) => {
      const bytes = Utilities.newBlob(html, 'text/html', `${name}.html`).getAs(PDF_TYPE).getBytes()
      return PDF_BEGINS.every((byte, at) => bytes[at] === byte) ? { name: `${name}.pdf`, bytes } : null
    },
    web,
    uuid: () => Utilities.getUuid(),
    digest,
    authorization: () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
      const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
      return { required, url: required ? info.getAuthorizationUrl() : '' }
    },
  }
}

/** For a clock trigger that found no document: without a desk only the person's own properties are there. */
export const noteNoDocument = (): void => {
  PropertiesService.getUserProperties().setProperty(NO_DOCUMENT, new Date().toISOString())
}

const newPersonId = (store: Desk['userStore']): string => {
  const id = Utilities.getUuid()
  store.put({ [PERSON_ID]: id })
  return id
}
