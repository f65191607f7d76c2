// One customer of a list: his name, one figure at the right, facts below; a click opens his page where the ledger has him.
import type { ComponentChildren } from 'preact'
import { FactsLine } from '../parts/facts-line'

export type Choose = (customer: string) => void

type CustomerRowProps = {
  of: { customer: string; name: string; inLedger: boolean }
  figure: string
  hint?: string | undefined
  facts: string[]
  onChoose: Choose
  children?: ComponentChildren
}

export const CustomerRow = ({ of, figure, hint, facts, onChoose, children }: CustomerRowProps) => {
  const inside = (
    <>
      <span class="spread">
        <span class="cut">{of.name}</span>
        <b class="num" title={hint}>
          {figure}
        </b>
      </span>
      <FactsLine facts={facts} />
    </>
  )
  return (
    <li>
      <div class="grow">
        {of.inLedger ? (
          <button type="button" class="hit" onClick={() => onChoose(of.customer)}>
            {inside}
          </button>
        ) : (
          <div class="hit">{inside}</div>
        )}
        {children}
      </div>
    </li>
  )
}
