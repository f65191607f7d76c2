// The words of one letter, changed for this once; the texts of the levels stay as they are.
import { useState } from 'preact/hooks'
import type { OwnWords } from '../../core/reminders/types'
import { useAct } from '../answers'
import { LetterBody } from '../more/letters/letter-body'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { Page } from '../parts/page'
import { useSession } from '../session'

type LetterWordsProps = {
  customer: string
  title: string
  words: OwnWords
  changed: boolean
  /** Undefined: nothing was done; null: the words of the level again. */
  onDone: (words: OwnWords | null | undefined) => void
}

export const LetterWords = ({ customer, title, words: given, changed, onDone }: LetterWordsProps) => {
  const { reminders, common } = useSession().text
  const { busy, act } = useAct()
  const [own, setOwn] = useState(given)
  const words = reminders.letter
  // Taken only where the letter can be made of it: an unknown code is said here, not when it is sent.
  const use = async () => {
    if ((await act('reminders.letter', { customer, own })) !== null) onDone(own)
  }
  const foot = (
    <>
      <Button
        kind="primary"
        disabled={busy || JSON.stringify(own) === JSON.stringify(given)}
        onClick={() => void use()}
      >
        {words.use}
      </Button>
      <Button disabled={busy} onClick={() => onDone(changed ? null : undefined)}>
        {changed ? words.usual : common.buttons.cancel}
      </Button>
    </>
  )
  return (
    <Page title={title} onBack={() => onDone(undefined)} foot={foot} busy={busy}>
      <p class="soft">{words.changeNote}</p>
      <TextField
        label={words.subject}
        value={own.subject}
        onChange={subject => setOwn({ ...own, subject })}
      />
      <LetterBody body={own.body} tokens={words.codes} onChange={body => setOwn({ ...own, body })} />
    </Page>
  )
}
