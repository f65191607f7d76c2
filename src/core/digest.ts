// A short name for a text, by which it is seen whether it is still the same. No security: whoever can read this can make one.

/** 53 bits in eleven characters of base 36: two 32-bit mixes as of MurmurHash3's finaliser. Texts of a ledger do not meet by chance. */
export function textDigest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return ((b & 0x1fffff) * 0x100000000 + (a >>> 0)).toString(36).padStart(11, '0')
}
