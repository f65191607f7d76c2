// 估算 beside a figure, with how many of its sales have no cost of their own.
import type { Figure } from '../../core/problem'
import { useSession } from '../session'
import { Chip } from './chip'

export const Estimated = ({ figure }: { figure: Figure }) => {
  const { account } = useSession().text
  if (figure.value === null || figure.estimated === undefined) return null
  const { estimated, n } = figure
  return (
    <span title={estimated > n ? '' : account.estimatedOf(estimated, n)}>
      <Chip tone="hold">{account.estimated}</Chip>
    </span>
  )
}
