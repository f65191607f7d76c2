// 健全度: the score, how it is counted, what is left aside.
import type { CheckView } from '../../contract/data'
import { useSession } from '../session'

export const ScoreCard = ({
  view: { health, earlier, acknowledged, beside, books },
}: {
  view: CheckView
}) => {
  const { text } = useSession()
  const words = text.data
  const aside = acknowledged.reduce((sum, { count }) => sum + count, 0)
  const { score, withAcknowledged } = health
  const others = [...beside, ...books].flatMap(({ sheet, health: own }) =>
    own === null || own.score === null ? [] : [words.ofSheet(sheet, own.score, own.rows)],
  )
  return (
    <section class="card num">
      <div class="spread">
        <h2>{words.score}</h2>
        <b class="score">{score === null ? text.common.none : words.scoreOf(score)}</b>
      </div>
      <p>{score === null ? words.noRows : words.sound(health.soundRows, health.rows)}</p>
      {earlier !== null && <p class="soft">{words.earlier(earlier.score, earlier.on)}</p>}
      {aside > 0 && withAcknowledged !== null && (
        <p class="soft">{words.legacyAside(aside, withAcknowledged)}</p>
      )}
      <p class="soft">{words.scoreRule}</p>
      {others.length > 0 && <p class="soft">{words.apart(others)}</p>}
    </section>
  )
}
