// Limits of a day, a message or a store, each at the limit and one past it.
import type { Elsewhere } from '../case'

const HOST = 'tests/host'

export const limitsElsewhere: Elsewhere[] = [
  {
    members: ['MailApp.getRemainingDailyQuota'],
    says: 'A Workspace account writes to 1,500 recipients a day.',
    source: 'Q',
    test: `${HOST}/services/mail.test.ts › a workspace account has 1,500`,
  },
  {
    members: ['Cache.put', 'Cache.get'],
    says: 'What is put without a time is kept ten minutes.',
    source: 'CACHE',
    test: `${HOST}/services/stores.test.ts › keeps ten minutes what was put without a time`,
  },
  {
    members: ['Session.getTemporaryActiveUserKey'],
    says: 'The temporary key is a person’s own and changes after 30 days.',
    source: 'SES',
    test: `${HOST}/services/stores.test.ts › is a person’s own and changes after 30 days`,
  },
  {
    members: ['Properties.setProperty', 'Cache.put', 'MailApp.sendEmail', 'Utilities.sleep'],
    says: 'Sizes of properties, cached values, keys, mails, cells and lists, each at its limit and one past it.',
    source: 'Q',
    test: `${HOST}/runtime/limits.test.ts › and not a bit more`,
  },
  {
    members: ['Cache.put', 'Cache.getAll'],
    says: 'Of more than 1,000 cached items the 900 farthest from expiring stay.',
    source: 'CACHE',
    test: `${HOST}/runtime/limits.test.ts › keeps of 1,001 the 900 farthest from expiring`,
  },
  {
    members: ['MailApp.getRemainingDailyQuota', 'MailApp.sendEmail'],
    says: 'A day of a quota begins with its first use.',
    source: 'Q',
    test: `${HOST}/runtime/limits.test.ts › begins with the first use and comes back 24 hours later, not at midnight`,
  },
  {
    members: ['ClockTriggerBuilder.create'],
    says: 'A person has 20 triggers in all documents of a script.',
    source: 'Q',
    test: `${HOST}/runtime/limits.test.ts › 20 triggers a person in all documents of the script`,
  },
  {
    members: ['Properties.getProperty'],
    says: 'A consumer account reads and writes 50,000 properties a day.',
    source: 'Q',
    test: `${HOST}/runtime/limits.test.ts › 50,000 property calls a day, and no more`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'Inline pictures go along by the key the HTML names.',
    source: 'MAIL',
    test: `${HOST}/services/mail.test.ts › go along by their key`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'noReply is for Workspace accounts.',
    source: 'MAIL',
    test: `${HOST}/services/mail.test.ts › noReply sends from a generic address of the domain, for Workspace accounts only`,
  },
  {
    members: ['UrlFetchApp.fetch', 'HTTPResponse.getResponseCode', 'HTTPResponse.getContentText'],
    says: 'A request goes out as the script says; status and text come back.',
    source: 'https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app',
    test: `${HOST}/services/url-fetch.test.ts › posts what the script gives to the host that stands for it, and tells status and text`,
  },
  {
    members: ['UrlFetchApp.fetch'],
    says: 'A status of 400 and more throws unless muteHttpExceptions is set.',
    source: 'https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app',
    test: `${HOST}/services/url-fetch.test.ts › throws at a status of 400 and more unless that is muted`,
  },
  {
    members: ['UrlFetchApp.fetch'],
    says: 'Where the manifest has a urlFetchWhitelist, only addresses that begin with one of its entries are fetched.',
    source: 'https://developers.google.com/apps-script/manifest/allowlist-url',
    test: `${HOST}/services/url-fetch.test.ts › lets nothing through that the manifest does not list, and finds no host that does not stand here`,
  },
  {
    members: [],
    says: 'Exceptions are in the language of the user.',
    source: 'C:EH',
    standing: 'practitioner',
    test: `${HOST}/services/texts.test.ts › are in the language of the account, with what is filled in`,
  },
]
