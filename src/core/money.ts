// Money is whole minor units (fen, cents) of one currency; conversion happens at the cell.

/** Whole minor units of the ledger's currency; 12,000.50 yuan is 1_200_050. Negative for credits. */
export type Minor = number

export type CurrencyCode = 'CNY' | 'USD' | 'EUR' | 'HKD' | 'GBP' | 'JPY'
