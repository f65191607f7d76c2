// 客户总结 in 设置: which of its six parts are shown.
import { PART_IDS, type PartId } from '../../../core/accounts/frame'
import { Tick } from '../../parts/field'
import { useSession } from '../../session'

type SummaryFieldsProps = { hidden: readonly PartId[]; onChange: (hidden: PartId[]) => void }

export const SummaryFields = ({ hidden, onChange }: SummaryFieldsProps) => {
  const { account, customer } = useSession().text
  const words = account.settings
  return (
    <>
      <h2>{words.title}</h2>
      <p class="soft">{words.hint}</p>
      {PART_IDS.map(id => (
        <Tick
          key={id}
          label={customer.parts[id]}
          on={!hidden.includes(id)}
          onChange={on => onChange(PART_IDS.filter(one => (one === id ? !on : hidden.includes(one))))}
        />
      ))}
    </>
  )
}
