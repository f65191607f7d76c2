// `npm run bench`: what each task of the built add-on asks of Google, by size of ledger, and what the usual ways ask for the same work.
// Counts, not wall time, are what to compare.
import { addOnCosts } from './add-on'
import { type Cost, grouped } from './cost'
import { SIZES } from './ledger'
import { type UsualWay, usualCost } from './usual-ways'

const WAYS: { way: UsualWay; told: string; mostRows: number }[] = [
  { way: 'colourCellByCell', told: 'overdue rows coloured cell by cell', mostRows: 50_000 },
  { way: 'remindRowByRow', told: 'letters row by row, one log write at the end', mostRows: 50_000 },
  // Making a rule for each of more rows takes the engine minutes, and shows nothing new.
  { way: 'oneRuleARow', told: 'one conditional format a row', mostRows: 1_000 },
]

/** Prints two markdown tables, as docs/performance.md holds them; `npm run bench -- 1000 10000 instalments` keeps to those numbers of rows and to that shape. */
export const main = (argv: string[]): number => {
  const [numbers, shapes] = [argv.filter(word => /^\d+$/.test(word)), argv.filter(word => /^\D/.test(word))]
  const wanted = SIZES.filter(
    ({ rows, shape }) =>
      (numbers.length === 0 || numbers.includes(String(rows))) &&
      (shapes.length === 0 || shapes.includes(shape ?? '')),
  )
  head(['rows', 'customers', 'task'], [])
  for (const size of wanted)
    for (const [name, cost] of addOnCosts(size)) {
      const told = size.shape === undefined ? name : `${name}, ${size.shape}`
      line([grouped(size.rows), grouped(size.customers), told], cost)
    }

  console.log('')
  head(['rows', 'the usual way'], ['letters', 'twice after a stop', 'ended'])
  for (const size of wanted.filter(({ customers, shape }) => customers === 1_000 && shape === undefined))
    for (const { way, told, mostRows } of WAYS) {
      if (size.rows > mostRows) continue
      const cost = usualCost(way, size)
      const ended = cost.unfinished ? 'by the six minutes' : 'by itself'
      const letters =
        way === 'remindRowByRow' ? [grouped(cost.letters), String(cost.twice ?? '–')] : ['–', '–']
      line([grouped(size.rows), told], cost, [...letters, ended])
    }
  return 0
}

const COLUMNS = ['service calls', 'cells read', 'cells written', 'simulated s', 'bundle CPU ms']

function head(before: string[], after: string[]): void {
  console.log(row([...before, ...COLUMNS, ...after]))
  console.log(
    `|${[...before.map(() => '---'), ...COLUMNS.map(() => '--:'), ...after.map(() => '--:')].join('|')}|`,
  )
}

function line(before: string[], cost: Cost, after: string[] = []): void {
  const { calls, read, written, seconds, cpu } = cost
  console.log(
    row([
      ...before,
      grouped(calls),
      grouped(read),
      grouped(written),
      seconds.toFixed(1),
      grouped(cpu),
      ...after,
    ]),
  )
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
