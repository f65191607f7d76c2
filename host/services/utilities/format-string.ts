// Formats as in C's printf: %s %d %f %x %o %c %%, with width, zeros, minus and precision.

const DIRECTIVE = /%([-0+]*)(\d*)(?:\.(\d+))?([sdifxXoc%])/g

/** Fills the directives with the values in their order; one without a value stays as it is. */
export function formatted(template: string, values: unknown[]): string {
  const left = [...values]
  return template.replace(
    DIRECTIVE,
    (whole, flags: string, width: string, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%'
      if (left.length === 0) return whole
      const text = directive(kind, left.shift(), precision === undefined ? undefined : Number(precision))
      const signed = flags.includes('+') && /[dif]/.test(kind) && !text.startsWith('-') ? `+${text}` : text
      return padded(signed, Number(width), flags)
    },
  )
}

function directive(kind: string, value: unknown, precision: number | undefined): string {
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, precision)
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)))
    case 'f':
      return Number(value).toFixed(precision ?? 6)
    case 'o':
      return Math.trunc(Number(value)).toString(8)
    case 'c':
      return String.fromCharCode(Number(value))
    default: {
      const digits = Math.trunc(Number(value)).toString(16)
      return kind === 'X' ? digits.toUpperCase() : digits
    }
  }
}

function padded(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0')) return text.padStart(width)
  const sign = /^[-+]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
