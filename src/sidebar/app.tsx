// The frame: one place at a time above the bar of five, a notice at the foot.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { StartView } from '../contract/outputs'
import type { PlaceId } from '../contract/vocabulary'
import { pageText } from '../text/page'
import type { Language } from '../text/page/figures'
import { problemWords } from '../text/problems'
import { Bar } from './bar'
import { CustomerPlace } from './customer/customer-place'
import { DataPlace } from './data/data-place'
import { HomePlace } from './home/home-place'
import { MorePlace } from './more/more-place'
import { NoticeLine } from './parts/notice-line'
import { SetUpFirstCard, TroubleCard, Waiting } from './parts/states'
import { RemindersPlace } from './reminders/reminders-place'
import { ask, type Trouble } from './rpc'
import { type Notice, type Session, SessionContext, type Target } from './session'
import { SetupPlace } from './setup/setup-place'

type AppProps = { first: PlaceId; language: Language }

export const App = ({ first, language: guessed }: AppProps) => {
  const [place, setPlace] = useState<PlaceId>(first)
  const [target, setTarget] = useState<Target>({})
  const [visit, setVisit] = useState(0)
  const [start, setStart] = useState<StartView | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const shown = useRef<HTMLDivElement>(null)

  const restart = async () => {
    setTrouble(null)
    const reply = await ask('start', {})
    if (!reply.ok) return setTrouble(reply.problem)
    const { left, language } = reply.value
    setStart(reply.value)
    if (left.length > 0) setNotice({ kind: 'done', text: pageText(language).common.leftProtected(left) })
  }
  useEffect(() => {
    void restart()
  }, [])

  const language = start?.language ?? guessed
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const go = (next: PlaceId, to: Target = {}) => {
    setNotice(null)
    setTarget(to)
    setPlace(next)
    setVisit(visit + 1)
  }
  useEffect(() => {
    if (visit > 0) shown.current?.focus()
  }, [visit])
  const session: Session = {
    language,
    text: pageText(language),
    words: problemWords(language),
    start,
    currency: start?.currency ?? 'CNY',
    go,
    tell: setNotice,
    restart: () => void restart(),
  }
  return (
    <SessionContext.Provider value={session}>
      <div class="place" ref={shown} tabIndex={-1} key={visit}>
        {start !== null ? (
          <Place place={place} target={target} start={start} />
        ) : trouble !== null ? (
          <main class="body">
            <TroubleCard trouble={trouble} onAgain={() => void restart()} />
          </main>
        ) : (
          <main class="body">
            <Waiting />
          </main>
        )}
      </div>
      <NoticeLine notice={notice} onClose={() => setNotice(null)} />
      {place !== 'setup' && <Bar place={place} onGo={go} />}
    </SessionContext.Provider>
  )
}

type PlaceProps = { place: PlaceId; target: Target; start: StartView }

const Place = ({ place, target, start }: PlaceProps) => {
  if (place === 'setup') return <SetupPlace />
  if (place === 'more') return <MorePlace target={target} />
  if (start.state !== 'ready') return <SetUpFirstCard place={place} state={start.state} />
  if (place === 'customer') return <CustomerPlace target={target} />
  if (place === 'reminders') return <RemindersPlace target={target} />
  if (place === 'data') return <DataPlace target={target} />
  return <HomePlace />
}
