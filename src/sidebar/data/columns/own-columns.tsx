// The team's own columns: those ticked are shown with each customer.
import { useState } from 'preact/hooks'
import type { ColumnsView } from '../../../contract/columns'
import { useAct } from '../../answers'
import { Tick } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type OwnColumnsProps = { own: ColumnsView['own']; onChanged: () => void }

export const OwnColumns = ({ own, onChanged }: OwnColumnsProps) => {
  const { text, tell } = useSession()
  const { act } = useAct()
  const words = text.columns.own
  const [headers, setHeaders] = useState(() => own.filter(one => one.shown).map(one => one.header))
  const show = async (header: string, on: boolean) => {
    const others = headers.filter(one => one !== header)
    const next = on ? [...others, header] : others
    setHeaders(next)
    const done = await act('columns.show', { headers: next })
    if (done === null) {
      setHeaders(headers)
      return
    }
    tell({ kind: 'done', text: words.done })
    onChanged()
  }
  return (
    <Fold title={words.title} conclusion={words.text}>
      {own.map(({ header }) => (
        <Tick
          key={header}
          label={header}
          on={headers.includes(header)}
          onChange={on => void show(header, on)}
        />
      ))}
    </Fold>
  )
}
