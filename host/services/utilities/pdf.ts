// HTML as PDF, as far as a try-out needs it: the words of the page line by line on A4, in a font that every reader has for Chinese.
// Google lays the page out as a browser would; nothing of that is claimed here.

const PAGE = { width: 595, height: 842, margin: 56, size: 10, leading: 16 }
/** Full-width characters on a line. */
const WIDTH = Math.floor((PAGE.width - 2 * PAGE.margin) / PAGE.size)
const LINES = Math.floor((PAGE.height - 2 * PAGE.margin) / PAGE.leading)

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

export function pdfOfHtml(html: string): Uint8Array {
  const lines = linesOf(html)
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, at) =>
    lines.slice(at * LINES, (at + 1) * LINES),
  )
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
      streamOf(page),
    ]),
  ]
  return Buffer.from(fileOf(objects), 'latin1')
}

/** Visible words: a block or row is a line of its own, cells are parted. */
function linesOf(html: string): string[] {
  const body = html.replace(/<!--[\s\S]*?-->|<(head|style|script|title)\b[\s\S]*?<\/\1>/gi, '')
  const text = body
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]>/gi, '  ')
    .replace(/<br\b[^>]*>|<\/?(?:p|div|tr|table|h[1-6]|li|ul|ol|section|header|footer)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .flatMap(wrapped)
}

function wrapped(line: string): string[] {
  const lines = ['']
  let width = 0
  for (const character of line) {
    const own = character < '\u0100' ? 0.5 : 1
    if (width + own > WIDTH) {
      lines.push('')
      width = 0
    }
    width += own
    lines[lines.length - 1] += character
  }
  return lines
}

function streamOf(lines: readonly string[]): string {
  const { margin, height, size, leading } = PAGE
  const shown = lines.map(line => `<${Buffer.from(line, 'utf16le').swap16().toString('hex')}> Tj T*`)
  const text = `BT /F1 ${size} Tf ${leading} TL ${margin} ${height - margin} Td ${shown.join('\n')} ET`
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
}

function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
}
