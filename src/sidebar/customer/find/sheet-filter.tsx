// 在表里只看这些: the sheet's own filter, only after asking, since everybody who has the sheet open sees it; and the way back.
import { useState } from 'preact/hooks'
import type { FindView } from '../../../contract/find'
import { useAct } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { useSession } from '../../session'
import type { FindQuery } from './find-page'

type SheetFilterProps = { view: FindView; query: FindQuery; onChanged: () => void }

export const SheetFilter = ({ view, query, onChanged }: SheetFilterProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const words = text.find.filter
  const { words: typed, within } = query
  const isEverybody = typed === '' && within.length === 0

  const filter = async () => {
    setAsking(false)
    const done = await act('customer.filter', { words: typed, within })
    if (done === null) return
    const listed = (sheets: string[]) => sheets.join(text.common.list)
    const sentences = [
      done.sheets.length > 0 ? words.done(done.customers) : '',
      done.inUse.length > 0 ? words.inUse(listed(done.inUse)) : '',
      done.refused.length > 0 ? words.refused(listed(done.refused)) : '',
    ]
    tell({ kind: 'done', text: sentences.join('') })
    onChanged()
  }
  const unfilter = async () => {
    const done = await act('customer.unfilter', {})
    if (done === null) return
    tell({ kind: 'done', text: words.outcomes[done.outcome] })
    onChanged()
  }
  return (
    <>
      {view.filtered !== null && (
        <div class="line info">
          <span>{words.on(view.filtered)}</span>
          <Button kind="link" disabled={busy} onClick={() => void unfilter()}>
            {words.off}
          </Button>
        </div>
      )}
      {!isEverybody && view.count > 0 && (
        <div class="actions">
          <Button disabled={busy} onClick={() => setAsking(true)}>
            {words.ask}
          </Button>
        </div>
      )}
      {asking && (
        <AskDialog
          title={words.title}
          sentences={[words.rows(view.count), words.everybody, words.others]}
          yes={words.yes}
          onYes={() => void filter()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
