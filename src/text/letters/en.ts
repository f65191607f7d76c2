// Letters to customers in English, the twins of zh-CN.
import type { LetterWords } from './words'

const closing = `How to pay:
{{payment account}}

Questions about an amount or a date? Please contact {{ask at}}.
If you have already paid, please disregard this letter and let us know the payment date.

{{company}}
{{ask at}}
Reference: {{number}}`

const letters = (count: number) => (count === 1 ? '1 letter' : `${count} letters`)
const were = (count: number) => `${letters(count)} ${count === 1 ? 'was' : 'were'}`

export const en: LetterWords = {
  letters: {
    0: {
      subject: '[{{company}}] Upcoming payment: {{matter}}, {{total}}',
      body: `Dear {{contact}},

The following will fall due shortly. We are writing ahead so that you can plan the payment.

{{items}}

${closing}`,
    },
    1: {
      subject: '[{{company}}] Payment reminder: {{matter}}, {{total}} outstanding',
      body: `Dear {{contact}},

The following is past its due date. Please check it and arrange payment.

{{items}}

${closing}`,
    },
    2: {
      subject: '[{{company}}] Overdue payment: {{matter}}, {{total}} outstanding',
      body: `Dear {{contact}},

We wrote to you about the following, and as of {{today}} have not received payment; the oldest item is {{days overdue}} days overdue. Please pay by {{pay by}}, or let us know when we can expect payment.

{{items}}

${closing}`,
    },
    3: {
      subject: '[{{company}}] Formal demand for payment: {{matter}}, {{total}} outstanding',
      body: `To: {{customer}}
Attention: {{contact}}

The payment dates agreed in our contract have passed. As of {{today}}, despite our reminders, {{number of items}} item(s) totalling {{total}} remain unpaid, the oldest {{days overdue}} days overdue:

{{items}}

In accordance with the payment terms of the contract, please pay the amount above by {{pay by}}. If you dispute any amount, please tell us in writing before that date with your reasons and pay the undisputed part. Failing payment or explanation, we reserve our rights under the contract and the law.

${closing}`,
    },
  },
  wechat: {
    notice:
      'Hello {{contact}}, this is {{sender}} of {{company}}. {{total}} for {{matter}} will fall due shortly, the earliest due date being {{oldest due date}}; just a note ahead so that you can plan the payment. Thank you.',
    reminder:
      'Hello {{contact}}, this is {{sender}} of {{company}}. {{total}} for {{matter}} is outstanding; the oldest due date was {{oldest due date}} (days overdue: {{days overdue}}). Could you check and arrange payment? If it has been paid, please let us know the date. Thank you.',
  },
  tokens: {
    customer: 'customer',
    contact: 'contact',
    company: 'company',
    matter: 'matter',
    total: 'total',
    count: 'number of items',
    days: 'days overdue',
    oldestDue: 'oldest due date',
    items: 'items',
    payTo: 'payment account',
    sender: 'sender',
    phone: 'phone',
    askAt: 'ask at',
    number: 'number',
    today: 'today',
    deadline: 'pay by',
  },
  table: {
    project: 'Contract / project',
    reference: 'Invoice / no.',
    order: 'Your order no.',
    due: 'Due date',
    days: 'Days overdue',
    open: 'Outstanding',
    total: 'Total',
  },
  itemLine: ({ name, due, daysOverdue, open }) =>
    `${name}: due ${due}, ${daysOverdue > 0 ? `${daysOverdue} ${daysOverdue === 1 ? 'day' : 'days'} overdue, ` : ''}${open} outstanding`,
  moreItems: (count, amount) => `${count} more, ${amount} in total; please ask us for the list`,
  contractNamed: reference => `contract ${reference}`,
  invoiceNamed: reference => `invoice ${reference}`,
  orderNamed: order => `your order ${order}`,
  unnamedItem: 'our contract',
  andOthers: (first, count) => `${first} and ${count - 1} more`,
  askAt: (person, phone) => (phone === '' ? person : `${person}, phone ${phone}`),
  numberPending: 'given when sent',
  testPrefix: '[TEST] ',
  noteFrom: 'Zhangqi',
  summary: {
    subject: (company, { sent, failed, unknown }) =>
      failed + unknown > 0
        ? `[${company}] Reminders: ${sent} sent, ${failed + unknown} to look at`
        : `[${company}] Reminders: ${sent} sent`,
    lines: ({ sent, failed, unknown, withheld, left }) => [
      `${were(sent)} sent.`,
      ...(failed > 0
        ? [`${were(failed)} not sent; the reasons are in the run log under Reminders in the sidebar.`]
        : []),
      ...(unknown > 0
        ? [
            `${letters(unknown)} of unknown outcome, never resent automatically. Check your Sent folder, then settle it under Reminders in the sidebar.`,
          ]
        : []),
      ...(withheld > 0
        ? [`${were(withheld)} held back today, each for a reason shown under Reminders in the sidebar.`]
        : []),
      ...(left > 0
        ? [
            `${left} still to go: they follow in the next hour, or on the next workday once the day's sending quota is used up.`,
          ]
        : []),
    ],
    broken: (names, more) =>
      `Promises not kept, reminded again: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Please call and agree on a new day.`,
    stale: (newest, workdays) =>
      `The newest receipt is of ${newest}, more than ${workdays} workdays ago. Please enter receipts first, or somebody who has paid is reminded.`,
    openDocument: 'Open the spreadsheet: Extensions ▸ Zhangqi ▸ Preview today’s reminders…',
  },
  paused: {
    subject: company => `[${company}] Reminders: no new receipts, nothing goes out by itself`,
    line: (newest, workdays) =>
      `The newest receipt is of ${newest}, more than ${workdays} workdays ago. So no reminder went out by itself, or somebody who has paid would be reminded. Enter a receipt and sending goes on; or tick the letters under Reminders in the sidebar and send them yourself.`,
  },
  suspended: {
    subject: '[Zhangqi] Automatic sending is paused until you have looked',
    body: 'A colleague changed the letters, the payment account, mailboxes of copies or the reminder rules, so nothing was sent automatically today.\nOpen Reminders ▸ Automatic sending in the sidebar, see what was changed and press “Seen, go on sending”.',
  },
  reauthorize: {
    subject: '[Zhangqi] Please authorize again: the hourly job has stopped',
    body: url =>
      `Zhangqi is no longer authorized, so the hourly job did not run. Open this link to authorize it again:\n${url}`,
  },
}
