// 打印、发送: the summary as a page of paper, for the printer, or as PDF to colleagues.
import { useMemo, useState } from 'preact/hooks'
import type { PaperView } from '../../contract/account-paper'
import { type PictureKind, withPictures } from '../../core/account-paper/pictures'
import { decimalsOf } from '../../core/money'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { AskDialog } from '../parts/ask-dialog'
import { Button } from '../parts/button'
import { Tick } from '../parts/field'
import { Page } from '../parts/page'
import { PaperFrame } from '../parts/paper-frame'
import { WhenReady } from '../parts/states'
import { printPage } from '../print-page'
import { useSession } from '../session'
import { drawChart } from './draw-chart'

/** A4 at 96 pixels an inch, less its margins. */
const PAPER_WIDTH = 740

type Pictures = Partial<Record<PictureKind, string>>

/** The charts as pictures, drawn once for preview, printer and mail. */
const usePictures = (view: PaperView | null) => {
  const { compact } = useFigures()
  const { currency } = useSession()
  return useMemo(() => {
    const print = (value: number) => compact(Math.round(value * 10 ** decimalsOf(currency)))
    const pictures: Pictures = {}
    for (const chart of view?.charts ?? []) pictures[chart.kind] = drawChart(chart, print)
    return pictures
  }, [view])
}

export const PaperPage = ({ customer, onBack }: { customer: string; onBack: () => void }) => {
  const { text } = useSession()
  const { paper: words } = text.accountPaper
  const { loaded, reading, reload } = useAnswer('account.paper', { customer })
  const view = loaded.status === 'ready' ? loaded.value : null
  const pictures = usePictures(view)
  const [to, setTo] = useState<string[] | null>(null)
  const chosen = to ?? view?.people.slice(0, 1).map(({ mail }) => mail) ?? []
  return (
    <Page
      title={words.title}
      onBack={onBack}
      busy={reading && view !== null}
      foot={
        view === null ? undefined : (
          <PaperFoot
            view={view}
            customer={customer}
            pictures={pictures}
            to={chosen}
            onDone={() => void reload()}
          />
        )
      }
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {({ name, html, people }) => (
          <>
            <h2 class="name">{name}</h2>
            <p class="soft">{words.onePage}</p>
            <PaperFrame html={withPictures(html, pictures)} title={words.preview} width={PAPER_WIDTH} />
            <h2>{words.to}</h2>
            <p class="soft">{words.inside}</p>
            {people.map(person => (
              <Tick
                key={person.mail}
                label={nameOf(person, words)}
                hint={person.mail}
                on={chosen.includes(person.mail)}
                onChange={on =>
                  setTo(on ? [...chosen, person.mail] : chosen.filter(mail => mail !== person.mail))
                }
              />
            ))}
            {people.every(({ name: who }) => who === '') && <p class="soft">{words.noPeople}</p>}
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type PaperWords = ReturnType<typeof useSession>['text']['accountPaper']['paper']

const nameOf = ({ name, isOwner }: PaperView['people'][number], words: PaperWords) => {
  if (name === '') return words.me
  return isOwner ? `${name} (${words.owner})` : name
}

type FootProps = {
  view: PaperView
  customer: string
  pictures: Pictures
  to: string[]
  onDone: () => void
}

const PaperFoot = ({ view, customer, pictures, to, onDone }: FootProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [asking, setAsking] = useState(false)
  const { paper: words } = text.accountPaper
  const { name, html, seen } = view
  const print = async () => {
    await printPage(withPictures(html, pictures), { onePage: true })
    tell({ kind: 'done', text: words.printing })
  }
  const mail = async () => {
    setAsking(false)
    const sent = await act('account.mail', { customer, to, pictures, seen })
    if (sent !== null) tell({ kind: 'done', text: words.sent(sent.to.join(text.common.list)) })
    else onDone()
  }
  return (
    <>
      <Button kind="primary" onClick={() => void print()}>
        {words.print}
      </Button>
      <Button
        disabled={busy || to.length === 0}
        {...(to.length === 0 && { hint: words.nobody })}
        onClick={() => setAsking(true)}
      >
        {words.send}
      </Button>
      {asking && (
        <AskDialog
          title={words.ask.title}
          sentences={[words.ask.text(name, to.length, to.join(text.common.list)), words.ask.not]}
          yes={words.ask.yes}
          onYes={() => void mail()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
