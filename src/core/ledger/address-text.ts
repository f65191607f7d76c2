import type { Addresses } from './types'

/** A customer's addresses in one line as people read them; where his rows disagree, those of the first. */
export function addressText(addresses: Addresses): string {
  if (addresses.kind === 'one') return addresses.to.join('; ')
  if (addresses.kind === 'malformed') return addresses.text
  return addresses.kind === 'conflict' ? (addresses.choices[0] ?? []).join('; ') : ''
}
