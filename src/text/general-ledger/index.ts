// The likely cause of a difference in the person's language.
import type { Cause } from '../../core/general-ledger/types'
import type { Language } from '../page/figures'
import { en } from './en'
import { type GeneralLedgerWords, zh } from './zh-CN'

export const generalLedgerWords = (language: Language): GeneralLedgerWords => (language === 'en' ? en : zh)

export const causeText = (cause: Cause, language: Language): string => {
  const words = generalLedgerWords(language)
  switch (cause.kind) {
    case 'receipt-after':
    case 'receipt-before':
    case 'item-after':
      return words[cause.kind](cause.what, cause.on)
    case 'item':
    case 'undated-paid':
      return words[cause.kind](cause.what)
    case 'unreadable':
      return words.unreadable(cause.count)
    case 'prepaid':
      return cause.side === 'ours' ? words.prepaidOurs : words.prepaidGl
    default:
      return words[cause.kind]
  }
}
