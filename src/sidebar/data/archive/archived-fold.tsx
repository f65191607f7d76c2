// The rows of 归档, looked for by customer, project or number, and returned one by one or as listed.
import { useState } from 'preact/hooks'
import type { ArchivedRow, ArchiveFound } from '../../../contract/archive'
import type { WorkView } from '../../../contract/work'
import { shortMoney } from '../../../text/format'
import { useAct, useAnswer } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'

type ArchivedFoldProps = { rows: number; busy: boolean; onReturn: (begun: WorkView | null) => Promise<void> }

export const ArchivedFold = ({ rows, busy, onReturn }: ArchivedFoldProps) => {
  const { archive: words } = useSession().text
  return (
    <Fold title={words.stored(rows)}>
      <Found busy={busy} onReturn={onReturn} />
    </Fold>
  )
}

const Found = ({ busy, onReturn }: Omit<ArchivedFoldProps, 'rows'>) => {
  const { archive: words } = useSession().text
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  const { loaded, reload } = useAnswer('archive.find', { text: wanted })
  const { act } = useAct()
  const [asking, setAsking] = useState<readonly ArchivedRow[]>([])
  const giveBack = async (rows: readonly ArchivedRow[]) => {
    setAsking([])
    const named = rows.map(({ row, key, mark }) => ({ row, key, mark }))
    await onReturn(await act('archive.return', { rows: named, work: null }))
  }
  return (
    <>
      <TextField
        label={words.find}
        value={typed}
        onChange={setTyped}
        onKey={event => {
          if (event.key === 'Enter') setWanted(typed)
        }}
      />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {found => <FoundRows found={found} busy={busy} onAsk={setAsking} />}
      </WhenReady>
      {asking.length > 0 && (
        <AskDialog
          title={words.askBack.title}
          sentences={[words.askBack.text(asking.length)]}
          yes={words.askBack.yes}
          onYes={() => void giveBack(asking)}
          onNo={() => setAsking([])}
        />
      )}
    </>
  )
}

type FoundRowsProps = {
  found: ArchiveFound
  busy: boolean
  onAsk: (rows: readonly ArchivedRow[]) => void
}

const FoundRows = ({ found, busy, onAsk }: FoundRowsProps) => {
  const { language, text } = useSession()
  const { archive: words, common } = text
  if (found.rows.length === 0) return <p class="soft">{words.nothingFound}</p>
  return (
    <>
      <p class="soft num">{words.found(found.rows.length, found.count)}</p>
      <ul class="rows">
        {found.rows.map(row => (
          <li key={row.row}>
            <div class="grow">
              <b>{row.name}</b>
              <div class="soft num">
                {[row.what, row.total === null ? common.none : shortMoney(row.total, row.currency, language)]
                  .filter(part => part !== '')
                  .join(common.dot)}
              </div>
              <div class="soft num">
                {[
                  ...(row.archivedOn === '' ? [] : [words.archivedOn(row.archivedOn)]),
                  row.isOtherHome ? words.otherHome(row.home) : words.goesTo(row.home),
                ].join(common.dot)}
              </div>
            </div>
            <Button
              kind="small"
              disabled={busy}
              label={words.backOf(`${row.name} ${row.what}`)}
              onClick={() => onAsk([row])}
            >
              {words.back}
            </Button>
          </li>
        ))}
      </ul>
      {found.rows.length > 1 && (
        <div class="actions">
          <Button disabled={busy} onClick={() => onAsk(found.rows)}>
            {words.backAll(found.rows.length)}
          </Button>
        </div>
      )}
    </>
  )
}
