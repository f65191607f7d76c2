// 生成总结表: the summary as a sheet to print; asks before it writes over what somebody changed by hand.
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { useMakeSheet } from '../parts/make-sheet'
import { useSession } from '../session'

export const SummarySheet = ({ customer }: { customer: string }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { sheet: words } = text.customer
  const { make, question } = useMakeSheet({
    run: overwrite => act('customer.sheet', { customer, overwrite }),
    onMade: made => {
      if (made.status !== 'none') tell({ kind: 'done', text: words[made.status](made.sheet) })
    },
    ask: words.changed,
  })
  return (
    <>
      <Button kind="small" disabled={busy} onClick={make}>
        {words.make}
      </Button>
      {question}
    </>
  )
}
