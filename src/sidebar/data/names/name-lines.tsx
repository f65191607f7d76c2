// Customers who may be one and receipts of nobody at a glance on 数据, with the way to their pages.
import type { CheckView } from '../../../contract/data'
import type { ProblemCode } from '../../../core/problem'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type NameLinesProps = { view: CheckView; onLook: (page: 'duplicates' | 'payers') => void }

export const NameLines = ({ view, onLook }: NameLinesProps) => {
  const { duplicates, payers } = useSession().text.who
  const countOf = (code: ProblemCode) => view.groups.find(group => group.code === code)?.count ?? 0
  const [alike, unclaimed] = [countOf('customers-alike'), countOf('receipt-unclaimed')]
  return (
    <>
      <div class={`line num ${alike > 0 ? 'warn' : 'info'}`}>
        <span>{duplicates.line(alike)}</span>
        <Button kind="link" onClick={() => onLook('duplicates')}>
          {duplicates.title}
        </Button>
      </div>
      {unclaimed > 0 && (
        <div class="line num warn">
          <span>{payers.line(unclaimed)}</span>
          <Button kind="link" onClick={() => onLook('payers')}>
            {payers.look}
          </Button>
        </div>
      )}
    </>
  )
}
