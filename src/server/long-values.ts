// Texts longer than the 9 kB that one property holds, kept in numbered pieces.
import type { Store } from './ports'

/** Characters a piece: at most three bytes each in UTF-8, so a piece stays below 9 kB. */
const PIECE = 2900

const pieceKey = (key: string, number: number) => (number === 0 ? key : `${key}.${number}`)

export const getLong = (store: Store, key: string): string | null => {
  const first = store.get(key)
  if (first === null) return null
  const pieces = [first]
  for (;;) {
    const next = store.get(pieceKey(key, pieces.length))
    if (next === null || next === '') return pieces.join('')
    pieces.push(next)
  }
}

/** Writes nothing when the store already says so. */
export const putLong = (store: Store, key: string, text: string): void => {
  if (getLong(store, key) === text) return
  const values: Record<string, string> = {}
  const pieces = piecesOf(text)
  pieces.forEach((piece, number) => {
    values[pieceKey(key, number)] = piece
  })
  // Written in the same call: whoever reads before the stale pieces are gone stops here.
  if (store.get(pieceKey(key, pieces.length)) !== null) values[pieceKey(key, pieces.length)] = ''
  store.put(values)
  removeFrom(store, key, pieces.length)
}

/** At least one piece; never cut within a character, half of which would not survive the store. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  let rest = text
  while (rest.length > PIECE) {
    const cut = /[\uD800-\uDBFF]/.test(rest.charAt(PIECE - 1)) ? PIECE - 1 : PIECE
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return [...pieces, rest]
}

export const removeLong = (store: Store, key: string): void => removeFrom(store, key, 0)

const removeFrom = (store: Store, key: string, number: number) => {
  const stale: string[] = []
  for (let at = number; store.get(pieceKey(key, at)) !== null; at += 1) stale.push(pieceKey(key, at))
  if (stale.length > 0) store.remove(...stale)
}
