// What chances were worth: said as of an earlier day, held to what came.
import { brierScore, type Judged, rankingScore } from './ranking'

/** `expected` and `came` are shares of `n` cases: what the chances said on average, and what happened. */
export type BackTest = { n: number; expected: number; came: number; ranking: number; brier: number }

/** A ranking by chance scores 0.5. */
const ENOUGH_RANKING = 0.6

/** Null without cases of both kinds: then nothing can be told. */
export const backTestOf = (judged: readonly Judged[]): BackTest | null => {
  const [ranking, brier] = [rankingScore(judged), brierScore(judged)]
  if (ranking === null || brier === null) return null
  const n = judged.length
  const expected = judged.reduce((total, { chance }) => total + chance, 0) / n
  return { n, expected, came: judged.filter(one => one.came).length / n, ranking, brier }
}

/** Saying the same of everybody, with hindsight, has the Brier score came × (1 − came): chances must do better, and rank. */
export const isWorthShowing = ({ ranking, brier, came }: BackTest): boolean =>
  ranking >= ENOUGH_RANKING && brier < came * (1 - came)
