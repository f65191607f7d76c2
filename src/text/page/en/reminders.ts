// Reminders: today's letters, what is not sent and why, holds, the switch to unattended sending, the run log.
import { many } from '../../many'
import type { RemindersText } from '../zh-CN/reminders'

const days = (n: number) => many(n, 'day', 'days')
const items = (n: number) => many(n, 'item', 'items')
const letters = (n: number) => many(n, 'letter', 'letters')

export const reminders: RemindersText = {
  title: "Today's reminders",
  sentBy: { list: 'confirmed each day', mine: 'sent by me', unattended: owner => `sent by ${owner}` },
  counts: {
    ready: n => `To send ${n}`,
    approval: n => `To approve ${n}`,
    byHand: n => `By hand ${n}`,
    withheld: n => `Not sent ${n}`,
  },
  groups: {
    ready: 'Ready to send',
    approval: 'To approve: ticking approves',
    byHand: 'Key accounts and by hand: sent only when ticked',
  },
  all: 'All',
  choose: name => `Send to ${name}`,
  facts: (n, amount, oldest) =>
    n === 1
      ? `1 item, ${amount} open, ${days(oldest)} overdue`
      : `${n} items, ${amount} open, up to ${days(oldest)}`,
  noticeFacts: (n, amount) => `${items(n)}, ${amount} open, due soon`,
  see: 'Letter',
  empty: {
    title: 'No letters to send today',
    text: 'Nothing overdue has reached a level, or it was reminded already. Below is what is not sent, and why.',
    nothing: 'Nothing is open, so there is nothing to remind.',
  },
  quota: n => `${many(n, 'recipient', 'recipients')} left for today`,
  send: n => (n === 0 ? 'Tick letters first' : `Send to ${many(n, 'customer', 'customers')}…`),
  test: 'Send to me first',
  ask: {
    title: 'Confirm sending',
    text: (customers, count, amount) =>
      `${many(count, 'email', 'emails')} will go to ${many(customers, 'customer', 'customers')}, about ${amount} in all.`,
    approval: n => `${letters(n)} of them need approval; sending means that you approve.`,
    changed: n => `${n} of them in the words you gave them.`,
    overQuota: n =>
      `Only ${many(n, 'recipient', 'recipients')} are left for today; the rest follows tomorrow.`,
    yes: 'Send',
  },
  sending: n => `Sending ${letters(n)}… You may do something else; the result is shown here.`,
  testing: 'Sending the letters to yourself…',
  result: {
    sent: n => `${letters(n)} sent.`,
    tested: n => `${letters(n)} sent to yourself; customers received nothing.`,
    none: 'No letter was sent.',
    skipped: n => `${letters(n)} not sent:`,
    quota: "Today's mail quota is used up; the rest can go tomorrow.",
    time: 'The time for one run is used up; choose send again to go on.',
  },
  letter: {
    title: name => `Letter to ${name}`,
    to: 'To',
    nobody: 'no usable email; tell them by WeChat or phone',
    subject: 'Subject',
    forms: { html: 'Email', text: 'Plain text', wechat: 'WeChat' },
    formsLabel: 'Three forms of the letter',
    frame: 'The email as it looks',
    copyWechat: 'Copy for WeChat',
    markSent: 'Mark as sent',
    markAsk: {
      title: 'Mark as sent',
      text: (level, name) =>
        `Records that you reminded ${name} by WeChat or phone; it counts as ${level}, and no mail goes out for it.`,
      yes: 'Mark',
    },
    marked: name => `Recorded: ${name} was reminded at this level.`,
    copied: 'Copied for WeChat. Once sent, come back and mark it as sent.',
    change: 'Change this letter',
    changeNote:
      'Only this letter; the texts of the levels stay. {{items}} is the table, {{number}} comes when it is sent. Once the amount or the day is another, changed words are no longer used.',
    codes: ['items', 'number'],
    use: 'Use these words',
    usual: 'The usual text again',
    changed: 'This letter goes in the words you gave it.',
    changedShort: 'changed',
  },
  arrange: {
    title: name => `How to remind ${name}`,
    hold: 'Hold',
    way: 'Usually reminded',
    ways: { default: 'by the rules', 'by-hand': 'by hand: listed, sent when ticked', never: 'not at all' },
    waySaved: (name, way) => `${name}: ${way}.`,
  },
  address: {
    title: 'Choose one email',
    text: "This customer's rows have different emails. The chosen one is used; the sheet stays as it is.",
    use: 'Use this',
    chosen: (name, to) => `Letters to ${name} go to ${to}.`,
  },
  withheld: {
    title: 'Not sent, and why',
    group: (n, amount) => `${items(n)}, ${amount}`,
    groupAbroad: n => items(n),
    due: amount => `${amount} open`,
    overdue: (amount, n) => `${amount} open, ${days(n)} overdue`,
    until: day => `again on ${day}`,
    more: n => `${n} more`,
    toData: 'Correct',
    wechat: 'WeChat text',
    tryAgain: 'Try again',
    triedAgain: address => `Letters go to ${address} again.`,
    held: 'On hold',
    arrange: 'Arrange',
  },
  unknown: {
    title: 'Outcome unknown, please confirm',
    text: 'Sending was interrupted; it is not known whether these went out. Look in your sent mail. Nothing is resent by itself.',
    facts: (day, level, amount) => `${day}, ${level}, ${amount}`,
    sent: 'It went out',
    released: 'It did not',
    settledSent: name => `The letter to ${name} is recorded as sent.`,
    settledReleased: name => `The letter to ${name} is recorded as not sent and can go again.`,
  },
  busy: by => `${by} is sending. Wait until it is done, so that no customer gets two letters.`,
  sender: { text: 'Sender details are incomplete: you can look, but not send.', button: 'Fill in' },
  automatic: {
    title: 'Automatic sending',
    list: 'Off: a list every day, sent after someone confirms.',
    unattended: (owner, since, hour) => `On: since ${since} sent by ${owner} on workdays after ${hour}:00.`,
    rest: (name, until) =>
      `${name === '' ? 'Today is a day off' : `Today is a holiday (${name})`}; the next letters go on ${until}.`,
    unknownYear: year =>
      `The holidays of ${year} are not known yet; only weekends are off. See More ▸ Holidays.`,
    limits:
      'Only levels 1 and 2 are sent automatically; never what needs approval, key accounts or by-hand customers.',
    turnOn: 'Turn on…',
    turnOff: 'Turn off',
    takeOver: 'Let me send…',
    askOn: {
      title: 'Turn on automatic sending',
      text: hour =>
        `On workdays after ${hour}:00 reminders of levels 1 and 2 go to customers from your account without asking. If someone changes letters, bank account or rules, it stops until you have looked.`,
      hourly: owner => `The hourly job runs with the account of ${owner} now; it will run with yours.`,
      yes: 'Turn on',
    },
    askTakeOver: {
      title: 'Let me send',
      text: owner =>
        `Automatic sending by ${owner} stops. Letters go from your account, and replies come to you.`,
      yes: 'Take over',
    },
    suspendedMine:
      'Letters, bank account, recipients or rules were changed; automatic sending is paused. Look at the letters above and go on if they are right.',
    changed: parts => `Changed: ${parts.join(', ')}.`,
    senderChange: (what, before, after) => `${what}: ${before || '(blank)'} → ${after || '(blank)'}`,
    parts: {
      sender: 'sender',
      letters: 'wording of letters',
      policy: 'rules',
      copies: 'mailboxes of copies (People)',
      language: 'language of letters',
      fourEyes: 'second person',
      terms: 'payment terms',
      receiptsAge: 'days without a receipt',
      sales: 'who is a key account',
    },
    suspendedOther: owner => `Something was changed; automatic sending waits until ${owner} has looked.`,
    resume: 'Seen, go on sending',
    nowOn: 'Automatic sending is on.',
    nowOff: 'Automatic sending is off; letters go after someone confirms.',
    stale: last => `The hourly job stopped; last run ${last}.`,
  },
  runs: {
    title: 'Sending log',
    none: 'Nothing was sent yet.',
    modes: { 'by-hand': 'by hand', unattended: 'automatic', test: 'test' },
    facts: (sent, withheld) => `${sent} sent, ${items(withheld)} not`,
    failed: n => `${n} failed`,
    unknown: n => `${n} of unknown outcome`,
    left: n => `${n} left`,
  },
}
