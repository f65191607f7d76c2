// Cell values on their way into a letter.

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, found => ENTITIES[found] ?? found)

/** Control and direction marks of a cell would hide or turn around what a letter says. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A cell on one line, at most `most` characters. */
export const oneLine = (text: string, most = 120): string => {
  const flat = text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  // Never half of a character outside the basic plane.
  return `${flat.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A text of several lines, without what cannot be seen. */
export const severalLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
