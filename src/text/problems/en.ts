// Why something is not as it should be, and what to do: the words for every code of core and of the page's calls, English.
import { data } from './data/en'
import { figure } from './figure/en'
import { awaited, withheld } from './withheld/en'
import type { ProblemWords } from './zh-CN'

const dayCount = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`

const planned = (what: string, days: number) => {
  if (days === 0) return `${what} due today`
  return days > 0 ? `${what} ${dayCount(days)} past its day` : `${what} due in ${dayCount(-days)}`
}

const warning: ProblemWords['warning'] = {
  overdue: days => `${dayCount(days)} overdue`,
  'long-unpaid': days => `unpaid ${dayCount(days)}`,
  large: () => 'large',
  'due-soon': days => (days === 0 ? 'due today' : `due in ${dayCount(days)}`),
  'bad-data': () => 'data problem',
  'address-conflict': () => 'different emails',
  'off-habit': days => `${dayCount(days)} later than usual`,
  'broken-promise': days => `promise broken, ${dayCount(days)}`,
  'over-credit': () => 'credit limit',
  'stale-data': days => `data ${dayCount(days)} stale`,
  limitation: days =>
    days < 0 ? `limitation passed ${dayCount(-days)} ago` : `limitation in ${dayCount(days)}`,
  'opportunity-late': days => `opportunity ${dayCount(days)} past its day`,
  'measure-due': days => planned('measure', days),
  'review-due': days => planned('review', days),
  'survey-due': days => planned('survey', days),
  'stale-satisfaction': days => (days === 0 ? 'survey due' : `survey ${dayCount(days)} late`),
}

const named = (values: string[]) => (values.length === 0 ? '' : `: ${values.join(', ')}`)

/** Why a call of the page was not carried out; `values` are what the server names. */
const call: ProblemWords['call'] = {
  'unknown-method': () =>
    'This page is newer than the program in the sheet. Close the sidebar and open it again.',
  'input-invalid': () => 'One entry is not right. Correct it and try again.',
  'not-set-up': () => 'This sheet is not set up yet.',
  'sheet-gone': values =>
    `The ledger's sheet cannot be found${named(values)}. It may have been deleted; set up again.`,
  'columns-missing': values =>
    `Columns cannot be found${named(values)}. Deleted, or renamed and moved at once: point them out under Data.`,
  'columns-doubled': values => `Two columns hold the same thing${named(values)}. Keep one, or set up again.`,
  'no-header': () => 'No header row was found. Choose its row in set-up.',
  'no-permission': () => 'You may only view this spreadsheet; this step needs someone who may edit it.',
  'not-authorized': () =>
    'Not authorised yet. Choose any item of Extensions ▸ Zhangqi once, agree, and try again.',
  busy: values => `${values[0] ?? 'Someone'} is at work. Try again in a moment.`,
  'sender-incomplete': () =>
    'Sender details are incomplete. Fill in company, sender and bank account under More ▸ Settings.',
  'letter-tokens': values => `The letter has unknown codes${named(values)}. Choose from the list below.`,
  'owned-by-other': values =>
    `Letters are sent by ${values[0] ?? 'someone else'}. Take over first to send them yourself.`,
  'hourly-of-other': values =>
    `The hourly job belongs to ${values[0] ?? 'someone else'}, and the mails go out from that account: only they can switch this on.`,
  'receipt-not-told': values =>
    `The receipts sheet cannot say this split${named(values)}: contracts without a number are paid by amount, then the oldest first. Nothing was written; split by the rule, or give the contracts numbers.`,
  'customer-gone': values => `This customer is no longer in the sheet${named(values)}.`,
  'warning-gone': () => 'This is no longer the case; perhaps it was just paid or corrected. Read again.',
  'nothing-to-send': () => 'There is no letter to send.',
  'value-malformed': values => `This cannot be saved${named(values)}. Correct it first.`,
  'robot-address': () =>
    'This is not the address of a group robot. Copy the whole webhook address from the robot’s settings in WeCom, DingTalk or Feishu.',
  'findings-changed': () => 'The data changed meanwhile. Press Check again and look before deciding.',
  'balances-empty': () => 'Nothing to read. Copy the rows with their header from Excel and paste them again.',
  'balances-gone': () => 'The sheet with the balances is gone. Choose another one, or paste them.',
  'balances-no-header': () =>
    'No header found: among the first 30 lines there must be a customer or account name and a closing balance, or closing debit and credit.',
  'customer-unknown': values =>
    `There is no such customer in the sheet${named(values)}. Write the name as the ledger has it.`,
  'terms-changed': () =>
    'The sheet or the payment terms have changed since. Go back and look again at how many due dates change.',
  'draft-changed': () =>
    'The days of this plan have changed, or the item is paid. Please look at it as it is now.',
  'account-plan-lacks': (values: string[]) => `Still needed: ${values.join(', ')}. Fill it in, then save.`,
  'plan-changed': () => 'Somebody has just frozen or adjusted the plan. Please look at it as it is now.',
  'mail-quota': (values: string[]) =>
    `Today’s sending quota has room for ${values[0] ?? '0'} more recipients only; nothing was sent. Send it tomorrow, or print it.`,
  'mail-refused': (values: string[]) => `Google did not accept this mail; it was not sent${named(values)}.`,
  'pdf-refused': () =>
    'Google gave no PDF, so nothing was sent. Print it instead, or save it as PDF in the print window.',
  'letter-changed': (values: string[]) =>
    `The letter to ${values[0] ?? 'this customer'} has just changed; nothing was sent. Look at it as it is now and send it then.`,
  'do-not-remind': (values: string[]) =>
    `${values[0] ?? 'This customer'} is not to be reminded, so no demand was written. Change that under Reminders first.`,
  'customer-held': (values: string[]) =>
    `${values[0] ?? 'This customer'} is on hold or promised to pay until ${values[1] ?? ''}, so no demand was written. End that under Reminders first.`,
  'letter-unsure': (values: string[]) =>
    `${values[0] ?? 'This letter'} may have been sent already; it was not sent again. Look into the Sent folder of Gmail: if it is not there, set its state to “not sent” in Formal letters and send it again.`,
  'letter-gone': (values: string[]) => `This letter is no longer in Formal letters${named(values)}.`,
  'archive-changed': () => 'The sheet has changed since. Please look at it again as it is now.',
  'work-running': values =>
    `Work begun by ${values[0] || 'someone'} is not finished yet. Finish or stop it under Data first.`,
  'list-exists': values => `There is a sheet of customers already${named(values)}.`,
  'instalments-changed': () =>
    'The contract or its instalments have just changed; nothing was written. Look again and change it then.',
  'instalments-not-whole': () => 'The instalments do not add up to the contract; nothing was written.',
  'nothing-to-undo': () => 'There is nothing to undo: it was undone, or something newer was written.',
  'month-not-closable': values =>
    `This month can neither be closed nor opened again now${named(values)}. Perhaps a colleague just did; look again.`,
  'adjustment-gone': values => `This adjustment is gone, or was dealt with already${named(values)}.`,
  'own-change': values => `You entered or changed this yourself; a colleague has to tick it${named(values)}.`,
  'settings-too-long': () => 'The settings are too long to keep. Shorten the letters.',
  'period-not-over': values => `This period is not over yet${named(values)}. Keep it once it is.`,
  'deals-missing': () =>
    'Revenue comes from the sheet Deals, which cannot be read now. Look under Data ▸ Sheets beside first.',
  'summary-changed': values =>
    `The figures of the summary just changed${named(values)}; nothing was sent. Look at it again first.`,
  bug: () => 'The program failed; the sheet was not harmed. Copy the details for whoever looks after it.',
  'no-answer': () =>
    'The sheet did not answer. Most likely several Google accounts are signed in here, or the login expired. Use one account or a private window.',
}

/** Why a confirmed letter was left out after all. */
const skipped: ProblemWords['skipped'] = {
  changed: 'the open amount changed; look again',
  gone: 'paid or no longer to be reminded',
  quota: "today's mail quota is used up",
  time: 'time is up; goes on next time',
  'claimed-elsewhere': 'a colleague just sent it',
  failed: 'could not be sent',
}

export const problems: ProblemWords = { data, withheld, awaited, figure, warning, call, skipped }
