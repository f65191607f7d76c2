// The result: both totals and how far they are apart, what was not read, names to confirm, then the differences by likely cause.
import type { GlNote, GlView } from '../../../contract/general-ledger'
import { useFigures } from '../../figures'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { DifferenceLine } from './difference-line'
import { NamesCard, RememberedNames } from './names'

type ResultProps = {
  view: GlView
  onMatched: () => void
  onExplained: (key: string, note: GlNote | null) => void
}

export const Result = ({ view, onMatched, onExplained }: ResultProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.generalLedger
  return (
    <>
      <Totals view={view} />
      <NotRead view={view} />
      {view.proposals.length > 0 && <NamesCard proposals={view.proposals} onMatched={onMatched} />}
      {view.groups.map(({ kind, title, count, difference, lines }, at) => (
        <Fold
          key={kind}
          title={words.groupOf(title, count)}
          conclusion={words.sum(exact(difference))}
          startsOpen={at === 0}
        >
          <ul class="rows">
            {lines.map(line => (
              <DifferenceLine
                key={line.key}
                line={line}
                view={view}
                onMatched={onMatched}
                onExplained={note => onExplained(line.key, note)}
              />
            ))}
          </ul>
          {count > lines.length && <p class="soft">{words.more(count - lines.length)}</p>}
        </Fold>
      ))}
      {view.matches.length > 0 && <RememberedNames matches={view.matches} onMatched={onMatched} />}
      <WhatWasRead view={view} />
    </>
  )
}

const Totals = ({ view }: { view: GlView }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.generalLedger
  const { totals, parts, cents } = view
  const facts: [string, number][] = [
    [words.ours, totals.ours],
    [words.gl, totals.gl],
    [words.difference, totals.difference],
  ]
  const made: [string, number][] = [
    [words.parts.open, parts.open],
    [words.parts.later, parts.later],
    [words.parts.prepaid, 0 - parts.prepaid],
    [words.parts.unapplied, 0 - parts.unapplied],
  ]
  const agree = view.differing === 0 ? words.allAgree(view.agreeing) : words.agree(view.agreeing)
  const nearly = cents.count === 0 ? [] : [words.cents(cents.count, exact(cents.difference))]
  return (
    <>
      <p class="soft num">{text.common.asOf(view.asOf)}</p>
      <Amounts facts={facts} />
      <p class="line ok">{[agree, ...nearly].join(text.common.comma)}</p>
      {view.differing > 0 && <p class="line warn">{words.differ(view.differing, view.explained)}</p>}
      <Fold title={words.parts.title}>
        <Amounts facts={made.filter(([, amount], at) => at === 0 || amount !== 0)} />
        {parts.undatedPaid > 0 && <p class="soft num">{words.parts.undated(exact(parts.undatedPaid))}</p>}
      </Fold>
    </>
  )
}

const Amounts = ({ facts }: { facts: [string, number][] }) => {
  const { exact } = useFigures()
  return (
    <dl class="facts num">
      {facts.map(([label, amount]) => (
        <div class="fact" key={label}>
          <dt>{label}</dt>
          <dd>{exact(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

const NotRead = ({ view: { unread, offSums } }: { view: GlView }) => {
  const words = useSession().text.generalLedger
  const { exact } = useFigures()
  return (
    <>
      {unread.count > 0 && (
        <section class="card warn">
          <h2>{words.unread.title(unread.count)}</h2>
          <p class="soft">{words.unread.text}</p>
          <ul class="lines">
            {unread.rows.map(({ row, text, why }) => (
              <li key={row}>{words.unread.row(row, text, why)}</li>
            ))}
          </ul>
        </section>
      )}
      {offSums.length > 0 && (
        <section class="card warn">
          <h2>{words.offSums.title(offSums.length)}</h2>
          <ul class="lines num">
            {offSums.map(({ row, name, stated, counted }) => (
              <li key={row}>{words.offSums.row(row, name, exact(stated), exact(counted))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** How the balances were understood, and the rows that were left out. */
const WhatWasRead = ({ view: { rows, columns, unit, leftOut } }: { view: GlView }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.generalLedger.read
  const conclusion = leftOut.map(({ why, count }) => words.leftOut[why](count)).join(text.common.comma)
  return (
    <Fold title={words.title(rows)} conclusion={conclusion}>
      <ul class="lines num">
        {columns.map(({ role, header }) => (
          <li key={role}>{words.column(role, header)}</li>
        ))}
        {unit !== 1 && <li>{words.unit(unit)}</li>}
        {leftOut.flatMap(group =>
          group.rows.map(({ row, name, amount }) => (
            <li key={row}>
              {words.row(row, name)} {amount === null ? text.common.none : exact(amount)}
            </li>
          )),
        )}
      </ul>
    </Fold>
  )
}
