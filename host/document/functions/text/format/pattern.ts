// Number format patterns cut into sections and signs (developers.google.com/workspace/sheets/api/guides/formats).

/** A sign of a pattern: shown as it is, or standing for something. */
export type Sign = { literal: string } | { token: string }

export type Section = { signs: Sign[]; condition?: { operator: string; limit: number } }

const SIGN = new RegExp(
  [
    '"([^"]*)"?', // a quoted text
    '\\\\([\\s\\S])', // the sign after a backslash
    '_([\\s\\S])', // a space as wide as the sign
    '\\*([\\s\\S])', // a sign that would fill the cell
    '\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]', // a currency
    '\\[(h+|m+|s+)\\]', // elapsed time
    '\\[(?:[a-z]+\\d*)\\]', // a colour
    '\\[(<=|>=|<>|<|>|=)(-?[\\d.]+)\\]', // when the section holds
    '(am/pm|a/p|general|y+|m+|d+|h+|s+(?:\\.0+)?|e[-+]|[0#?.,%/@])',
    '([\\s\\S])',
  ].join('|'),
  'giu',
)

/** The sections of a pattern, which are parted by semicolons. */
export function sectionsOf(pattern: string): Section[] {
  const sections: Section[] = [{ signs: [] }]
  for (const match of pattern.matchAll(SIGN)) {
    const section = sections.at(-1) as Section
    const [, quoted, escaped, space, , currency, elapsed, operator, limit, token, other] = match
    if (other === ';') sections.push({ signs: [] })
    else if (token !== undefined) section.signs.push({ token })
    else if (elapsed !== undefined) section.signs.push({ token: `[${elapsed}]` })
    else if (operator !== undefined) section.condition = { operator, limit: Number(limit) }
    else if (space !== undefined) section.signs.push({ literal: ' ' })
    else {
      const literal = quoted ?? escaped ?? currency ?? other
      if (literal !== undefined) section.signs.push({ literal })
    }
  }
  return sections
}

export function hasToken({ signs }: Section, pattern: RegExp): boolean {
  return signs.some(sign => 'token' in sign && pattern.test(sign.token))
}

export function isDateSection(section: Section): boolean {
  return hasToken(section, /^(\[?[ymdhs]|am|a\/p)/i)
}

const HOLDS: Record<string, (value: number, limit: number) => boolean> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
}

/** The section for a number: by its condition, else the first for numbers from 0 on, the second below 0, the third for 0. */
export function sectionFor(sections: Section[], value: number): { section: Section; showsSign: boolean } {
  const numeric = sections.slice(0, 3)
  const [positive = { signs: [] }, negative, zero] = numeric
  if (numeric.some(({ condition }) => condition)) {
    const held = numeric.find(
      ({ condition }) => condition === undefined || HOLDS[condition.operator]?.(value, condition.limit),
    )
    return { section: held ?? positive, showsSign: true }
  }
  if (value === 0 && zero) return { section: zero, showsSign: false }
  return value < 0 && negative
    ? { section: negative, showsSign: false }
    : { section: positive, showsSign: true }
}
