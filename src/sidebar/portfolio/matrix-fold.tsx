// ABC × 潜力: how many customers stand in each cell; a tap says what to do with them, and who they are.
import { useState } from 'preact/hooks'
import type { PortfolioView } from '../../contract/portfolio'
import { CLASSES } from '../../core/portfolio/matrix'
import { POTENTIALS } from '../../core/portfolio/types'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import type { Choose } from './customer-row'

type Cell = PortfolioView['matrix'][number]
type MatrixFoldProps = { view: PortfolioView; onChoose: Choose }

export const MatrixFold = ({ view: { matrix }, onChoose }: MatrixFoldProps) => {
  const { portfolio, common } = useSession().text
  const { matrix: words, potentials } = portfolio
  const [picked, setPicked] = useState<Cell | null>(null)
  if (matrix.length === 0) return null
  const count = (isCounted: (cell: Cell) => boolean) =>
    matrix.filter(isCounted).reduce((sum, { customers }) => sum + customers, 0)
  const cellOf = (abc: string, potential: string) =>
    matrix.find(cell => cell.abc === abc && cell.potential === potential)
  return (
    <Fold
      title={words.title}
      conclusion={words.conclusion(
        count(({ abc }) => abc === 'A'),
        count(({ potential }) => potential === 'high'),
      )}
    >
      <table class="table num">
        <thead>
          <tr>
            <th scope="col">{words.potential}</th>
            {POTENTIALS.map(potential => (
              <th key={potential} scope="col">
                {potentials[potential]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CLASSES.map(abc => (
            <tr key={abc}>
              <th scope="row">{words.row(abc)}</th>
              {POTENTIALS.map(potential => {
                const cell = cellOf(abc, potential)
                return (
                  <td key={potential}>
                    {cell === undefined || cell.customers === 0 ? (
                      0
                    ) : (
                      <Button
                        kind="link"
                        pressed={picked === cell}
                        label={common.about(words.cell(abc, potentials[potential]), String(cell.customers))}
                        onClick={() => setPicked(picked === cell ? null : cell)}
                      >
                        {cell.customers}
                      </Button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {picked === null ? <p class="soft">{words.pick}</p> : <Picked cell={picked} onChoose={onChoose} />}
    </Fold>
  )
}

const Picked = ({ cell, onChoose }: { cell: Cell; onChoose: Choose }) => {
  const { portfolio, common } = useSession().text
  const { short } = useFigures()
  const { matrix: words, potentials } = portfolio
  const { abc, potential, customers, revenue, largest } = cell
  return (
    <section aria-live="polite">
      <h3>{words.cell(abc, potentials[potential])}</h3>
      <p>{words.strategies[abc][potential]}</p>
      <p class="soft num">{words.customers(customers, short(revenue))}</p>
      <p>
        {largest.map(({ customer, name, inLedger }, at) => (
          <span key={customer}>
            {inLedger ? (
              <Button kind="link" onClick={() => onChoose(customer)}>
                {name}
              </Button>
            ) : (
              name
            )}
            {at < largest.length - 1 && common.list}
          </span>
        ))}
      </p>
      {customers > largest.length && <p class="soft">{words.more(customers - largest.length)}</p>}
    </section>
  )
}
