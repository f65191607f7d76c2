// Options of a chart by the classic names of Google's charts, developers.google.com/chart/interactive/docs/gallery: those that are drawn.
import type { ChartSpec, LegendPosition } from '../../../document/charts'
import { LEGEND_POSITIONS } from '../../../document/charts'
import { fail } from '../../../runtime/run'

type Option = {
  get(spec: ChartSpec): unknown
  set(spec: ChartSpec, value: unknown): ChartSpec
}

const legend: Option = {
  get: ({ legend: position }) => position,
  set: (spec, value) => ({ ...spec, legend: legendPosition(value) }),
}

const OPTIONS = new Map<string, Option>([
  ['title', { get: ({ title }) => title, set: (spec, value) => ({ ...spec, title: String(value ?? '') }) }],
  ['legend.position', legend],
  ['legend', { ...legend, get: ({ legend: position }) => ({ position }) }],
  [
    'colors',
    {
      get: ({ colours }) => (colours.length > 0 ? [...colours] : null),
      set: (spec, value) => ({ ...spec, colours: Array.isArray(value) ? Array.from(value, String) : [] }),
    },
  ],
  [
    'isStacked',
    { get: ({ stacked }) => stacked, set: (spec, value) => ({ ...spec, stacked: isStacked(value) }) },
  ],
  [
    'pieHole',
    { get: ({ pieHole }) => pieHole, set: (spec, value) => ({ ...spec, pieHole: Number(value) || 0 }) },
  ],
  ['width', sizeOption('width')],
  ['height', sizeOption('height')],
])

function sizeOption(side: 'width' | 'height'): Option {
  return {
    get: ({ size }) => size[side],
    set: (spec, value) => ({ ...spec, size: { ...spec.size, [side]: Number(value) || spec.size[side] } }),
  }
}

function legendPosition(value: unknown): LegendPosition {
  const wanted = typeof value === 'object' && value !== null && 'position' in value ? value.position : value
  const known = LEGEND_POSITIONS.find(position => position === wanted)
  return known ?? fail(`The chart option legend.position ${String(wanted)} is not offered by this host`)
}

/** Shares of a whole are what the engine cannot draw. */
function isStacked(value: unknown): boolean {
  if (value === 'percent' || value === 'relative') {
    fail(`The chart option isStacked ${value} is not offered by this host`)
  }
  return value === true || value === 'true' || value === 'absolute'
}

/** The chart with an option set; a name that is not known changes nothing, as in Sheets. */
export function withOption(spec: ChartSpec, name: string, value: unknown): ChartSpec {
  return OPTIONS.get(name)?.set(spec, value) ?? spec
}

/** Null where the name is not known or nothing was set. */
export function optionOf(spec: ChartSpec, name: string): unknown {
  return OPTIONS.get(name)?.get(spec) ?? null
}
