// More: settings, letters, what the add-on may touch, uninstalling.
import type { MoreText } from '../zh-CN/more'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The sheets of what people entered and what was recorded: they stay unless told otherwise. */
const RECORDS =
  'Receipts, Adjustments, Changes of paid, Instalments, Reminder log, Follow-ups, Verification log, Data check log, Acknowledged findings, Warnings, Holidays, Month closes, Closed items, Notes on late changes, Second look log, General ledger checks, General ledger notes, Customer names, Payers, Key accounts, Account notes, Collection plan, Formal letters, Reminder holds, Why not sent, Collecting steps'

export const more: MoreText = {
  title: 'More',
  items: {
    settings: { name: 'Settings', text: 'Goal, warning rules, levels, sender, language' },
    terms: { name: 'Payment terms', text: 'How month-end terms are read, statement day, days off' },
    briefing: { name: 'Morning brief', text: 'One mail a person and working day, also to a group robot' },
    letters: { name: 'Letters', text: 'The words of each level' },
    norms: { name: 'How we use this', text: 'A sheet on how to fill each column' },
    holidays: { name: 'Holidays', text: 'Days off and make-up workdays, with your own' },
    review: { name: 'What is not used', text: 'Columns and features left lying' },
    about: { name: 'About and permissions', text: 'What it may touch, and what not' },
    uninstall: { name: 'Uninstall', text: 'Remove what was added to the sheet' },
  },
  settings: {
    title: 'Settings',
    goal: 'Main purpose',
    language: 'Language',
    languages: { 'zh-CN': '中文', en: 'English' },
    languageAuto: 'as my Google account',
    thresholds: 'Warning rules',
    rulesNote: 'A rule that is off has no colour and no row in Warnings.',
    dueSoonDays: '"Due soon" from how many days before',
    large: '"Large" from which open amount',
    longUnpaidDays: '"Long unpaid" from how many days overdue',
    habitDays: '"Later than usual" from how many days beyond his usual delay',
    creditPercent: 'Warn from what share of the credit limit',
    graceDays: 'Up to how many days late still counts as on time',
    enabled: 'in use',
    days: 'days',
    gapDays: 'Days between two letters',
    tolerance: 'Small difference not reminded',
    minimum: 'No reminder below this overdue total',
    fourEyesAtLeast: 'Changes below this need no second look',
    keyAccountShare: 'Key account from what % of 12-month revenue',
    keyAccountHint: 'How they are reminded is chosen below, by class.',
    sender: 'Sender',
    company: 'Company',
    person: 'Sender',
    phone: 'Phone',
    payTo: 'Bank account',
    payToHint: 'Holder, bank and account, named in every letter',
    letterLanguage: 'Language of letters',
    sendHour: 'Automatic sending from',
    receiptsAge: 'Workdays without a new receipt after which nothing is sent automatically',
    receiptsAgeHint: 'Blank: however old',
    hour: n => `${n}:00`,
    saved: 'Settings saved.',
    check: 'Correct the entries marked red.',
    notAmount: 'Write an amount such as 200000 or 1,000.50',
    notWhole: max => `Write a whole number from 0 to ${max}`,
    notPercent: 'Write a percentage from 0 to 100 with two decimals at most, or leave it blank',
    notOrdered: 'Each level needs more days than the one before.',
    notEdges: max => `Write two to six whole numbers that rise, such as 30 / 60 / 90; at most ${max}`,
    resumeNote:
      'After a change of levels, letters or bank account automatic sending waits until its owner has looked.',
  },
  letters: {
    title: 'Letters',
    level: 'Level',
    language: 'Language',
    subject: 'Subject',
    body: 'Text',
    tokens: 'Codes to insert, replaced when the letter is sent',
    insert: token => `Insert ${token}`,
    saved: 'Letter saved.',
    missing: 'This level has no letter yet.',
    unsaved: 'There are unsaved changes.',
  },
  about: {
    title: 'About and permissions',
    lines: [
      'It reads and writes this spreadsheet only; it cannot see your other files.',
      'It sends with your account: to customers only letters you confirmed, to colleagues only the brief and notices you switched on; it cannot read your mail.',
      'It runs hourly to keep daily totals and warnings and, once you turn it on, to send.',
      'All data stays in this spreadsheet and your Google account; only if you connect a group robot does the morning brief go to that WeCom, DingTalk or Feishu group.',
      'Whoever can open this spreadsheet sees the customer data; think before sharing.',
    ],
    asOf: "Today by the spreadsheet's time zone",
    version: 'Version',
  },
  uninstall: {
    title: 'Uninstall',
    goes: 'Removes: column marks, input help, colour rules and filters, the added columns "Due date" and "Unpaid", the hourly job, the settings and your group robot; with them Dashboard, Aging, an account summary nobody wrote on, How we use this unless it has rules of your own, Daily totals, Reminder arrangements, People, General ledger list and the hidden sheets only the program needs.',
    stays:
      'Your own sheets stay as they are, a people sheet of your own that was taken into use, the archive, customers, deals, service and expenses too; what receipts wrote into the ledger stays.',
    records: `Recorded and filled in: ${RECORDS}.`,
    archiveStays: sheet =>
      `The rows in "${sheet}" are not deleted: it stays as a sheet of your own. To have them back on their sheets, return them under Data ▸ Archive first.`,
    progress: (done, total) => `Uninstalling: step ${done} of ${total}`,
    keepLog: 'Keep these sheets, for a later set-up to go on from',
    ask: 'Uninstall…',
    confirm: {
      title: 'Uninstall Zhangqi',
      kept: `Stays: ${RECORDS}.`,
      gone: `Deleted too: ${RECORDS}, with all that was recorded and filled in.`,
      final: 'Uninstalling cannot be undone.',
      yes: 'Uninstall',
    },
    working: 'Removing…',
    doneTitle: 'Uninstalled',
    done: (rules, sheets, kept) =>
      `${many(rules, 'rule', 'rules')} and ${many(sheets, 'helper sheet', 'helper sheets')} removed. ${kept ? 'What was recorded and filled in is still there.' : 'What was recorded and filled in was deleted too.'}`,
  },
}
