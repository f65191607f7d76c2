// MailApp. On live Google these cases send one mail, to the person who runs them.
import { type Case, THROWS } from '../case'

const self = () => Session.getEffectiveUser().getEmail()

export const mailCases: Case[] = [
  {
    id: 'mail-sent',
    members: ['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota'],
    says: 'sendEmail gives nothing back; the quota is a number that the recipients lower.',
    source: 'MAIL',
    standing: 'documented',
    run: () => {
      const before = MailApp.getRemainingDailyQuota()
      const given = MailApp.sendEmail({
        to: self(),
        subject: 'Zhangqi conformance',
        body: 'One mail to yourself.',
      })
      return [typeof before, before > 0, given === undefined || given === null]
    },
    gives: ['number', true, true],
  },
  {
    id: 'mail-no-recipient',
    members: ['MailApp.sendEmail'],
    says: 'A mail without a recipient is refused.',
    source: 'C:EH',
    standing: 'practitioner',
    run: () => MailApp.sendEmail('', 'x', 'y'),
    gives: THROWS,
  },
  {
    id: 'mail-bad-address',
    members: ['MailApp.sendEmail'],
    says: 'An address without a domain is refused.',
    source: 'C:EH',
    standing: 'practitioner',
    run: () => MailApp.sendEmail('nobody', 'x', 'y'),
    gives: THROWS,
  },
  {
    id: 'mail-51-recipients',
    members: ['MailApp.sendEmail'],
    says: 'A mail has at most 50 recipients.',
    source: 'Q',
    standing: 'documented',
    run: () => {
      const to = Array.from({ length: 51 }, (_, index) => `nobody${index}@example.com`).join(',')
      MailApp.sendEmail(to, 'x', 'y')
    },
    gives: THROWS,
  },
]
