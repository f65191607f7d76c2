// What is wrong with a cell, a row or a customer: its name, why it matters, what to do; English.
import type { ProblemWords } from '../zh-CN'

export const data: ProblemWords['data'] = {
  'missing-customer': {
    title: 'No customer',
    why: 'Nobody knows who owes it.',
    todo: 'Fill in the customer; until then the row counts in the balance but is not reminded.',
  },
  'missing-total': {
    title: 'No total',
    why: 'The row is not counted in the balance.',
    todo: 'Fill in the total, or both paid and unpaid.',
  },
  'blank-paid': {
    title: 'Paid is blank',
    why: 'What is still owed is not known; the row is not counted.',
    todo: 'Write 0 when nothing was paid, or confirm "blank means 0" in set-up.',
  },
  'missing-due': {
    title: 'No due date',
    why: 'Without a due day nothing is ever overdue.',
    todo: 'Fill in the due date, or the start and the terms; until then it is not reminded.',
  },
  'amount-unreadable': {
    title: 'Amount cannot be read',
    why: 'The row is in no total.',
    todo: 'Write digits only, such as 12000.',
  },
  'amount-precision': {
    title: 'More than two decimals',
    why: 'Mostly a slipped formula or unit; it is not used.',
    todo: 'Round to cents.',
  },
  'amount-negative': {
    title: 'Negative amount',
    why: 'It may be a credit or a slip.',
    todo: 'Write credits as a receipt of their own; this row is not reminded.',
  },
  'amount-ambiguous': {
    title: 'Amount can be read two ways',
    why: 'The two readings differ a hundredfold; nothing is guessed.',
    todo: 'Write it as 1,234.50.',
  },
  'amounts-disagree': {
    title: 'Total, paid and unpaid disagree',
    why: 'Which of them is right is not known, so no letter names it.',
    todo: 'Check the three figures; until they agree it is not reminded.',
  },
  'date-unreadable': {
    title: 'Date cannot be read',
    why: 'The due day cannot be worked out.',
    todo: 'Write it as 2026-11-21.',
  },
  'date-order-unknown': {
    title: 'Day or month first?',
    why: 'It may be months off.',
    todo: 'Choose the order in set-up, or write it as 2026-11-21.',
  },
  'date-turned': {
    title: 'Day and month may be swapped',
    why: 'They may be months off and are not used.',
    todo: 'Some cells of the column are dates, some text: the import probably swapped them. Import again in the original locale, or write all as 2026-11-21.',
  },
  'date-impossible': {
    title: 'No such day',
    why: 'The calendar does not have it; nothing falls due.',
    todo: 'Write a day the calendar has.',
  },
  'date-in-future': {
    title: 'Date in the future',
    why: 'Nobody signed or paid on a day that has not come.',
    todo: 'Check the year.',
  },
  'due-before-start': {
    title: 'Due before it starts',
    why: 'It falls due before it begins; one of the two is wrong.',
    todo: 'Check both dates.',
  },
  'terms-unknown': {
    title: 'Terms not understood',
    why: 'The due day cannot be worked out.',
    todo: 'Say under More ▸ Payment terms what they mean, such as net 30.',
  },
  'email-malformed': {
    title: 'Email incomplete',
    why: 'The letter would not arrive.',
    todo: 'Write it as name@example.com; until then no mail goes out.',
  },
  'email-conflict': {
    title: 'Different emails for one customer',
    why: 'Nobody knows where to send it.',
    todo: 'Choose one under Reminders; until then no mail goes out.',
  },
  'credit-limit-conflict': {
    title: 'One customer’s credit limits differ',
    why: 'Which limit holds is not known.',
    todo: 'Write the same limit on all rows; until then the first one counts.',
  },
  'phone-malformed': {
    title: 'Phone incomplete',
    why: 'A call would not get through.',
    todo: 'Check the number; reminders do not need it.',
  },
  'dispute-unreadable': {
    title: 'Dispute cannot be read',
    why: 'A disputed amount might be reminded.',
    todo: 'Write yes, no or the disputed amount.',
  },
  'rate-unreadable': {
    title: 'Tax rate cannot be read',
    why: 'The rate of the settings is used for this contract.',
    todo: 'Write it like 13%, and 0 when exempt.',
  },
  'cell-error': {
    title: 'The cell holds an error',
    why: 'Formulas resting on it fail too.',
    todo: 'Repair the formula, such as #REF! or #N/A.',
  },
  'currency-unreadable': {
    title: 'Currency cannot be read',
    why: 'What money it is is not known; it is in no total.',
    todo: 'Write CNY, USD, EUR, HKD, GBP or JPY, or a name such as dollars.',
  },
  'customer-id-differs': {
    title: 'Customer number and name disagree',
    why: 'The number is one customer’s, the name another’s.',
    todo: 'Correct one of them; if both are one, merge them in Data ▸ Duplicate customers. No reminders until then.',
  },
  'language-unknown': {
    title: 'Language of a customer cannot be read',
    why: 'In which language to write to him is not known.',
    todo: 'Write Chinese or English; until then the settings count.',
  },
  'dunning-unknown': {
    title: 'Dunning policy cannot be read',
    why: 'Whether to remind him is not known.',
    todo: 'Write normal, by hand or never; until then nothing is sent unattended.',
  },
  'receipt-other-currency': {
    title: 'Currency of a receipt is not the contract’s',
    why: 'Currencies are never set against one another; it is on no contract.',
    todo: 'State the currency of the receipt, or correct the contract number.',
  },
  'receipt-unclaimed': {
    title: 'Receipt to be claimed',
    why: 'Whose money it is is not known; it is on no contract.',
    todo: 'Say whose it is in Record a receipt, which can remember the payer; or fill in the contract number.',
  },
  'adjustment-over': {
    title: 'Adjustment above the open amount',
    why: 'Credit, rounding or write-off lowers to 0 at most; the rest is not counted.',
    todo: 'Void it under Record a receipt ▸ Adjustments and enter it anew; money that came in after a write-off is a recovery.',
  },
  'adjustment-orphan': {
    title: 'The contract of an adjustment is gone',
    why: 'It is counted on no contract.',
    todo: 'Bring the row back, or void it under Record a receipt ▸ Adjustments.',
  },
  'receipt-of-another': {
    title: 'Customer and number of a receipt disagree',
    why: 'The number is another customer’s contract; the receipt is counted nowhere.',
    todo: 'Put the customer or the number right.',
  },
  'receipt-incomplete': {
    title: 'Receipt without a day or an amount',
    why: 'It is not counted, so too much seems open.',
    todo: 'Fill in the day and the amount.',
  },
  'receipt-lowers-nothing': {
    title: 'Fee or rounding with nothing to lower',
    why: 'It lowers only what its receipt pays; nothing is open there, or it is a refund: not counted.',
    todo: 'See whether the amount received includes it already: that is only the money that arrived.',
  },
  'receipt-bill-undated': {
    title: 'Bill without the day it falls due',
    why: 'By the settings a bill counts when due; this one is not counted.',
    todo: 'Fill in the day the bill falls due, or correct how it was paid.',
  },
  'refund-without-receipt': {
    title: 'More went back than came in',
    why: 'The part beyond what was received is not counted.',
    todo: 'See whether a receipt is missing or the refund is too high.',
  },
  'receipt-number-unknown': {
    title: 'Number on a receipt is on no contract',
    why: 'It went to the customer’s contracts by amount, then the oldest first.',
    todo: 'Put the number right, or add the contract.',
  },
  'receipts-differ': {
    title: 'Paid and receipts add up differently',
    why: 'Balances follow the paid amounts; the receipts are only compared.',
    todo: 'See whether a receipt is missing or a paid amount is out of date.',
  },
  'plan-unmatched': {
    title: 'An instalment fits no contract',
    why: 'It is counted with none.',
    todo: 'Write customer and contract number as in the ledger; enter the contract first if it is missing.',
  },
  'plan-ambiguous': {
    title: 'An instalment fits several contracts',
    why: 'Nobody knows which one it is of, so it is not counted.',
    todo: 'Write the contract number, so that it fits one only.',
  },
  'plan-exceeds-contract': {
    title: 'Instalments are more than the contract',
    why: 'The contract counts as a whole until then, and no letter goes out.',
    todo: 'Correct the instalments, or the contract total.',
  },
  'plan-short-of-contract': {
    title: 'Instalments are less than the contract',
    why: 'The rest is one more open item, and no letter names it.',
    todo: 'Add the missing instalment, or correct the amounts.',
  },
  'plan-amount-missing': {
    title: 'An instalment without an amount',
    why: 'The contract counts as a whole until then, and no letter goes out.',
    todo: 'Fill in an amount or a share; one line may stay blank and takes the rest.',
  },
  'plan-share-unreadable': {
    title: 'A share that cannot be read',
    why: 'The amount of the instalment cannot be told.',
    todo: 'Write it like 30%, at most 100%.',
  },
  'plan-trigger-unknown': {
    title: 'An event that is not known',
    why: 'Nobody knows what the instalment waits for, so no letter names it.',
    todo: 'Choose one from the list: signing, delivery, acceptance, invoice, end of warranty or a fixed day.',
  },
  'plan-day-missing': {
    title: 'A fixed day without its day',
    why: 'Nobody knows when the instalment is due, so no letter names it.',
    todo: 'Fill in the day of the event, or the due day.',
  },
  'plan-number-twice': {
    title: 'One number stands twice in a plan',
    why: 'The two cannot be told apart; no letter names the later one.',
    todo: 'Give each instalment a number of its own.',
  },
  'customer-listed-twice': {
    title: 'A customer stands twice in the list',
    why: 'Only the first row is used.',
    todo: 'Make it one row, or spell different companies differently.',
  },
  'customer-unnamed': {
    title: 'A row of the list names no customer',
    why: 'Whose data it is is not known; it is not used.',
    todo: 'Fill in the customer.',
  },
  'customer-not-listed': {
    title: 'Customer is not in the list',
    why: 'Contact data and terms can only come from the contracts.',
    todo: 'Add a row to the list, spelled as on the contracts.',
  },
  'customer-differs': {
    title: 'A contract and the list of customers disagree',
    why: 'The list is used; the contract may be out of date.',
    todo: 'Make them agree; if this contract is meant to differ, keep it as legacy.',
  },
  'item-doubled': {
    title: 'Perhaps entered twice',
    why: 'The balance counts it twice and a letter names it twice.',
    todo: 'See whether both rows are one item: delete one, or give instalments their own due dates.',
  },
  'amount-outlier': {
    title: 'Unusually large or small amount',
    why: 'More than ten times off what is usual here and for this customer: often a slipped point or unit.',
    todo: 'Check the contract; if it is right, acknowledge it.',
  },
  'date-outlier': {
    title: 'Date far too early or too late',
    why: 'Before 2000 or more than three years ahead: mostly a wrong year, and the due day with it.',
    todo: 'Look at the year.',
  },
  'customers-alike': {
    title: 'Perhaps one customer',
    why: 'Without punctuation and Co., Ltd. the names are equal; as two customers, balance and letters are split.',
    todo: 'If they are one, write the name one way; if not, acknowledge it. Nothing is merged.',
  },
  'phone-shared': {
    title: 'Different customers share a phone',
    why: 'Perhaps copied from the wrong row, perhaps one contact for both.',
    todo: 'Check the number; if it is right, acknowledge it.',
  },
  'due-cell-differs': {
    title: 'Our due date column says another day',
    why: 'Somebody changed the cell, or the terms changed since; sorting and colours go by the old day.',
    todo: 'Press Refresh warnings and colours below.',
  },
  'open-cell-differs': {
    title: 'Our unpaid column says another amount',
    why: 'Somebody changed the cell, or the receipts changed since; colours go by the old amount.',
    todo: 'Press Refresh warnings and colours below.',
  },
  'orphan-arrangement': {
    title: 'Arrangement or hold of what is gone',
    why: 'When a customer or a contract was rewritten the hold no longer applies, and a reminder may go out.',
    todo: 'Arrange it again under Reminders; if he is really gone, acknowledge it.',
  },
  'log-row-changed': {
    title: 'A row of the reminder log was changed',
    why: 'It no longer says what was sent and proves nothing.',
    todo: 'Put it right by the Sent folder; levels told are noted elsewhere too, so nothing is sent again.',
  },
  'log-row-added': {
    title: 'A row was added to the reminder log by hand',
    why: 'Zhangqi did not write it; whether anybody was told is unsure.',
    todo: 'Delete copied or typed rows; what was told otherwise, mark as sent in Reminders.',
  },
  'log-row-missing': {
    title: 'Rows of the reminder log are gone',
    why: 'The proof of letters that were sent is missing.',
    todo: 'Bring them back by File, Version history; levels told are noted elsewhere too, so nothing is sent again.',
  },
}
