// One kind of tidying: taken or left, and its cells with now and then.
import { useState } from 'preact/hooks'
import type { FixesView, ShownFix } from '../../../contract/data'
import type { FixKind } from '../../../core/fixes/types'
import type { Cell } from '../../../core/ledger/types'
import { Button } from '../../parts/button'
import { Tick } from '../../parts/field'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'

const FIRST = 20

type FixListProps = {
  kind: FixKind
  fixes: readonly ShownFix[]
  columns: FixesView['columns']
  isOn: boolean
  onToggle: (isOn: boolean) => void
}

const shown = (cell: Cell): string => (typeof cell === 'object' ? cell.day : String(cell))

export const FixList = ({ kind, fixes, columns, isOn, onToggle }: FixListProps) => {
  const { text } = useSession()
  const placeName = usePlaceName()
  const [all, setAll] = useState(false)
  const { tidy: words, cell, more } = text.data
  if (fixes.length === 0) return null
  const listed = all ? fixes : fixes.slice(0, FIRST)
  const headerOf = ({ sheet, field }: ShownFix) =>
    columns.find(column => column.sheet === sheet && column.field === field)?.header ?? text.fields[field]
  return (
    <section class="fold num">
      <Tick
        label={text.common.about(words.kinds[kind], words.count(fixes.length))}
        on={isOn}
        onChange={onToggle}
      />
      <ul class="cells">
        {listed.map(fix => (
          <li key={`${fix.sheet} ${fix.row} ${fix.field}`} class="becomes">
            <span>{cell(placeName(fix), headerOf(fix))}</span>
            <span class="soft">{words.becomes(shown(fix.before), shown(fix.after))}</span>
          </li>
        ))}
      </ul>
      {listed.length < fixes.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {more(fixes.length - listed.length)}
        </Button>
      )}
    </section>
  )
}
