// What was paid within days of one level's letters, and what could not be counted.
import type { LeftOut, LevelEffect, WindowEffect } from '../../core/effect/types'
import { useFigures } from '../figures'
import { FigureRow } from '../parts/figure-row'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

const KINDS = ['before', 'lowered', 'undated', 'gone'] as const satisfies readonly (keyof LeftOut)[]

export const LevelFold = ({ effect }: { effect: LevelEffect }) => {
  const { effect: words, common } = useSession().text
  const { share, figure, reason } = useFigures()
  const { level, letters, unknown, half, windows, leftOut } = effect
  const [first] = windows
  const isEnough = first !== undefined && first.paid.interval !== null
  const conclusion = isEnough
    ? `${words.paid(first.days)} ${share(first.paid.hits / first.paid.n, 0)}${common.comma}${words.of(first.paid.hits, first.paid.n)}`
    : words.few(first?.paid.n ?? 0)
  const left = KINDS.flatMap(kind => (leftOut[kind] > 0 ? [words.leftOut[kind](leftOut[kind])] : []))
  return (
    <Fold title={words.level(common.levels[level] ?? '', letters)} conclusion={conclusion}>
      <ul class="rows">
        {windows.map(window => (
          <WindowRows key={window.days} window={window} />
        ))}
        <FigureRow
          name={words.half}
          value={figure(half, days => common.days(Math.round(days)))}
          facts={[reason(half), words.halfNote(half.n)]}
        />
      </ul>
      {left.length > 0 && (
        <p class="soft num">
          {words.notCounted}
          {left.join(common.list)}
        </p>
      )}
      {unknown > 0 && <p class="soft num">{words.unknown(unknown)}</p>}
    </Fold>
  )
}

const WindowRows = ({ window: { days, paid, came, open, waiting, without } }: { window: WindowEffect }) => {
  const { effect: words, common } = useSession().text
  const { share, short } = useFigures()
  const shown = (hits: number, n: number) => share(hits / n, 0)
  const { interval } = paid
  const isEnough = interval !== null
  return (
    <>
      <FigureRow
        name={words.paid(days)}
        value={isEnough ? shown(paid.hits, paid.n) : common.none}
        facts={[
          isEnough ? words.of(paid.hits, paid.n) : words.few(paid.n),
          ...(isEnough ? [words.interval(share(interval.low, 0), share(interval.high, 0))] : []),
          ...(waiting > 0 ? [words.waiting(waiting)] : []),
          without.interval === null
            ? words.withoutFew(without.n)
            : words.without(without.n, shown(without.hits, without.n)),
        ]}
      />
      <FigureRow
        name={words.came(days)}
        value={isEnough && open > 0 ? shown(came, open) : common.none}
        facts={[isEnough ? words.amount(short(came), short(open)) : words.few(paid.n)]}
      />
    </>
  )
}
