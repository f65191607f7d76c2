// 关账后改动 of one closed month: each with before and after, its effect, and 确认 with a note, for one or for all listed.
import { useState } from 'preact/hooks'
import type { LateView, LateList as Listed, ListedLate, ShownLate } from '../../../contract/closing'
import type { CurrencyCode } from '../../../core/money'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { ChangeRow } from '../change-row'
import { useChangeWords } from '../change-words'
import { ReasonForm } from '../reason-form'

const EFFECTS = ['balance', 'overdue', 'received'] as const

type LateListProps = { late: LateView; onChanged: () => void }

/** The ledger's own currency first, then each of the others by itself. */
export const LateList = ({ late, onChanged }: LateListProps) => {
  const { month, asOf } = late
  return (
    <>
      <OfCurrency late={late} closed={{ month, asOf }} onChanged={onChanged} />
      {late.abroad.map(one => (
        <OfCurrency
          key={one.currency}
          late={one}
          closed={{ month, asOf, currency: one.currency }}
          onChanged={onChanged}
        />
      ))}
    </>
  )
}

/** `currency`: absent for the ledger's own. */
type Closed = Pick<LateView, 'month' | 'asOf'> & { currency?: CurrencyCode }
type OfCurrencyProps<Late> = { late: Late; closed: Closed; onChanged: () => void }

const OfCurrency = ({ late, closed, onChanged }: OfCurrencyProps<Listed>) => {
  const words = useSession().text.closing.late
  const { month, currency = '' } = closed
  if (late.status === 'kept') return <Kept late={late} closed={closed} onChanged={onChanged} />
  return (
    <section>
      <div class="heading">
        <h2>{words.unlisted([month, currency].filter(part => part !== '').join(' '))}</h2>
      </div>
      <p class={late.status === 'damaged' ? 'line warn' : 'soft'}>{words[late.status]}</p>
    </section>
  )
}

const Kept = ({ late, closed, onChanged }: OfCurrencyProps<ListedLate>) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { signed } = useSigned(closed.currency)
  const { line } = useChangeWords()
  const [chosen, setChosen] = useState<ShownLate[] | null>(null)
  const words = text.closing.late
  const { changes, count, effect, unclear, unclearCount, acknowledged } = late
  const { month, asOf, currency = '' } = closed
  const acknowledge = async (of: ShownLate[], note: string) => {
    const asked = of.map(change => ({ key: change.key, what: line(change) }))
    const done = await act('closing.acknowledge', { month, changes: asked, note })
    if (done === null) return
    setChosen(null)
    tell({ kind: 'done', text: words.done(done.acknowledged) })
    onChanged()
  }
  const rows = (listed: ShownLate[]) => (
    <>
      <ul class="rows">
        {listed.map(change => (
          <ChangeRow
            key={change.key}
            change={change}
            extra={
              change.effect.balance !== 0 && (
                <div class="soft">{words.item(signed(change.effect.balance))}</div>
              )
            }
          >
            <Button
              kind="link"
              label={text.common.about(words.acknowledge, line(change))}
              onClick={() => setChosen([change])}
            >
              {words.acknowledge}
            </Button>
          </ChangeRow>
        ))}
      </ul>
      {listed.length > 1 && (
        <Button onClick={() => setChosen(listed)}>{words.acknowledgeAll(listed.length)}</Button>
      )}
    </>
  )
  return (
    <section>
      <div class="heading">
        <h2>{words.title([month, currency].filter(part => part !== '').join(' '), count)}</h2>
      </div>
      <p class="soft">{words.against(asOf)}</p>
      {count > 0 && (
        <>
          <p class="soft num">{words.effect(asOf)}</p>
          <dl class="facts num">
            {EFFECTS.map(figure => (
              <div class="fact" key={figure}>
                <dt>{words.figures[figure]}</dt>
                <dd>{signed(effect[figure])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {chosen !== null && (
        <ReasonForm
          title={words.acknowledgeAll(chosen.length)}
          text={words.only}
          label={words.note}
          hint={words.noteHint}
          needed={words.noteNeeded}
          yes={words.acknowledge}
          busy={busy}
          onYes={note => void acknowledge(chosen, note)}
          onNo={() => setChosen(null)}
        />
      )}
      {count > changes.length && <p class="soft">{text.changes.listed(changes.length)}</p>}
      {count > 0 && rows(changes)}
      {unclearCount > 0 && (
        <Fold title={words.unclear(unclearCount)} conclusion={words.unclearText}>
          {rows(unclear)}
        </Fold>
      )}
      {acknowledged.length > 0 && (
        <Fold title={words.acknowledged(acknowledged.length)}>
          <ul class="cells">
            {acknowledged.map(({ key, what, note, by, on }) => (
              <li class="becomes" key={key}>
                <span>{what}</span>
                <span>{note}</span>
                <span class="soft num">{words.by(by, on)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}

/** A difference with its sign, zero too. */
const useSigned = (currency: CurrencyCode | undefined) => {
  const { exact } = useFigures(currency)
  return { signed: (amount: number) => (amount > 0 ? `+${exact(amount)}` : exact(amount)) }
}
