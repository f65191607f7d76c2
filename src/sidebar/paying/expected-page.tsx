// 预计回款: what is open by week, as the contracts say and as the customers usually pay, side by side.
import type { ExpectedView } from '../../contract/paying'
import type { Minor } from '../../core/money'
import type { ExpectedWeek } from '../../core/receivables/expected'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { FactsLine } from '../parts/facts-line'
import { Page } from '../parts/page'
import { RulesFold } from '../parts/rules-fold'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { useAccountSentences } from './words'

/** The sentence on top speaks of so many weeks after the one begun. */
const FOUR_WEEKS = 4

export const ExpectedPage = ({ onBack }: { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('paying.expected', {})
  return (
    <Page title={text.paying.expected.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (view.due.balance === 0 ? <Nothing view={view} /> : <Expected view={view} />)}
      </WhenReady>
    </Page>
  )
}

const Nothing = ({ view }: { view: ExpectedView }) => {
  const { common, paying } = useSession().text
  return (
    <>
      <p class="card good">{paying.expected.nothing}</p>
      <FactsLine facts={[common.asOf(view.asOf)]} />
    </>
  )
}

const soon = (weeks: readonly ExpectedWeek[]): Minor =>
  weeks.slice(0, FOUR_WEEKS).reduce((sum, { amount }) => sum + amount, 0)

const Expected = ({ view }: { view: ExpectedView }) => {
  const { text, words: problems } = useSession()
  const { short } = useFigures()
  const { usually } = useAccountSentences()
  const words = text.paying.expected
  const { asOf, due, habit } = view
  const facts = [
    text.common.asOf(asOf),
    habit.value === null ? problems.figure[habit.reason] : words.basis(habit.n, usually(habit.value.usual)),
  ]
  return (
    <>
      <p class="num">
        {habit.value === null
          ? words.fourDue(short(soon(due.weeks)))
          : words.four(short(soon(due.weeks)), short(soon(habit.value.weeks)))}
      </p>
      <FactsLine facts={facts} />
      <Weeks view={view} />
      <RulesFold title={words.how} rules={words.rules} />
    </>
  )
}

/** `null` is no figure, `undefined` no place for one. */
type Line = { name: string; due: Minor | undefined; habit: Minor | null | undefined; late?: boolean }

const Weeks = ({ view: { due, habit } }: { view: ExpectedView }) => {
  const { text } = useSession()
  const words = text.paying.expected
  const by = habit.value
  const ofHabit = (amount: Minor | undefined) => (by === null ? null : amount)
  const lines: Line[] = [
    { name: words.overdue, due: due.overdue, habit: ofHabit(undefined), late: due.overdue > 0 },
    ...due.weeks.map(({ from, amount }, at) => ({
      name: at === 0 ? words.thisWeek : words.week(from.slice(5)),
      due: amount,
      habit: ofHabit(by?.weeks[at]?.amount),
    })),
    { name: words.later, due: due.later, habit: ofHabit(by?.later) },
    { name: words.undated, due: due.undated, habit: ofHabit(by?.undated) },
    { name: words.untold, due: undefined, habit: ofHabit(by?.untold) },
    { name: words.total, due: due.balance, habit: ofHabit(due.balance) },
  ]
  return (
    <table class="table num">
      <thead>
        <tr>
          <th scope="col">{words.columns.week}</th>
          <th scope="col">{words.columns.due}</th>
          <th scope="col">{words.columns.habit}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <Amount amount={line.due} late={line.late === true} />
            <Amount amount={line.habit} late={false} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Amount = ({ amount, late }: { amount: Minor | null | undefined; late: boolean }) => {
  const { common } = useSession().text
  const { compact, exact } = useFigures()
  if (amount === undefined) return <td />
  if (amount === null) return <td>{common.none}</td>
  return (
    <td title={exact(amount)} class={late ? 'up' : ''}>
      {compact(amount)}
    </td>
  )
}
