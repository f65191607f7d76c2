// What people said of pairs of customers, each with the way back.
import { useState } from 'preact/hooks'
import type { DuplicatesView } from '../../../contract/duplicates'
import { momentText } from '../../../text/page/figures'
import { useAct } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type Said = DuplicatesView['said'][number]

export const SaidFold = ({ view, onChanged }: { view: DuplicatesView; onChanged: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState<Said | null>(null)
  const { duplicates: words } = text.who
  const takeBack = async ({ kind, key, customer }: Said) => {
    setAsking(null)
    if ((await act('duplicates.takeBack', { key, customer })) === null) return
    tell({ kind: 'done', text: kind === 'same' ? words.takenBack : words.takenBackTwo })
    onChanged()
  }
  return (
    <Fold title={words.said(view.said.length)}>
      <ul class="rows">
        {view.said.map(said => {
          const sentence = words[said.kind](said.name, said.other)
          const facts = [words.by(said.by, momentText(said.at, view.asOf, text.common))]
          if (said.written) facts.push(words.written)
          return (
            <li key={`${said.key} ${said.customer}`}>
              <div class="grow">
                <div>{sentence}</div>
                <div class="soft num">{facts.join(text.common.comma)}</div>
              </div>
              <Button
                kind="small"
                disabled={busy}
                label={text.common.about(words.takeBack, sentence)}
                onClick={() => (said.kind === 'same' ? setAsking(said) : void takeBack(said))}
              >
                {words.takeBack}
              </Button>
            </li>
          )
        })}
      </ul>
      {asking !== null && (
        <AskDialog
          title={words.askBack.title}
          sentences={[
            words.askBack.text(asking.name, asking.other),
            ...(asking.written ? [words.askBack.written] : []),
          ]}
          yes={words.askBack.yes}
          onYes={() => void takeBack(asking)}
          onNo={() => setAsking(null)}
        />
      )}
    </Fold>
  )
}
