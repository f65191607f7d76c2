// The paragraphs of 对账函, 催款函 and 到账确认 that a team may write itself, with the codes that may stand in them; installed ones can be brought back.
import { useState } from 'preact/hooks'
import type { FormalLetterText, FormalTextsView } from '../../../contract/formal'
import { LANGUAGES, type Language } from '../../../contract/shapes'
import { FORMAL_KINDS, type FormalKind } from '../../../core/statements/letters'
import { useAct, useAnswer } from '../../answers'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { LetterBody } from './letter-body'
import { SaveFoot } from './save-foot'

type FormalTextsPageProps = { language: Language; onBack: () => void }

export const FormalTextsPage = (props: FormalTextsPageProps) => {
  const { formal } = useSession().text
  const { loaded, reload } = useAnswer('formal.texts', {})
  if (loaded.status === 'ready') return <FormalTextsEditor view={loaded.value} {...props} />
  return (
    <Page title={formal.texts.title} onBack={props.onBack}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {() => null}
      </WhenReady>
    </Page>
  )
}

const FormalTextsEditor = ({
  view: opened,
  language: usual,
  onBack,
}: FormalTextsPageProps & { view: FormalTextsView }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [view, setView] = useState(opened)
  const [texts, setTexts] = useState(opened.texts)
  const [kind, setKind] = useState<FormalKind>('demand')
  const [language, setLanguage] = useState<Language>(usual)
  const { formal, more } = text
  const words = formal.texts
  const isShown = (one: FormalLetterText) => one.kind === kind && one.language === language
  const shown = texts.find(isShown)
  const installed = view.installed.find(isShown)
  const changed = texts.filter((one, at) => JSON.stringify(one) !== JSON.stringify(view.texts[at]))
  const change = (to: Partial<Pick<FormalLetterText, 'opening' | 'closing'>>) =>
    setTexts(texts.map(one => (isShown(one) ? { ...one, ...to } : one)))
  const save = async () => {
    const result = await act('formal.texts.save', { texts: changed })
    if (result === null) return
    setView(result)
    setTexts(result.texts)
    tell({ kind: 'done', text: more.letters.saved })
  }
  const isInstalled = JSON.stringify(shown) === JSON.stringify(installed)
  const foot = <SaveFoot busy={busy} isChanged={changed.length > 0} onSave={() => void save()} />
  return (
    <Page title={words.title} onBack={onBack} foot={foot} busy={busy}>
      <p class="soft">{words.intro}</p>
      <div class="two">
        <ChoiceField
          label={words.kind}
          value={kind}
          choices={FORMAL_KINDS.map(value => ({ value, name: formal.kinds[value] }))}
          onChange={setKind}
        />
        <ChoiceField
          label={more.letters.language}
          value={language}
          choices={LANGUAGES.map(value => ({ value, name: more.settings.languages[value] }))}
          onChange={setLanguage}
        />
      </div>
      {shown !== undefined &&
        (['opening', 'closing'] as const).map(name => (
          <LetterBody
            key={`${kind} ${language} ${name}`}
            label={words[name]}
            rows={5}
            body={shown[name]}
            tokens={view.tokens[kind]}
            onChange={body => change({ [name]: body })}
          />
        ))}
      {!isInstalled && installed !== undefined && (
        <Button
          kind="link"
          disabled={busy}
          onClick={() => change({ opening: installed.opening, closing: installed.closing })}
        >
          {words.reset}
        </Button>
      )}
    </Page>
  )
}
