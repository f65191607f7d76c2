// Pasted or uploaded text as cells: tabs as spreadsheets and 用友, 金蝶 copy them, else commas or semicolons; quoted cells as RFC 4180 has them.

/** Rows of cells, trimmed; a quoted cell may hold separators, line breaks and doubled quotes. */
export function splitText(text: string): string[][] {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(whole)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= whole.length) {
    const cell = whole[at] === '"' ? quoted(whole, at) : { text: '', end: at }
    // What stands behind a closing quote belongs to its cell.
    const rest = plain(whole, cell.end, separator)
    row.push((cell.text + rest.text).trim())
    at = rest.end
    if (whole[at] !== separator) {
      rows.push(row)
      row = []
    }
    at += 1
  }
  while (rows.length > 0 && rows[rows.length - 1]?.every(cell => cell === '')) rows.pop()
  return rows
}

/** What parts the most cells of the first lines; a tab wherever there is one. */
function separatorOf(text: string): string {
  const head = text.slice(0, 5000)
  if (head.includes('\t')) return '\t'
  const count = (mark: string) => head.split(mark).length
  return count(';') > count(',') ? ';' : ','
}

type Taken = { text: string; end: number }

function plain(text: string, from: number, separator: string): Taken {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
  return { text: text.slice(from, end), end }
}

/** A quote that is never closed is an ordinary character of its line. */
function quoted(text: string, from: number): Taken {
  let read = ''
  let start = from + 1
  for (;;) {
    const close = text.indexOf('"', start)
    if (close < 0) return { text: '"', end: from + 1 }
    read += text.slice(start, close)
    if (text[close + 1] !== '"') return { text: read, end: close + 1 }
    read += '"'
    start = close + 2
  }
}
