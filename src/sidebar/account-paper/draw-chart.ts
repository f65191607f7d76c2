// A chart as a picture for paper: drawn on a canvas of its own, in greys and with its figures written beside, so that a grey print says the same.
import type { ChartPoints } from '../../contract/account-paper'

type Printed = (value: number) => string
type Pen = { canvas: CanvasRenderingContext2D; width: number; height: number; print: Printed }

/** Pixels of the picture for one of the page. */
const SHARP = 3
const SIZES = {
  line: { width: 440, height: 150 },
  pie: { width: 220, height: 150 },
  bar: { width: 220, height: 170 },
} as const
const INK = '#202124'
const SOFT = '#4a4e52'
const LINE = '#dadce0'
/** From dark to light: each part is told from its neighbour without colour. */
const GREYS = ['#174ea6', '#8ab4f8', '#d2e3fc', '#4285f4', '#202124', '#bdc1c6'] as const
const FONT = '10px "Noto Sans SC", "PingFang SC", "Microsoft YaHei", Arial, sans-serif'
const TITLE = 16

/** A PNG as a data URL. `print` writes an amount short. */
export const drawChart = ({ kind, title, points }: ChartPoints, print: Printed): string => {
  const { width, height } = SIZES[kind]
  const element = document.createElement('canvas')
  element.width = width * SHARP
  element.height = height * SHARP
  const canvas = element.getContext('2d')
  if (canvas === null) throw new Error('No canvas')
  canvas.scale(SHARP, SHARP)
  canvas.fillStyle = '#fff'
  canvas.fillRect(0, 0, width, height)
  canvas.font = FONT
  canvas.textBaseline = 'middle'
  const pen = { canvas, width, height, print }
  write(pen, title, { x: 0, y: 7, colour: INK })
  ;({ line: drawLine, pie: drawPie, bar: drawBars })[kind](pen, points)
  return element.toDataURL('image/png')
}

type Points = ChartPoints['points']
type At = { x: number; y: number; colour?: string; align?: CanvasTextAlign; room?: number }

/** Cut where it does not fit. */
const write = ({ canvas }: Pen, text: string, { x, y, colour = SOFT, align = 'left', room }: At): void => {
  canvas.fillStyle = colour
  canvas.textAlign = align
  let said = text
  while (room !== undefined && said.length > 1 && canvas.measureText(said).width > room)
    said = `${said.replace(/…$/, '').slice(0, -1)}…`
  canvas.fillText(said, x, y)
}

const stroke = ({ canvas }: Pen, colour: string, path: () => void): void => {
  canvas.strokeStyle = colour
  canvas.beginPath()
  path()
  canvas.stroke()
}

const drawLine = (pen: Pen, points: Points): void => {
  const { canvas, width, height, print } = pen
  const [left, right, top, bottom] = [48, width - 12, TITLE + 8, height - 16]
  const highest = Math.max(...points.map(({ value }) => value), 0)
  const lowest = Math.min(...points.map(({ value }) => value), 0)
  const span = highest - lowest || 1
  const y = (value: number) => bottom - ((value - lowest) / span) * (bottom - top)
  const x = (at: number) => left + (at / Math.max(1, points.length - 1)) * (right - left)
  for (const value of [lowest, (lowest + highest) / 2, highest]) {
    stroke(pen, LINE, () => {
      canvas.moveTo(left, y(value))
      canvas.lineTo(right, y(value))
    })
    write(pen, print(value), { x: left - 4, y: y(value), align: 'right' })
  }
  canvas.lineWidth = 2
  stroke(pen, GREYS[0], () => {
    points.forEach(({ value }, at) => {
      canvas.lineTo(x(at), y(value))
    })
  })
  canvas.lineWidth = 1
  const last = points.length - 1
  const named = [...new Set([0, Math.floor(last / 2), last])]
  for (const at of named) {
    const align = at === 0 ? 'left' : at === last ? 'right' : 'center'
    write(pen, points[at]?.label ?? '', { x: x(at), y: height - 6, align })
  }
}

const drawPie = (pen: Pen, points: Points): void => {
  const { canvas, width, height } = pen
  const whole = points.reduce((sum, { value }) => sum + value, 0) || 1
  const radius = (height - TITLE - 14) / 2
  const [x, y] = [radius + 2, TITLE + 6 + radius]
  let from = -Math.PI / 2
  points.forEach(({ label, value }, at) => {
    const to = from + (value / whole) * 2 * Math.PI
    canvas.fillStyle = GREYS[at % GREYS.length] ?? SOFT
    canvas.beginPath()
    canvas.moveTo(x, y)
    canvas.arc(x, y, radius, from, to)
    canvas.fill()
    stroke(pen, '#fff', () => {
      canvas.moveTo(x, y)
      canvas.arc(x, y, radius, from, to)
    })
    from = to
    const row = TITLE + 14 + at * 17
    canvas.fillStyle = GREYS[at % GREYS.length] ?? SOFT
    canvas.fillRect(x + radius + 8, row - 4, 8, 8)
    write(pen, `${Math.round((value / whole) * 100)}% ${label}`, {
      x: x + radius + 20,
      y: row,
      colour: INK,
      room: width - x - radius - 22,
    })
  })
}

const drawBars = (pen: Pen, points: Points): void => {
  const { canvas, width, height, print } = pen
  const [left, right] = [66, width - 52]
  const room = (height - TITLE - 6) / Math.max(1, points.length)
  const highest = Math.max(...points.map(({ value }) => value), 1)
  points.forEach(({ label, value }, at) => {
    const y = TITLE + 6 + room * (at + 0.5)
    const length = (Math.max(0, value) / highest) * (right - left)
    write(pen, label, { x: left - 4, y, align: 'right', room: left - 6 })
    canvas.fillStyle = GREYS[0]
    canvas.fillRect(left, y - room * 0.28, length, room * 0.56)
    write(pen, print(value), { x: left + length + 4, y, colour: INK })
  })
}
