// What a team decides about its formal letters: 诉讼时效, interest where the contract names none, 到账确认.
import { DEFAULT_YEARS } from '../limitation/types'

/**
 * 'agreed': interest only where the contract words it. 'sme': else 每日万分之五, what the 保障中小企业款项支付条例 (第十七条) gives small firms. 'rate': else
 * the yearly rate the team entered.
 */
export const INTEREST_BASES = ['agreed', 'sme', 'rate'] as const
export type InterestBasis = (typeof INTEREST_BASES)[number]

export type FormalRules = {
  limitationYears: number
  interest: InterestBasis
  /** A year, 0.0465; null: not entered, and then nothing is reckoned with it. */
  yearlyRate: number | null
  /** 到账确认 is offered where 登记收款 clears items. */
  receiptNotes: boolean
}

export const DEFAULT_FORMAL: FormalRules = {
  limitationYears: DEFAULT_YEARS,
  interest: 'agreed',
  yearlyRate: null,
  receiptNotes: false,
}
