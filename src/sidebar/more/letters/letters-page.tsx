// 催款信: the words of each level in each language, with the codes that may stand in them.
import { useState } from 'preact/hooks'
import type { LetterText, SettingsView } from '../../../contract/settings'
import { LANGUAGES, type Language } from '../../../contract/shapes'
import { useAct, useAnswer } from '../../answers'
import { Button } from '../../parts/button'
import { ChoiceField, TextField } from '../../parts/field'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { FormalTextsPage } from './formal-texts-page'
import { LetterBody } from './letter-body'
import { SaveFoot } from './save-foot'

export const LettersPage = ({ onBack }: { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reload } = useAnswer('settings', {})
  if (loaded.status === 'ready') return <LettersEditor view={loaded.value} onBack={onBack} />
  return (
    <Page title={text.more.letters.title} onBack={onBack}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {() => null}
      </WhenReady>
    </Page>
  )
}

type Level = LetterText['level']
const LEVELS = ['0', '1', '2', '3'] as const

type LettersEditorProps = { view: SettingsView; onBack: () => void }

const LettersEditor = ({ view: opened, onBack }: LettersEditorProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [view, setView] = useState(opened)
  const [letters, setLetters] = useState(view.letters)
  const [level, setLevel] = useState<Level>(1)
  const [language, setLanguage] = useState<Language>(view.settings.letterLanguage)
  const [atFormal, setAtFormal] = useState(false)
  const words = text.more.letters
  const letter = letters.find(one => one.level === level && one.language === language)
  const changed = letters.filter((one, at) => JSON.stringify(one) !== JSON.stringify(view.letters[at]))
  const change = (part: Partial<Pick<LetterText, 'subject' | 'body'>>) =>
    setLetters(letters.map(one => (one === letter ? { ...one, ...part } : one)))

  const save = async () => {
    const result = await act('settings.save', { letters: changed, seen: view.fingerprint })
    if (result === null) return
    setView(result)
    setLetters(result.letters)
    tell({ kind: 'done', text: words.saved })
  }
  if (atFormal) return <FormalTextsPage language={language} onBack={() => setAtFormal(false)} />
  const foot = <SaveFoot busy={busy} isChanged={changed.length > 0} onSave={() => void save()} />
  return (
    <Page title={words.title} onBack={onBack} foot={foot} busy={busy}>
      <div class="two">
        <ChoiceField
          label={words.level}
          value={LEVELS[level]}
          choices={LEVELS.map(value => ({ value, name: text.common.levels[Number(value)] ?? value }))}
          onChange={value => setLevel(Number(value) as Level)}
        />
        <ChoiceField
          label={words.language}
          value={language}
          choices={LANGUAGES.map(value => ({ value, name: text.more.settings.languages[value] }))}
          onChange={setLanguage}
        />
      </div>
      {letter === undefined ? (
        <p class="soft">{words.missing}</p>
      ) : (
        <>
          <TextField label={words.subject} value={letter.subject} onChange={subject => change({ subject })} />
          <LetterBody body={letter.body} tokens={view.tokens} onChange={body => change({ body })} />
        </>
      )}
      <Button kind="link" disabled={busy || changed.length > 0} onClick={() => setAtFormal(true)}>
        {text.formal.texts.open}
      </Button>
    </Page>
  )
}
