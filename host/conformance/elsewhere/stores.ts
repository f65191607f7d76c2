// Properties, cache, locks and mail, where several people or runs are needed.
import type { Elsewhere } from '../case'

const HOST = 'tests/host'

export const storesElsewhere: Elsewhere[] = [
  {
    members: ['Ui.alert', 'Lock.hasLock'],
    says: 'Locks do not survive a question to the person.',
    source: 'UI',
    test: `${HOST}/services/stores.test.ts › locks do not survive ui.alert`,
  },
  {
    members: ['Lock.tryLock'],
    says: 'A lock that another run holds is not given, and the wait takes its time.',
    source: 'LOCK',
    test: `${HOST}/services/stores.test.ts › a lock held by another run is not given, and the wait takes its time`,
  },
  {
    members: ['Lock.waitLock'],
    says: 'waitLock throws when the time is over.',
    source: 'LOCK',
    test: `${HOST}/services/stores.test.ts › waitLock throws instead`,
  },
  {
    members: ['Lock.releaseLock'],
    says: 'The end of a run gives its locks back.',
    source: 'LOCK',
    test: `${HOST}/services/stores.test.ts › a run gives its locks back at its end`,
  },
  {
    members: ['PropertiesService.getDocumentProperties', 'PropertiesService.getUserProperties'],
    says: 'Document properties are everybody’s, user properties one’s own.',
    source: 'PROP',
    test: `${HOST}/services/stores.test.ts › of the document are everybody’s, of the user their own`,
  },
  {
    members: ['Properties.setProperty'],
    says: 'A value holds 9 kB, a store 500 kB.',
    source: 'Q',
    test: `${HOST}/services/stores.test.ts › hold 9 kB a value and 500 kB in all`,
  },
  {
    members: ['PropertiesService.getDocumentProperties', 'LockService.getDocumentLock'],
    says: 'Without an active document there are no document properties and no document lock.',
    source: 'PROP',
    test: `${HOST}/services/stores.test.ts › of the document are null where there is no document`,
  },
  {
    members: ['Cache.get', 'Cache.put'],
    says: 'The cache forgets after the time it was told.',
    source: 'CACHE',
    test: `${HOST}/services/stores.test.ts › forgets after its time`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'A mail goes out from the person who runs the script.',
    source: 'MAIL',
    test: `${HOST}/services/mail.test.ts › sends from the person who runs the script, with all parts`,
  },
  {
    members: ['MailApp.getRemainingDailyQuota'],
    says: 'The quota counts recipients, copies included, a user and day.',
    source: 'Q',
    test: `${HOST}/services/mail.test.ts › the quota counts recipients of a user and day, copies included`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'Over the quota sending throws, in the language of the account.',
    source: 'C:EH',
    standing: 'practitioner',
    test: `${HOST}/services/mail.test.ts › over the quota sending fails, in the language of the account`,
  },
]
