// A snapshot as text in few cells: customer by customer, a line an item; days and amounts as short numbers.
import { type CalendarDate, calendarDate } from '../calendar-date'
import { customerKey } from '../ledger/customer-key'
import { type KnownNames, NO_NAMES, standsFor } from '../ledger/who/names'
import { type CurrencyCode, isCurrencyCode, type Minor } from '../money'
import type { KeptItem, KeptPart } from './types'

type Known = Pick<KnownNames, 'names'>

/** A cell holds 50,000 characters. */
const MOST_CHARACTERS = 45_000

const TAB = '\t'
const escaped = (text: string) =>
  /[\\\t\n\r]/.test(text)
    ? text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    : text
const LETTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' }
const unescaped = (text: string) =>
  text.includes('\\') ? text.replace(/\\(.)/g, (_, letter: string) => LETTERS[letter] ?? letter) : text

const numberText = (value: number | null) => (value === null ? '' : value.toString(36))
const dayText = (day: CalendarDate | null) =>
  day === null ? '' : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8)).toString(36)

const headerOf = ({ name, sheet, currency }: KeptItem) =>
  `@${escaped(name)}${TAB}${escaped(sheet)}${currency === undefined ? '' : `${TAB}${currency}`}`
/** The row, what was adjusted and recovered, or the plan is last: never blank, since a cell does not end in a tab. */
const lineOf = (item: KeptItem) => {
  const fields = [
    `-${escaped(item.project)}`,
    escaped(item.reference),
    numberText(item.total),
    numberText(item.paid),
    dayText(item.begins),
    dayText(item.due),
    dayText(item.paidOn),
    numberText(item.row),
  ]
  if (item.adjusted !== undefined || item.recovered !== undefined || item.plan !== undefined)
    fields.push(numberText(item.adjusted ?? 0), numberText(item.recovered ?? 0))
  if (item.plan !== undefined) fields.push(item.plan.map(partText).join(';'))
  return fields.join(TAB)
}

const partText = ({ mark, total, due }: KeptPart) => `${coded(mark)},${numberText(total)},${dayText(due)}`

/** Texts that fit into a cell each, every one readable by itself; none for no items. */
export function packed(items: readonly KeptItem[]): string[] {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const header = headerOf(item)
    const lines = groups.get(header)
    if (lines) lines.push(lineOf(item))
    else groups.set(header, [lineOf(item)])
  }
  const texts: string[] = []
  let [cell, length]: [string[], number] = [[], 0]
  const add = (line: string) => {
    cell.push(line)
    length += line.length + 1
  }
  for (const [header, lines] of groups) {
    let isHeaded = false
    for (const line of lines) {
      if (length + header.length + line.length + 2 > MOST_CHARACTERS) {
        texts.push(cell.join('\n'))
        ;[cell, length, isHeaded] = [[], 0, false]
      }
      if (!isHeaded) add(header)
      isHeaded = true
      add(line)
    }
  }
  return cell.length === 0 ? texts : [...texts, cell.join('\n')]
}

/** The items of such texts, each of the customer whose it is by now; null when a line of them cannot be read: somebody edited it. */
export function unpacked(texts: readonly string[], known: Known = NO_NAMES): KeptItem[] | null {
  const items: KeptItem[] = []
  const dayOf = dayReader()
  for (const text of texts) {
    let whose: Pick<KeptItem, 'name' | 'customer' | 'sheet' | 'currency'> | null = null
    for (const line of text.split('\n')) {
      const fields = line.slice(1).split(TAB)
      if (line.startsWith('@') && (fields.length === 2 || fields.length === 3)) {
        const [name = '', sheet = '', code] = fields.map(unescaped)
        if (code !== undefined && !isCurrencyCode(code)) return null
        whose = { name, customer: standsFor(known, customerKey(name)), sheet, ...currencyField(code) }
        continue
      }
      const isLong = fields.length === 10 || fields.length === 11
      if (!line.startsWith('-') || (fields.length !== 8 && !isLong) || whose === null) return null
      const [
        project = '',
        reference = '',
        total = '',
        paid = '',
        begins = '',
        due = '',
        paidOn = '',
        row = '',
        adjusted = '',
        recovered = '',
        plan = '',
      ] = fields
      const item: Partial<Record<keyof KeptItem, unknown>> = {
        sheet: whose.sheet,
        row: numberFrom(row) ?? 0,
        customer: whose.customer,
        name: whose.name,
        project: unescaped(project),
        reference: unescaped(reference),
        begins: dayOf(begins),
        due: dayOf(due),
        total: numberFrom(total),
        paid: numberFrom(paid),
        paidOn: dayOf(paidOn),
        ...currencyField(whose.currency),
      }
      if (isLong && adjusted !== '0') item.adjusted = numberFrom(adjusted)
      if (isLong && recovered !== '0') item.recovered = numberFrom(recovered)
      if (fields.length === 11) item.plan = planFrom(plan, dayOf)
      if (Object.values(item).includes(undefined as never)) return null
      items.push(item as unknown as KeptItem)
    }
  }
  return items
}

const currencyField = (currency: CurrencyCode | undefined): Pick<KeptItem, 'currency'> =>
  currency === undefined ? {} : { currency }

/** Undefined for what is no plan of ours. */
const planFrom = (text: string, dayOf: ReturnType<typeof dayReader>): KeptPart[] | undefined => {
  const plan: KeptPart[] = []
  for (const part of text.split(';')) {
    const [mark = '', total = '', due = '', ...more] = part.split(',')
    const [amount, day] = [numberFrom(total), dayOf(due)]
    if (amount === undefined || day === undefined || more.length > 0) return undefined
    plan.push({ mark: decoded(mark), due: day, total: amount })
  }
  return plan
}

/** What parts a plan in its field is written by its number. */
const coded = (text: string) =>
  text.replace(/[%,;\t\n\r]/g, letter => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
const decoded = (text: string) =>
  text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Null for blank, undefined for what is no number of ours. */
const numberFrom = (text: string): Minor | null | undefined => {
  if (text === '') return null
  if (!/^-?[0-9a-z]+$/.test(text)) return undefined
  const value = Number.parseInt(text, 36)
  return Number.isSafeInteger(value) ? value : undefined
}

/** A ledger has few different days: each is looked up once. */
const dayReader = () => {
  const known = new Map<string, CalendarDate | null | undefined>([['', null]])
  return (text: string): CalendarDate | null | undefined => {
    if (known.has(text)) return known.get(text)
    const digits = String(numberFrom(text) ?? '').padStart(8, '0')
    const day = calendarDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`) ?? undefined
    known.set(text, day)
    return day
  }
}
