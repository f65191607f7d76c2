// What 服务 and 满意度 tell in figures, what is open, what was improved; without 服务 the way to it.
import type { CaseFigures, ServiceFigures } from '../../../core/service/types'
import type { serviceSentences } from '../../../text/account/service'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

export type ServiceSentences = ReturnType<typeof serviceSentences>

type CaseFactsProps = { figures: ServiceFigures; say: ServiceSentences; onChanged: () => void }

export const CaseFacts = ({ figures, say, onChanged }: CaseFactsProps) => {
  const { service: words } = useSession().text
  const facts = say.facts(figures)
  const { period, cases } = figures
  return (
    <>
      {facts.length > 0 && (
        <>
          <p class="soft num">{words.basis(period.from, period.to)}</p>
          <ul class="plain num">
            {facts.map(({ row, label, said }) => (
              <li key={row}>
                <b>{label}</b> {said}
              </li>
            ))}
          </ul>
        </>
      )}
      {cases === null ? <NoBook onMade={onChanged} /> : <Cases cases={cases} say={say} />}
    </>
  )
}

const NoBook = ({ onMade }: { onMade: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { service: words } = text
  const make = async () => {
    const made = await act('books.make', { book: 'services' })
    if (made === null) return
    tell({ kind: 'done', text: words.made(made.sheet) })
    onMade()
  }
  return (
    <>
      <p class="soft">{words.noBook}</p>
      <Button kind="small" disabled={busy} onClick={() => void make()}>
        {words.makeBook}
      </Button>
    </>
  )
}

const Cases = ({ cases, say }: { cases: CaseFigures; say: ServiceSentences }) => {
  const { text } = useSession()
  const { service: words } = text
  const { open, unsolved, improvements, latest } = cases
  return (
    <>
      {open.length > 0 && (
        <>
          <h3>{words.open(unsolved)}</h3>
          <PlacedRows rows={open.map(one => ({ row: one.place.row, facts: say.open(one) }))} />
          {unsolved > open.length && <p class="soft">{words.moreOpen(unsolved - open.length)}</p>}
        </>
      )}
      {improvements.length > 0 && (
        <>
          <h3>{words.improved}</h3>
          <PlacedRows rows={improvements.map(one => ({ row: one.place.row, facts: say.improvement(one) }))} />
        </>
      )}
      {open.length === 0 && latest.length > 0 && (
        <>
          <h3>{words.latest}</h3>
          <PlacedRows
            rows={latest.map(({ on, kind, state, place }) => ({
              row: place.row,
              facts: [on ?? words.noDay, kind, state],
            }))}
          />
        </>
      )}
    </>
  )
}

/** Rows of 服务, each with the way to it. */
const PlacedRows = ({ rows }: { rows: { row: number; facts: string[] }[] }) => {
  const { text } = useSession()
  const { act } = useAct()
  return (
    <ul class="rows">
      {rows.map(({ row, facts }) => {
        const said = facts.filter(fact => fact !== '').join(text.common.dot)
        return (
          <li key={row}>
            <div class="grow soft num">{said}</div>
            <Button
              kind="small"
              label={text.common.about(text.home.actions.look, said)}
              onClick={() => void act('books.goto', { book: 'services', at: { row, field: 'kind' } })}
            >
              {text.home.actions.look}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
