// One figure: its name, its value, and the facts it rests on.
import { FactsLine } from './facts-line'

type FigureRowProps = { name: string; value: string; facts: string[] }

export const FigureRow = ({ name, value, facts }: FigureRowProps) => (
  <li>
    <div class="grow">
      <div class="name-line">
        <b class="grow">{name}</b>
        <b class="num">{value}</b>
      </div>
      <FactsLine facts={facts} />
    </div>
  </li>
)
