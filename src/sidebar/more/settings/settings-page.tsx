// 设置: goal, languages, thresholds, dunning levels, sender, verification, the second look; saved together, wrong entries marked.
import { useState } from 'preact/hooks'
import type { SettingsView } from '../../../contract/settings'
import type { PageText } from '../../../text/page'
import { useAct, useAnswer } from '../../answers'
import { AskDialog } from '../../parts/ask-dialog'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import type { Wrong } from './entries'
import { GeneralFields, PolicyFields, SenderFields } from './fields'
import { FinanceFields } from './finance-fields'
import { FormalFields } from './formal-fields'
import { FourEyesFields } from './four-eyes-fields'
import { MoneyFields } from './money-fields'
import { ClassFields } from './policy/class-fields'
import { LevelFields } from './policy/level-fields'
import { PolicyPreviewFields } from './policy/preview'
import { RuleFields } from './rule-fields'
import { SalesFields } from './sales-fields'
import { ServiceFields } from './service/service-fields'
import { changedIn, formFrom, type SettingsForm, settingsFrom, wrongIn } from './settings-form'
import { SummaryFields } from './summary-fields'
import { VerifyFields } from './verify-fields'

type SettingsPageProps = {
  /** Starts at the sender, the rest is above. */
  atSender: boolean
  onBack: () => void
}

export const SettingsPage = ({ atSender, onBack }: SettingsPageProps) => {
  const { text } = useSession()
  const { loaded, reload } = useAnswer('settings', {})
  if (loaded.status === 'ready')
    return <SettingsEditor view={loaded.value} atSender={atSender} onBack={onBack} />
  return (
    <Page title={text.more.settings.title} onBack={onBack}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {() => null}
      </WhenReady>
    </Page>
  )
}

const SettingsEditor = ({ view, atSender, onBack }: SettingsPageProps & { view: SettingsView }) => {
  const { text, currency, tell, restart } = useSession()
  const { busy, act } = useAct()
  const [form, setForm] = useState<SettingsForm>(() => formFrom(view.settings, currency))
  const [tried, setTried] = useState(false)
  const [askingOff, setAskingOff] = useState(false)
  const { askOff } = text.fourEyes.settings
  const words = text.more.settings
  const wrong = wrongIn(form, currency)
  const anyWrong = Object.keys(wrong).length > 0
  const change = (part: Partial<SettingsForm>) => setForm({ ...form, ...part })

  const save = async (isSure: boolean) => {
    setTried(true)
    setAskingOff(false)
    if (anyWrong) return
    if (view.settings.fourEyes.on && !form.fourEyesOn && !isSure) return setAskingOff(true)
    const settings = changedIn(form, view.settings, currency)
    if ((await act('settings.save', { settings, seen: view.fingerprint })) === null) return
    if (settings.language !== undefined) restart()
    onBack()
    tell({ kind: 'done', text: words.saved })
  }
  const say = (name: string) => (tried ? wrongWords(wrong[name], text) : undefined)
  const foot = (
    <>
      <Button kind="primary" disabled={busy} onClick={() => void save(false)}>
        {text.common.buttons.save}
      </Button>
      <Button disabled={busy} onClick={onBack}>
        {text.common.buttons.cancel}
      </Button>
      {tried && anyWrong && (
        <span class="wrong" role="alert">
          {words.check}
        </span>
      )}
    </>
  )
  return (
    <Page title={words.title} onBack={onBack} foot={foot} busy={busy}>
      <GeneralFields form={form} onChange={change} say={say} />
      <RuleFields form={form} onChange={change} say={say} />
      <LevelFields levels={form.levels} onChange={levels => change({ levels })} say={say} />
      <PolicyFields form={form} onChange={change} say={say} />
      <ClassFields classes={form.classes} onChange={classes => change({ classes })} />
      <PolicyPreviewFields policy={anyWrong ? null : settingsFrom(form, view.settings, currency).policy} />
      <SenderFields form={form} onChange={change} say={say} wanted={atSender} />
      <p class="soft">{words.resumeNote}</p>
      <FormalFields form={form} onChange={change} say={say} />
      <VerifyFields form={form} onChange={change} />
      <FourEyesFields form={form} onChange={change} say={say} />
      <FinanceFields form={form} onChange={change} say={say} />
      <MoneyFields form={form} onChange={change} />
      <SalesFields form={form} onChange={change} say={say} />
      <SummaryFields hidden={form.hiddenParts} onChange={hiddenParts => change({ hiddenParts })} />
      <ServiceFields form={form} onChange={change} say={say} />
      {askingOff && (
        <AskDialog
          title={askOff.title}
          sentences={[askOff.text]}
          yes={askOff.yes}
          onYes={() => void save(true)}
          onNo={() => setAskingOff(false)}
        />
      )}
    </Page>
  )
}

const wrongWords = (wrong: Wrong | undefined, text: PageText): string | undefined => {
  const words = text.more.settings
  if (wrong === undefined) return undefined
  if (wrong.is === 'not-amount') return words.notAmount
  if (wrong.is === 'not-percent') return words.notPercent
  if (wrong.is === 'not-tax') return text.sales.settings.notTax
  if (wrong.is === 'not-purchases') return text.sales.settings.notWhole
  if (wrong.is === 'not-years') return text.limitation.settings.wrong(wrong.max)
  if (wrong.is === 'not-span') return text.service.settings.wrongSpan
  if (wrong.is === 'not-link') return text.service.settings.wrongLink
  if (wrong.is === 'not-edges') return words.notEdges(wrong.max)
  const rules = text.policy.wrongEntries
  if (wrong.is === 'first-after-previous') return rules.firstAfterPrevious
  if (wrong.is === 'not-stop') return rules.notStop(wrong.max)
  if (wrong.is === 'stops-early') return rules.stopsEarly(wrong.min)
  if (wrong.is === 'not-addresses') return rules.notAddresses(wrong.max)
  return wrong.is === 'not-whole' ? words.notWhole(wrong.max) : words.notOrdered
}
