// 怎么算的: how the figures of a page are reckoned, a line a rule.
import { Fold } from './fold'

type RulesFoldProps = { title: string; rules: readonly string[] }

export const RulesFold = ({ title, rules }: RulesFoldProps) => (
  <Fold title={title}>
    <ul class="lines">
      {rules.map(rule => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  </Fold>
)
