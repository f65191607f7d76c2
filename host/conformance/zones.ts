// Days under different zones of spreadsheet, script and machine: the day a person sees in a cell against the day the add-on reads.
import { openHost } from '../index'
import { inZone } from '../runtime/realm'
import { offsetAt } from '../runtime/zones'

/** Both hemispheres, clocks that change at midnight, half hours, the date line. */
export const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Sao_Paulo',
  'America/Santiago',
]

const YEARS = { first: 2016, last: 2028 }
/** Ends of years and of centuries' clocks, leap days. */
const OTHER_DAYS = ['1999-12-31', '2000-02-29', '2024-02-29', '2025-12-31', '2026-01-01', '2038-01-20']
const DAY_MS = 86_400_000

export type ZonePair = {
  spreadsheet: string
  script: string
  machine: string
  days: number
  /** 'typed 2026-03-08: shown 2026-03-08, read 2026-03-07' */
  wrong: string[]
}

/** The days on which the clocks of a zone change, with the day before and after, and some others. */
export function daysTried(zone: string): string[] {
  const changes: string[] = []
  for (let day = Date.UTC(YEARS.first, 0, 1); day < Date.UTC(YEARS.last + 1, 0, 1); day += DAY_MS) {
    // The change falls on this day or, west of Greenwich, ends its evening.
    if (offsetAt(day, zone) !== offsetAt(day + DAY_MS, zone)) {
      for (const by of [-1, 0, 1, 2]) changes.push(isoDay(day + by * DAY_MS))
    }
  }
  return [...new Set([...changes, ...OTHER_DAYS])].sort()
}

/**
 * Every zone as spreadsheet's with every zone as script's, the machine's going round, each with its own days: typed by a person, and
 * written by the script as midnight of the spreadsheet's zone. `bundle` is the add-on's day reading, see build/bundle-cases.mjs.
 */
export function compareZones(bundle: string, zones: string[] = ZONES): ZonePair[] {
  return zones.flatMap((spreadsheet, row) => {
    const days = daysTried(spreadsheet)
    return zones.map((script, column) => {
      const machine = zones[(row * 5 + column * 3) % zones.length] ?? spreadsheet
      return comparePair(bundle, { spreadsheet, script, machine, days })
    })
  })
}

/** One document with these days. Throws where the script fails. */
export function comparePair(
  bundle: string,
  { days, ...zones }: { spreadsheet: string; script: string; machine: string; days: string[] },
): ZonePair {
  return inZone(zones.machine, () => {
    const host = openHost({
      bundle,
      document: {
        sheets: [{ name: '表', rows: days.map(day => [day]), size: { rows: days.length, columns: 2 } }],
      },
      zone: zones.spreadsheet,
      scriptZone: zones.script,
      deployment: 'bound',
    })
    const { value, error } = host.as(host.owner).run('writeAndReadDays', days)
    if (error) throw new Error(error.message)
    const shown = host.sheet('表').values()
    const wrong = (value as string[][]).flatMap((read, row) =>
      ['typed', 'written'].flatMap((how, column) => {
        const seen = String(shown[row]?.[column]).slice(0, 10)
        const day = days[row]
        return seen === day && read[column] === day
          ? []
          : [`${how} ${day}: shown ${seen}, read ${read[column]}`]
      }),
    )
    return { ...zones, days: 2 * days.length, wrong }
  })
}

function isoDay(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10)
}
