// Formal paper in English.
import { BUCKETS_EN } from '../../buckets'
import type { FormalWords } from './words'

export const en: FormalWords = {
  paper: {
    number: number => `Letter no. ${number}`,
    numberPending: 'given when printed or mailed',
    to: customer => `To: ${customer}`,
    attention: contact => `Attention: ${contact}`,
    phone: phone => `Phone ${phone}`,
    payTo: 'Payment account',
    stamp: '(company stamp)',
    date: 'Date:',
    none: '—',
    order: order => `your order ${order}`,
    buckets: BUCKETS_EN,
  },
  statement: {
    title: 'Statement of account',
    balance: {
      owed: amount => `you owe us ${amount}`,
      credit: amount => `we hold ${amount} in your favour`,
      none: 'there is no balance',
    },
    summary: { opening: 'Opening', raised: 'Added', lowered: 'Taken off', closing: 'Closing' },
    movements: 'Movements',
    noMovements: 'There were no movements in this period.',
    columns: { on: 'Date', what: 'What', raised: 'Added', lowered: 'Taken off', balance: 'Balance' },
    kinds: {
      charge: 'Charge',
      receipt: 'Receipt',
      refund: 'Refund',
      credit: 'Credit note',
      rounding: 'Rounding',
      fee: 'Bank fee',
    },
    dueOn: day => `due ${day}`,
    open: 'Outstanding items',
    openColumns: { what: 'Contract / invoice', due: 'Due date', days: 'Days overdue', open: 'Outstanding' },
    total: 'Total',
    aging: 'Aging',
    prepaid: 'Less prepaid and unapplied',
    reply: {
      title: 'Reply',
      to: company => `To: ${company}`,
      about: number => `We have received your statement of account no. ${number}.`,
      agrees: (day, balance) => `It is correct: as of ${day}, ${balance}, which agrees with our books.`,
      balance: {
        owed: amount => `we owe you ${amount}`,
        credit: amount => `you hold ${amount} in our favour`,
        none: 'there is no balance',
      },
      differs: 'It differs from our books, as follows:',
      lines: '(please give dates, numbers, amounts and reasons)',
    },
    mail: {
      subject: ({ company, day, amount }) => `[${company}] Statement of account as of ${day}: ${amount}`,
      body: ({ contact, from, to, balance, days }) => [
        `Dear ${contact},`,
        `Attached is the statement of your account from ${from} to ${to}. As of ${to}, ${balance}.`,
        `Please check it and answer this mail with the stamped reply as a scan within ${days} days; where your books differ, list the differences in it.`,
      ],
      file: ({ name, day }) => `Statement ${name} ${day}`,
    },
  },
  demand: {
    title: 'Formal demand for payment',
    count: n => (n === 1 ? '1 item' : `${n} items`),
    days: n => (n === 1 ? '1 day' : `${n} days`),
    columns: {
      what: 'Contract / invoice',
      due: 'Due date',
      days: 'Days overdue',
      open: 'Outstanding',
      interest: 'Late payment charge',
      lateInterest: 'Late interest',
    },
    rates: { sme: '0.05% a day', yearly: rate => `${rate} a year` },
    total: 'Total',
    interest: ({ amount, day, agreed, sme, yearly }) => {
      const rest = `on the outstanding amount and the days overdue up to ${day}: ${amount} in all. It is not part of the total outstanding and goes on until payment.`
      if (!sme && yearly === '') return `The late payment charge is as agreed in each contract, ${rest}`
      const basis = sme
        ? 'at 0.05% a day under article 17 of the Regulations on Guaranteeing Payments to Small and Medium-sized Enterprises'
        : `at ${yearly} a year`
      return `Late interest is ${agreed ? 'as agreed where a contract names it, otherwise ' : ''}${basis}, ${rest}`
    },
    pay: until => `Please pay the amount above by ${until}.`,
    reply: {
      title: 'Acknowledgement of receipt',
      text: number => `We have received your formal demand no. ${number}.`,
    },
    mail: {
      subject: ({ company, total }) => `[${company}] Formal demand for payment: ${total} outstanding`,
      body: ({ contact, day, total, until }) => [
        `Dear ${contact},`,
        `Attached is a formal demand for payment. As of ${day}, ${total} is overdue; please pay by ${until}. If you dispute any of it, please tell us in writing; if it has been paid, please tell us the date.`,
      ],
      file: ({ name, day }) => `Formal demand ${name} ${day}`,
    },
  },
  receipt: {
    title: 'Confirmation of receipt',
    subject: ({ company, day, amount }) => `[${company}] Received on ${day}: ${amount}`,
    line: (what, amount, left) =>
      `${what}: ${amount} booked${left === null ? '' : left === '' ? ', paid in full' : `, ${left} still open`}`,
    unnamed: 'A contract without a number',
    rest: amount => `The other ${amount} belongs to no contract yet and is kept in your favour.`,
    bill: dueOn => `Paid by a bill of exchange that falls due on ${dueOn}.`,
    open: (day, amount, overdue) =>
      `As of ${day}, ${amount} is outstanding${overdue === '' ? ', none of it due yet' : `, of which ${overdue} is overdue`}.`,
    nothingOpen: day => `As of ${day}, nothing is outstanding.`,
  },
}
