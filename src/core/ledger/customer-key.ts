// One customer, however his name is spaced, cased or typed in full width.
import type { CustomerKey } from './types'

/**
 * The customer's name without spaces, in half width and lower case: 'ＡＢＣ 公司' and 'abc公司' are one.
 * Two spellings that differ in a character stay two customers; '' for a blank name.
 */
export function customerKey(name: string): CustomerKey {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
