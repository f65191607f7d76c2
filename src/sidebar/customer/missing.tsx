// 还缺什么: each sheet, column or setting that figures wait for, with what it brings, made with one click.
import { useMemo } from 'preact/hooks'
import { type MissingInput, missingInputs } from '../../core/accounts/missing'
import type { AccountSummary } from '../../core/accounts/types'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

type MissingProps = { summary: AccountSummary; onMade: () => void }

export const Missing = ({ summary, onMade }: MissingProps) => {
  const { missing: words } = useSession().text.account
  const inputs = useMemo(() => missingInputs(summary), [summary])
  const { busy, make, addColumn } = useMaking(onMade)
  if (inputs.length === 0) return null
  const { source } = summary.history
  return (
    <Fold title={words.title} conclusion={words.count(inputs.length)}>
      <ul class="rows">
        {inputs.map(input => (
          <li key={input}>
            <div class="grow">{words.what[input]}</div>
            <div>
              <Button kind="small" disabled={busy} onClick={() => make(input)}>
                {words.make[input]}
              </Button>
              {input === 'costs' && source !== 'deals' && (
                <Button kind="small" disabled={busy} onClick={() => addColumn('cost')}>
                  {words.costColumn}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

const useMaking = (onMade: () => void) => {
  const { text, tell, go } = useSession()
  const { busy, act } = useAct()
  const { missing: words, rates } = text.account
  const done = (said: string) => {
    tell({ kind: 'done', text: said })
    onMade()
  }
  const addColumn = async (field: 'cost' | 'paidOn') => {
    if ((await act('columns.add', { fields: [field] })) !== null) done(words.added)
  }
  const makeBook = async (book: 'deals' | 'expenses' | 'services' | 'surveys') => {
    const made = await act('books.make', { book })
    if (made !== null) done(words.made(made.sheet))
  }
  const openRates = async () => {
    const opened = await act('customer.costRates', {})
    if (opened !== null) done(rates.opened(opened.sheet))
  }
  const ways: Record<MissingInput, () => unknown> = {
    deals: () => makeBook('deals'),
    expenses: () => makeBook('expenses'),
    services: () => makeBook('services'),
    scores: () => makeBook('surveys'),
    costs: openRates,
    'paid-days': () => addColumn('paidOn'),
    'capital-rate': () => go('more', { panel: 'settings' }),
  }
  return {
    busy,
    make: (input: MissingInput) => void ways[input](),
    addColumn: (field: 'cost' | 'paidOn') => void addColumn(field),
  }
}
