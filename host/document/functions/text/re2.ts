// Sheets' regular expressions are those of RE2 (github.com/google/re2/wiki/Syntax). What JavaScript writes otherwise is rewritten;
// what RE2 does not have, such as looking ahead and back-references, is refused.
const CLASS_NAMES: Record<string, string> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
}

/** Parts of an expression, the longest first. */
const PART =
  /\\Q([\s\S]*?)(?:\\E|$)|\\x\{([0-9A-Fa-f]+)\}|\\([pP])(?:([A-Z])|\{(\^?)(\w+)\})|\\([\s\S])|\[:(\^?)(\w+):\]|\(\?P<(\w+)>|\(\?([^:]?)|[\s\S]/gu

/** Escaped letters that mean the same in both. */
const SHARED_ESCAPES = 'dDwWbBnrtfv'

/** @throws SyntaxError when it is no RE2 expression, or one that has no like in JavaScript. */
export function re2(source: string, flags = ''): RegExp {
  const [, options = '', rest = source] = /^\(\?([is]+)\)([\s\S]*)$/.exec(source) ?? []
  const matchesLines = options.includes('s')
  let inClass = false
  const rewritten = rest.replace(PART, (part: string, ...groups: (string | undefined)[]) => {
    const [quoted, hex, p, category, not, property, escaped, negated, name, groupName, special] = groups
    if (quoted !== undefined) return literal(quoted)
    if (hex !== undefined) return `\\u{${hex}}`
    if (p !== undefined) return characterClass(p === 'P' || not === '^', category ?? property ?? '')
    if (escaped !== undefined) return escapedIn(escaped, inClass)
    if (name !== undefined)
      return inClass && negated === '' ? (CLASS_NAMES[name] ?? refuse(part)) : refuse(part)
    if (groupName !== undefined) return inClass ? literal(part) : `(?<${groupName}>`
    if (special !== undefined) return inClass ? literal(part) : special === '' ? part : refuse(part)
    if (part === '[' && inClass) return '\\['
    if (part === '[') inClass = true
    else if (part === ']') inClass = false
    return part === '.' && !inClass && !matchesLines ? '[^\\n]' : plain(part, inClass)
  })
  return new RegExp(rewritten, `u${flags}${options}`)
}

/** \\p{Lu} is a category in both, \\p{Han} a script in RE2. */
function characterClass(isNegated: boolean, name: string): string {
  const property = name.length <= 2 ? name : `Script=${name}`
  return `\\${isNegated ? 'P' : 'p'}{${property}}`
}

function escapedIn(letter: string, inClass: boolean): string {
  if (letter === 's') return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]'
  if (letter === 'S' && !inClass) return '[^\\t\\n\\f\\r ]'
  if (letter === 'A') return '^'
  if (letter === 'z') return '$'
  if (letter === 'a') return '\\x07'
  if (letter === 'p' || letter === 'P' || letter === 'x') return `\\${letter}`
  if (SHARED_ESCAPES.includes(letter)) return `\\${letter}`
  return /[0-9A-Za-z]/.test(letter) ? refuse(`\\${letter}`) : literal(letter)
}

/** JavaScript wants a closing bracket or brace that closes nothing escaped. */
function plain(part: string, inClass: boolean): string {
  return inClass && '(){}|/&'.includes(part) ? literal(part) : part
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, sign => (sign === '-' ? '\\x2D' : `\\${sign}`))
}

function refuse(part: string): never {
  throw new SyntaxError(`${part} is not in RE2`)
}
