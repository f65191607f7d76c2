// The rules of the levels: when, by what, who agrees; what few people need is behind one button a level.
import { useState } from 'preact/hooks'
import { FOURTH_LEVEL } from '../../../../core/reminders/policy/rules'
import { Button } from '../../../parts/button'
import { ChoiceField, TextField, Tick } from '../../../parts/field'
import { useSession } from '../../../session'
import { CHANNELS, type LevelForm, TEXTS } from './level-form'

type Said = { say: (name: string) => string | undefined }
type LevelFieldsProps = Said & { levels: LevelForm[]; onChange: (levels: LevelForm[]) => void }

/** It is for the house: nothing is mailed. */
const HOUSE_LEVEL = FOURTH_LEVEL.level

export const LevelFields = ({ levels, onChange, say }: LevelFieldsProps) => {
  const { text } = useSession()
  return (
    <>
      <h2>{text.policy.levels}</h2>
      {levels.map((level, at) => (
        <fieldset class="level" key={text.common.levels[at]}>
          <legend>{text.common.levels[at]}</legend>
          <OneLevel
            at={at}
            level={level}
            say={say}
            onChange={part =>
              onChange(levels.map((one, index) => (index === at ? { ...one, ...part } : one)))
            }
          />
        </fieldset>
      ))}
    </>
  )
}

type OneLevelProps = Said & { at: number; level: LevelForm; onChange: (part: Partial<LevelForm>) => void }

const OneLevel = (props: OneLevelProps) => {
  const { text } = useSession()
  const { at, level, say, onChange } = props
  const words = text.policy
  const channels = CHANNELS.filter(channel => at !== HOUSE_LEVEL || channel !== 'mail')
  return (
    <>
      {at === HOUSE_LEVEL && <p class="soft">{words.houseLevel}</p>}
      <Tick
        label={text.more.settings.enabled}
        on={level.enabled}
        onChange={enabled => onChange({ enabled })}
      />
      {level.enabled && at > 1 && (
        <ChoiceField
          label={words.countedFrom}
          value={level.after}
          choices={(['due', 'previous'] as const).map(value => ({ value, name: words.from[value] }))}
          onChange={after => onChange({ after })}
        />
      )}
      <TextField
        label={at === 0 ? words.daysBefore : words.daysAfter[level.after]}
        kind="numeric"
        value={level.days}
        suffix={text.more.settings.days}
        wrong={say(`level-${at}`)}
        onChange={days => onChange({ days })}
      />
      {level.enabled && (
        <ChoiceField
          label={words.channel}
          value={level.channel}
          choices={channels.map(value => ({ value, name: words.channels[value] }))}
          onChange={channel => onChange({ channel })}
        />
      )}
      {at > 0 && level.channel === 'mail' && (
        <Tick label={words.approval} on={level.approval} onChange={approval => onChange({ approval })} />
      )}
      {level.enabled && <MoreOfLevel {...props} />}
    </>
  )
}

const MoreOfLevel = ({ at, level, say, onChange }: OneLevelProps) => {
  const { text } = useSession()
  const words = text.policy
  const isMail = level.channel === 'mail'
  const wrongStop = say(`stop-${at}`)
  const wrongCopies = say(`cc-${at}`)
  const isSaid =
    level.stopAfter !== '' || (isMail && (level.cc !== '' || level.ccOwner || level.text !== 'own'))
  const [wanted, setWanted] = useState(isSaid)
  if (!isMail && at === 0) return null
  if (isMail && !wanted && wrongStop === undefined && wrongCopies === undefined) {
    return (
      <Button
        kind="link"
        label={text.common.about(words.more, text.common.levels[at] ?? '')}
        onClick={() => setWanted(true)}
      >
        {words.more}
      </Button>
    )
  }
  return (
    <>
      {at > 0 && (
        <TextField
          label={words.stopAfter}
          kind="numeric"
          value={level.stopAfter}
          suffix={text.more.settings.days}
          wrong={wrongStop}
          onChange={stopAfter => onChange({ stopAfter })}
        />
      )}
      {isMail && (
        <>
          <ChoiceField
            label={words.text}
            value={level.text}
            choices={TEXTS.map(value => ({
              value,
              name: value === 'own' ? words.ownText : words.textOf(text.common.levels[Number(value)] ?? ''),
            }))}
            onChange={chosen => onChange({ text: chosen })}
          />
          <TextField
            label={words.cc}
            value={level.cc}
            wrong={wrongCopies}
            onChange={cc => onChange({ cc })}
          />
          <Tick
            label={words.ccOwner}
            hint={words.ccOwnerHint}
            on={level.ccOwner}
            onChange={ccOwner => onChange({ ccOwner })}
          />
        </>
      )}
    </>
  )
}
