// By whose word an item is reminded, by hand or not at all: the arrangement, the contract's row, 客户, the class; and the language of letters.
import type { Customer, CustomerKey, OpenItem } from '../../ledger/types'
import { dunningOf, type LetterLanguage, languageOf } from '../../ledger/who/words'
import type { Arrangement, ByHand, CustomerClass, ReminderPolicy, Way } from '../types'

/** An arrangement a person made comes first. A policy that cannot be read is 'by-hand': nothing goes unattended until it can. */
export const arrangedFor = (
  { key, name, more }: Pick<Customer, 'key' | 'name' | 'more'>,
  arranged: Arrangement | undefined,
): Arrangement | null => {
  const policy = more?.dunning
  if (policy === undefined || (arranged !== undefined && arranged.way !== 'default')) return arranged ?? null
  const way = dunningOf(policy) ?? 'by-hand'
  if (way === 'default') return arranged ?? null
  const none = { customer: key, name, holdUntil: null, holdReason: '', to: null }
  // The words of 客户 are the reason, as a person's are.
  return { ...none, ...arranged, way, ...(way === 'never' && { holdReason: policy }) }
}

/** Null: as the settings say. */
export const letterLanguage = ({ more }: Pick<Customer, 'more'>): LetterLanguage | null =>
  more?.language === undefined ? null : languageOf(more.language)

/** The way of an item, with whose word it is; `detail`: the words of 客户, as a person's are. */
export type ItemWay = { way: 'default' } | { way: 'by-hand'; by: ByHand } | { way: 'never'; detail: string }

export type Classing = {
  keyAccounts: ReadonlySet<CustomerKey>
  /** Asked only where a rule speaks of them. */
  abc?: ReadonlyMap<CustomerKey, 'A' | 'B' | 'C'> | undefined
}

/** Begins the detail of a class that is never reminded. */
export const CLASS_DETAIL = 'class '

const said = (way: Way, by: ByHand, detail: string): ItemWay =>
  way === 'default' ? { way } : way === 'never' ? { way, detail } : { way, by }

/** As 客户 or the contract writes it; what cannot be read is by hand: nothing goes unattended until it can. */
const written = (text: string, of: 'item' | 'customer'): ItemWay =>
  said(dunningOf(text) ?? 'by-hand', { of }, text)

/** Of a customer where nothing is written: his class; being a key account comes before A, B and C. */
const classWay = (customer: CustomerKey, policy: ReminderPolicy, classing: Classing): ItemWay => {
  const { classes = {} } = policy
  const ofClass = (name: CustomerClass, way: Way) =>
    said(way, { of: 'class', class: name }, `${CLASS_DETAIL}${name}`)
  if (classing.keyAccounts.has(customer)) return ofClass('key', classes.key ?? 'by-hand')
  const { abc } = classing
  // Who bought nothing in the twelve months is a C, as on his page; nobody is anything where nobody bought.
  const rank = abc === undefined || abc.size === 0 ? undefined : (abc.get(customer) ?? 'C')
  const way = rank === undefined ? undefined : classes[rank]
  return rank === undefined || way === undefined ? { way: 'default' } : ofClass(rank, way)
}

const writtenOf = (item: Pick<OpenItem, 'more'>, customer: Pick<Customer, 'more'>): ItemWay | null => {
  if (item.more?.dunning !== undefined) return written(item.more.dunning, 'item')
  return customer.more?.dunning === undefined ? null : written(customer.more.dunning, 'customer')
}

type Who = { customer: Pick<Customer, 'key' | 'more'>; arranged: Arrangement | undefined }

/**
 * Item before customer before class, as in OCA's credit control; but what a person arranged here holds for all of the customer's, and key
 * accounts stay by hand, whatever is written of them, until a rule speaks of them.
 */
export const wayOf = (
  item: Pick<OpenItem, 'more'>,
  { customer, arranged }: Who,
  rules: Classing & { policy: ReminderPolicy },
): ItemWay => {
  if (arranged !== undefined && arranged.way !== 'default')
    return said(arranged.way, { of: 'arranged' }, arranged.holdReason)
  const ofClass = classWay(customer.key, rules.policy, rules)
  const own = writtenOf(item, customer) ?? ofClass
  const keepsByHand = rules.policy.classes?.key === undefined && rules.keyAccounts.has(customer.key)
  return own.way === 'default' && keepsByHand ? ofClass : own
}
