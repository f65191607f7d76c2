// 生成总结表: the summary as a sheet to print; asks before it writes over what somebody changed by hand.
import { useState } from 'preact/hooks'
import { useAct } from '../answers'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { useSession } from '../session'

export const SummarySheet = ({ customer }: { customer: string }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { sheet: words } = text.customer
  const make = async (overwrite: boolean) => {
    setAsking(false)
    const done = await act('customer.sheet', { customer, overwrite })
    if (done === null || done.status === 'none') return
    if (done.status === 'changed') return setAsking(true)
    tell({ kind: 'done', text: words[done.status](done.sheet) })
  }
  return (
    <>
      <Button kind="small" disabled={busy} onClick={() => void make(false)}>
        {words.make}
      </Button>
      {asking && (
        <AskDialog
          title={words.changed.title}
          sentences={[words.changed.text]}
          yes={words.changed.yes}
          danger
          onYes={() => void make(true)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
