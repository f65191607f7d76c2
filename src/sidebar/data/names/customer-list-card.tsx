// 建一张客户表: offered while there is none; what was made here can be taken back.
import { useState } from 'preact/hooks'
import type { ColumnsView } from '../../../contract/columns'
import { useAct } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Card } from '../../parts/states'
import { useSession } from '../../session'

type ListCardProps = { list: ColumnsView['list']; onChanged: () => void }

export const CustomerListCard = ({ list, onChanged }: ListCardProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState<{ make: number } | { undo: string } | null>(null)
  const { list: words } = text.who
  const look = async () => {
    const view = await act('customerList', {})
    if (view !== null) setAsking(view.customers === null ? { undo: view.sheet } : { make: view.customers })
  }
  const make = async () => {
    setAsking(null)
    const made = await act('customerList.make', {})
    if (made === null) return
    tell({ kind: 'done', text: words.made(made.sheet, made.customers) })
    onChanged()
  }
  const undo = async () => {
    setAsking(null)
    const done = await act('customerList.undo', {})
    if (done === null) return
    tell({ kind: 'done', text: words.undone(done.sheet, done.removed) })
    onChanged()
  }
  if (list === 'own') return null
  return (
    <>
      {list === 'none' ? (
        <Card title={words.offer} text={words.offerText}>
          <div class="actions">
            <Button disabled={busy} onClick={() => void look()}>
              {words.make}
            </Button>
          </div>
        </Card>
      ) : (
        <p>
          <Button kind="link" disabled={busy} onClick={() => void look()}>
            {words.undo}
          </Button>
        </p>
      )}
      {asking !== null && (
        <AskDialog
          title={'make' in asking ? words.make : words.undo}
          sentences={
            'make' in asking ? [words.ask(asking.make), words.askRest] : [words.askUndo(asking.undo)]
          }
          yes={'make' in asking ? words.yes : words.undo}
          onYes={() => void ('make' in asking ? make() : undo())}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  )
}
