// Waiting, trouble, nothing there, no set-up, a copy: the states every place can be in.
import type { ComponentChildren } from 'preact'
import type { PlaceId } from '../../contract/vocabulary'
import type { Loaded } from '../answers'
import { copyText } from '../copy-text'
import type { Trouble } from '../rpc'
import { useSession } from '../session'
import { Button } from './button'
import { Page } from './page'

export const Waiting = () => (
  <div class="waiting" role="status">
    <div class="progress" />
    <p>{useSession().text.common.waiting}</p>
  </div>
)

type CardProps = { title: string; text?: string; children?: ComponentChildren }

export const Card = ({ title, text, children }: CardProps) => (
  <section class="card">
    <h2>{title}</h2>
    {text !== undefined && <p>{text}</p>}
    {children}
  </section>
)

/** The sentence for trouble; a code the page does not know is told as a failure of the program. */
export const useTroubleSentence = () => {
  const { words, text } = useSession()
  const labels = new Map<string, string>(Object.entries(text.fields))
  return ({ code, values }: Trouble) =>
    (words.call[code] ?? words.call.bug)(values.map(value => labels.get(value) ?? value))
}

const SET_UP_AGAIN = ['not-set-up', 'sheet-gone', 'columns-doubled']

export const TroubleCard = ({ trouble, onAgain }: { trouble: Trouble; onAgain: () => void }) => {
  const { text, go, tell } = useSession()
  const sentence = useTroubleSentence()
  const details = `${trouble.code}: ${trouble.values.join(' | ')}`
  return (
    <div role="alert">
      <Card title={text.common.trouble} text={sentence(trouble)}>
        <div class="actions">
          {trouble.code === 'columns-missing' ? (
            <Button kind="primary" onClick={() => go('data')}>
              {text.common.mendColumns}
            </Button>
          ) : SET_UP_AGAIN.includes(trouble.code) ? (
            <Button kind="primary" onClick={() => go('setup')}>
              {text.common.notSetUp.button}
            </Button>
          ) : (
            <Button onClick={onAgain}>{text.common.buttons.again}</Button>
          )}
          {(trouble.code === 'bug' || trouble.code === 'no-answer') && (
            <Button kind="link" onClick={() => void copyText(details, text, tell)}>
              {text.common.buttons.copyDetails}
            </Button>
          )}
        </div>
      </Card>
    </div>
  )
}

type SetUpFirst = { place: PlaceId; state: 'not-set-up' | 'copied' }

/** A place of a sheet that is not set up, or is a copy whose settings stayed in the original. */
export const SetUpFirstCard = ({ place, state }: SetUpFirst) => {
  const { text, go } = useSession()
  const { title, text: sentence, button } = state === 'copied' ? text.common.copy : text.common.notSetUp
  return (
    <Page title={text.common.places[place]}>
      <Card title={title} text={sentence}>
        <div class="actions">
          <Button kind="primary" onClick={() => go('setup')}>
            {button}
          </Button>
        </div>
      </Card>
    </Page>
  )
}

type WhenReadyProps<T> = {
  loaded: Loaded<T>
  onAgain: () => void
  children: (value: T) => ComponentChildren
}

/** Shows the answer once there is one; until then, or without one, the state it is in. */
export const WhenReady = <T,>({ loaded, onAgain, children }: WhenReadyProps<T>) => {
  if (loaded.status === 'waiting') return <Waiting />
  if (loaded.status === 'trouble') return <TroubleCard trouble={loaded.trouble} onAgain={onAgain} />
  return <>{children(loaded.value)}</>
}
