// What 客户 says about reminding a customer: 催款策略 where nobody arranged anything else, and the language of his letters.
import type { Customer } from '../ledger/types'
import { dunningOf, type LetterLanguage, languageOf } from '../ledger/who/words'
import type { Arrangement } from './types'

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
