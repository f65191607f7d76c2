// Units of CONVERT (support.google.com/docs/answer/6055540) in terms of one unit of their kind, by their legal or physical
// definitions (NIST Special Publication 811, appendix B; SI Brochure, 9th edition).

/** `times` the base unit of the kind; temperatures also have an offset in kelvin. */
export type Unit = {
  kind: string
  times: number
  offset?: number
  prefixes?: 'metric' | 'binary'
  power?: number
}

type Table = Record<string, number>

const INCH = 0.0254
const FOOT = 0.3048
const YARD = 0.9144
const MILE = 1609.344
const NAUTICAL_MILE = 1852
const LIGHT_YEAR = 9_460_730_472_580_800
const POUND = 453.592_37
const GALLON = 231 * INCH ** 3
const UK_GALLON = 0.004_546_09
const HOUR = 3600
const GRAVITY = 9.806_65
const POUND_FORCE = (POUND / 1000) * GRAVITY
const BTU = 1055.055_852_62
const HORSEPOWER = 550 * FOOT * POUND_FORCE

const PLAIN: Record<string, Table> = {
  weight: {
    grain: POUND / 7000,
    ozm: POUND / 16,
    lbm: POUND,
    stone: POUND * 14,
    sg: (1000 * POUND_FORCE) / FOOT,
    cwt: POUND * 100,
    uk_cwt: POUND * 112,
    ton: POUND * 2000,
    uk_ton: POUND * 2240,
  },
  distance: {
    Picapt: INCH / 72,
    pica: INCH / 6,
    in: INCH,
    ft: FOOT,
    yd: YARD,
    ell: INCH * 45,
    mi: MILE,
    survey_mi: (5280 * 1200) / 3937,
    Nmi: NAUTICAL_MILE,
  },
  time: { min: 60, hr: HOUR, day: 24 * HOUR, yr: 365.25 * 24 * HOUR },
  pressure: { psi: POUND_FORCE / INCH ** 2 },
  force: { lbf: POUND_FORCE },
  energy: { flb: FOOT * POUND_FORCE, BTU, HPh: HORSEPOWER * HOUR },
  power: { PS: 75 * GRAVITY, HP: HORSEPOWER },
  volume: {
    tsp: GALLON / 768,
    tspm: 5e-6,
    tbs: GALLON / 256,
    oz: GALLON / 128,
    cup: GALLON / 16,
    pt: GALLON / 8,
    uk_pt: UK_GALLON / 8,
    qt: GALLON / 4,
    uk_qt: UK_GALLON / 4,
    gal: GALLON,
    uk_gal: UK_GALLON,
    bushel: 2150.42 * INCH ** 3,
    barrel: GALLON * 42,
    MTON: 40 * FOOT ** 3,
    GRT: 100 * FOOT ** 3,
    'Picapt^3': (INCH / 72) ** 3,
    'in^3': INCH ** 3,
    'ft^3': FOOT ** 3,
    'yd^3': YARD ** 3,
    'mi^3': MILE ** 3,
    'Nmi^3': NAUTICAL_MILE ** 3,
    'ly^3': LIGHT_YEAR ** 3,
  },
  area: {
    Morgen: 2500,
    uk_acre: YARD ** 2 * 4840,
    us_acre: 43_560 * (1200 / 3937) ** 2,
    ha: 10_000,
    'Picapt^2': (INCH / 72) ** 2,
    'in^2': INCH ** 2,
    'ft^2': FOOT ** 2,
    'yd^2': YARD ** 2,
    'mi^2': MILE ** 2,
    'Nmi^2': NAUTICAL_MILE ** 2,
    'ly^2': LIGHT_YEAR ** 2,
  },
  speed: { mph: MILE / HOUR, kn: NAUTICAL_MILE / HOUR, admkn: (6080 * FOOT) / HOUR },
}

/** Units that take k, M, m and the like before them. */
const METRIC: Record<string, Table> = {
  weight: { g: 1, u: 1.660_539_066_6e-24 },
  distance: { m: 1, ang: 1e-10, ly: LIGHT_YEAR, parsec: (648_000 / Math.PI) * 149_597_870_700 },
  time: { sec: 1 },
  pressure: { Pa: 1, bar: 100_000, mmHg: 133.322_387_415, Torr: 101_325 / 760, atm: 101_325 },
  force: { N: 1, dyn: 1e-5, pond: GRAVITY / 1000 },
  energy: { J: 1, e: 1e-7, eV: 1.602_176_634e-19, c: 4.184, cal: 4.1868, Wh: HOUR },
  power: { W: 1 },
  magnetism: { T: 1, ga: 1e-4 },
  volume: { l: 0.001 },
  area: { ar: 100 },
  speed: { 'm/s': 1, 'm/hr': 1 / HOUR },
}

/** A prefix before them is raised to their power: km^2 is a million m^2. */
const POWERS: Record<string, Unit> = {
  'm^2': { kind: 'area', times: 1, prefixes: 'metric', power: 2 },
  'ang^2': { kind: 'area', times: 1e-20, prefixes: 'metric', power: 2 },
  'm^3': { kind: 'volume', times: 1, prefixes: 'metric', power: 3 },
  'ang^3': { kind: 'volume', times: 1e-30, prefixes: 'metric', power: 3 },
}

const INFORMATION: Record<string, Unit> = {
  bit: { kind: 'information', times: 1, prefixes: 'binary' },
  byte: { kind: 'information', times: 8, prefixes: 'binary' },
}

const TEMPERATURES: Record<string, Unit> = {
  K: { kind: 'temperature', times: 1, offset: 0, prefixes: 'metric' },
  C: { kind: 'temperature', times: 1, offset: 273.15 },
  F: { kind: 'temperature', times: 5 / 9, offset: 459.67 * (5 / 9) },
  Rank: { kind: 'temperature', times: 5 / 9, offset: 0 },
  Reau: { kind: 'temperature', times: 1.25, offset: 273.15 },
}

function unitsOf(tables: Record<string, Table>, more: Partial<Unit>): [string, Unit][] {
  return Object.entries(tables).flatMap(([kind, table]) =>
    Object.entries(table).map(([name, times]): [string, Unit] => [name, { kind, times, ...more }]),
  )
}

const UNITS = new Map<string, Unit>([
  ...unitsOf(PLAIN, {}),
  ...unitsOf(METRIC, { prefixes: 'metric' }),
  ...Object.entries({ ...POWERS, ...INFORMATION, ...TEMPERATURES }),
])

const METRIC_PREFIXES: Table = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 100,
  da: 10,
  e: 10,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
}
const BINARY_PREFIXES: Table = {
  ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
  Zi: 2 ** 70,
  Yi: 2 ** 80,
}

/** The unit of a name as CONVERT takes it, a prefix included; names tell capitals from small letters. */
export function unitOf(name: string): Unit | undefined {
  const known = UNITS.get(name)
  if (known) return known
  for (const length of [1, 2]) {
    const unit = UNITS.get(name.slice(length))
    if (!unit?.prefixes) continue
    const prefix = name.slice(0, length)
    const times =
      METRIC_PREFIXES[prefix] ?? (unit.prefixes === 'binary' ? BINARY_PREFIXES[prefix] : undefined)
    if (times !== undefined) return { ...unit, times: unit.times * times ** (unit.power ?? 1) }
  }
  return undefined
}
