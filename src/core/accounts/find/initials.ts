// First letters in pinyin, as people type a Chinese name: mljj for 木岚家具.
import { INITIALS_TABLE } from './initials-table'

/** For each letter, figure or Chinese character of a text the letters it may begin with; everything else is passed over. */
export type Initials = readonly string[]

/** What the typed letters must be for initials to be asked at all: one letter alone would find half of the customers. */
export const looksLikeInitials = (word: string): boolean => /^(?=.*[a-z])[a-z0-9]{2,}$/.test(word)

/** Reads the table once; the function it gives reads texts in half width and lower case. */
export function initialsReader(): (text: string) => Initials {
  const letters = new Map<number, string>()
  let code = 0x4e00
  for (const entry of INITIALS_TABLE.match(/\d*[a-z][A-Z]*/g) ?? []) {
    const skipped = /^\d+/.exec(entry)?.[0] ?? ''
    code += Number(skipped)
    letters.set(code, entry.slice(skipped.length).toLowerCase())
    code += 1
  }
  return text => {
    const initials: string[] = []
    for (let at = 0; at < text.length; at += 1) {
      const known = letters.get(text.charCodeAt(at))
      if (known !== undefined) initials.push(known)
      else if (/[a-z0-9]/.test(text.charAt(at))) initials.push(text.charAt(at))
    }
    return initials
  }
}

/** Where the word begins in the initials, one letter each; -1 when nowhere. */
export function indexOfInitials(initials: Initials, word: string): number {
  for (let from = 0; from + word.length <= initials.length; from += 1) {
    let length = 0
    while (length < word.length && initials[from + length]?.includes(word.charAt(length))) length += 1
    if (length === word.length) return from
  }
  return -1
}
