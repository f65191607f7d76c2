// 关账记录 as the program reads and writes it, and the one property by which 总览 knows of it without reading a sheet.

import * as v from 'valibot'
import { lastDayOf } from '../../core/calendar-date'
import { standingCloses } from '../../core/closing/months'
import type { Close, FrozenAbroad, FrozenCurrency, FrozenFigures } from '../../core/closing/types'
import type { Cell } from '../../core/ledger/types'
import { type CurrencyCode, isCurrencyCode, type Minor, toMajor } from '../../core/money'
import { DEFAULT_EDGES } from '../../core/receivables/aging/edges'
import { closeStateText } from '../../tables/closing/closes'
import { agedCells, agedFrom } from '../aged-cells'
import { minorIn, textIn } from '../helper-cells'
import type { Desk, HelperRow } from '../ports'

const KEY = 'zq.closing'

/** `month`: the last one closed; `late`: changes after its close that nobody acknowledged, as they were counted last. */
const known = v.object({ month: v.string(), late: v.number() })
export type KnownClose = v.InferOutput<typeof known>

/** Null while no month is closed. */
export const knownClose = (desk: Desk): KnownClose | null => {
  const text = desk.documentStore.get(KEY)
  if (text === null) return null
  const parsed = v.safeParse(known, JSON.parse(text))
  return parsed.success ? parsed.output : null
}

export const noteClose = (desk: Desk, note: KnownClose | null): void => {
  if (note === null) desk.documentStore.remove(KEY)
  else if (JSON.stringify(knownClose(desk)) !== JSON.stringify(note)) {
    desk.documentStore.put({ [KEY]: JSON.stringify(note) })
  }
}

export type WrittenClose = Close & { helperRow: number; rowsAbroad: number[] }

/** Between the number of a close and the currency, in the number of what it froze of another one. */
const ABROAD = '/'
export const idAbroad = (close: string, currency: CurrencyCode): string => `${close}${ABROAD}${currency}`

/** In the ledger's currency; rows whose month or balance somebody made unreadable are left out. */
export const readCloses = (desk: Desk, currency: CurrencyCode): WrittenClose[] => {
  const rows = desk.helpers.read('closes')
  const abroad = new Map(
    rows.filter(({ values }) => isAbroad(values)).map(row => [textIn(row.values.id), row]),
  )
  return rows.flatMap(({ row, values }) => {
    const month = textIn(values.month)
    const figures = figuresIn(values, currency)
    if (isAbroad(values) || textIn(values.currency) !== currency) return []
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || figures === null) return []
    const reopenedAt = textIn(values.reopenedAt)
    const id = textIn(values.id)
    const others = textIn(values.currencies)
      .split(BETWEEN)
      .flatMap(code => (isCurrencyCode(code) && code !== currency ? [code] : []))
    const frozen = others.map(code => frozenAbroad(abroad.get(idAbroad(id, code)), { id, code }))
    return [
      {
        helperRow: row,
        rowsAbroad: others.flatMap(code => abroad.get(idAbroad(id, code))?.row ?? []),
        id,
        month,
        asOf: lastDayOf(month),
        at: textIn(values.at),
        by: textIn(values.by),
        currency,
        figures,
        reopened:
          reopenedAt === ''
            ? null
            : { at: reopenedAt, by: textIn(values.reopenedBy), reason: textIn(values.reason) },
        digest: textIn(values.digest),
        ...(textIn(values.currencies) !== '' && { abroad: frozen }),
      },
    ]
  })
}

const BETWEEN = '、'

const isAbroad = ({ id }: HelperRow['values']): boolean => textIn(id).includes(ABROAD)

const frozenAbroad = (
  row: HelperRow | undefined,
  { id, code }: { id: string; code: CurrencyCode },
): FrozenAbroad => {
  const figures = row === undefined ? null : figuresIn(row.values, code)
  if (figures === null) return { currency: code, figures }
  return { id: idAbroad(id, code), currency: code, figures, digest: textIn(row?.values.digest) }
}

const figuresIn = (values: HelperRow['values'], currency: CurrencyCode): FrozenFigures | null => {
  const minor = (cell: Cell | undefined) => minorIn(cell, currency)
  const [balance, overdue, received] = [values.balance, values.overdue, values.received].map(minor)
  if (balance == null || overdue == null || received == null) return null
  const aged = agedFrom(values)
  const count = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : 0)
  return {
    balance,
    overdue,
    dueSoon: minor(values.dueSoon) ?? 0,
    overdueDays: aged?.overdueDays ?? DEFAULT_EDGES.overdueDays,
    buckets: (aged?.amounts ?? []).map(amount => minor(amount) ?? 0),
    prepaid: minor(values.prepaid) ?? 0,
    received,
    collected: minor(values.collected),
    dso: typeof values.dso === 'number' ? values.dso : null,
    items: count(values.items),
    unreadable: count(values.unreadable),
  }
}

/** Only where one is known to be there: costs nothing before the first close. */
export const closesIfAny = (desk: Desk, currency: CurrencyCode): WrittenClose[] =>
  knownClose(desk) === null ? [] : readCloses(desk, currency)

/** A row for each of its currencies. Call under the document lock. */
export const appendClose = (desk: Desk, close: Close & { abroad: FrozenCurrency[] }): void => {
  const all: FrozenCurrency[] = [close, ...close.abroad]
  const currencies = all.map(({ currency }) => currency).join(BETWEEN)
  desk.helpers.append(
    'closes',
    all.map(({ id, currency, figures, digest }) => ({
      month: close.month,
      asOf: { day: close.asOf },
      state: closeStateText(false, desk.person.language),
      by: close.by,
      at: close.at,
      currency,
      ...figureCells(figures, currency),
      reopenedBy: '',
      reopenedAt: '',
      reason: '',
      id,
      digest,
      currencies,
    })),
  )
}

const figureCells = (figures: FrozenFigures, currency: CurrencyCode): Record<string, Cell> => {
  const major = (amount: Minor) => toMajor(amount, currency)
  return {
    balance: major(figures.balance),
    overdue: major(figures.overdue),
    dueSoon: major(figures.dueSoon),
    ...agedCells(figures.overdueDays, figures.buckets.map(major)),
    prepaid: major(figures.prepaid),
    received: major(figures.received),
    collected: figures.collected === null ? '' : major(figures.collected),
    dso: figures.dso ?? '',
    items: figures.items,
    unreadable: figures.unreadable,
  }
}

/** The rows stay, with who opened it again and why. Call under the document lock. */
export const markReopened = (desk: Desk, { helperRow, rowsAbroad }: WrittenClose, reason: string): void => {
  const values = {
    state: closeStateText(true, desk.person.language),
    reopenedBy: desk.person.label(),
    reopenedAt: desk.now(),
    reason,
  }
  desk.helpers.update(
    'closes',
    [helperRow, ...rowsAbroad].map(row => ({ row, values })),
  )
}

/** The last one that stands; null when none does. */
export const lastClose = (closes: readonly WrittenClose[]): WrittenClose | null => {
  const [last] = standingCloses(closes)
  return closes.find(({ id }) => id === last?.id) ?? null
}
