// 账龄, customer by customer: on any day, by due date or by the day of the sale, for some of the ledger or all of it.
import { useState } from 'preact/hooks'
import type { AgingView } from '../../../contract/aging'
import type { Input } from '../../../contract/inputs'
import { useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { ChoiceField, TextField } from '../../parts/field'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { AgedRows } from './aged-rows'
import { AgingFoot } from './aging-foot'

type Asked = Input<'aging'>

export const AgingPage = ({ onBack }: { onBack: () => void }) => {
  const { aging: words, common } = useSession().text
  const [asked, setAsked] = useState<Asked>({ by: 'due', asOf: null, narrowing: null })
  const { loaded, reading, reload } = useAnswer('aging', asked)
  const view = loaded.status === 'ready' ? loaded.value : null
  return (
    <Page
      title={words.title}
      onBack={onBack}
      busy={reading && view !== null}
      aside={view !== null && <span class="soft num">{common.asOf(view.asOf)}</span>}
      foot={view === null ? undefined : <AgingFoot view={view} asked={asked} />}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {ready => (
          <>
            <Choices view={ready} asked={asked} onAsk={setAsked} />
            <CheckLine view={ready} />
            <AgedRows view={ready} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type ChoicesProps = { view: AgingView; asked: Asked; onAsk: (asked: Asked) => void }

const Choices = ({ view, asked, onAsk }: ChoicesProps) => {
  const { text } = useSession()
  const { aging: words } = text
  const [day, setDay] = useState<string>(view.asOf)
  const isLate = day > view.today
  const choose = (typed: string) => {
    setDay(typed)
    if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && typed <= view.today) {
      onAsk({ ...asked, asOf: typed === view.today ? null : typed })
    }
  }
  const options = view.choices.flatMap(({ by, values }) =>
    values.map(value => ({
      value: JSON.stringify({ by, value }),
      name: words.only(words.traits[by], value === '' ? words.notSet : value),
    })),
  )
  return (
    <>
      <div class="actions even">
        {(['due', 'sale'] as const).map(by => (
          <Button key={by} kind="small" pressed={asked.by === by} onClick={() => onAsk({ ...asked, by })}>
            {words.by[by]}
          </Button>
        ))}
      </div>
      <p class="soft">{words.meaning[asked.by]}</p>
      <TextField
        label={words.asOf}
        kind="date"
        max={view.today}
        value={day}
        wrong={isLate ? words.tooLate : undefined}
        onChange={choose}
      />
      {options.length > 0 && (
        <ChoiceField
          label={words.narrow}
          value={asked.narrowing === null ? '' : JSON.stringify(asked.narrowing)}
          choices={[{ value: '', name: words.all }, ...options]}
          onChange={value =>
            onAsk({
              ...asked,
              narrowing: value === '' ? null : (JSON.parse(value) as NonNullable<Asked['narrowing']>),
            })
          }
        />
      )}
    </>
  )
}

const CheckLine = ({ view: { check, undated, unreadable } }: { view: AgingView }) => {
  const { aging: words, common } = useSession().text
  const { exact } = useFigures()
  return (
    <>
      {check.offCount === 0 ? (
        <p class="line ok num">{words.agrees(exact(check.balance))}</p>
      ) : (
        <div class="line warn num">
          <span>
            {words.differs(check.offCount)}{' '}
            {check.off
              .map(({ name, row, ledger }) =>
                words.off(name === '' ? common.unnamed : name, exact(row), exact(ledger)),
              )
              .join(common.list)}
          </span>
        </div>
      )}
      {undated.count > 0 && (
        <p class="line info num">{words.undated(undated.count, exact(undated.amount))}</p>
      )}
      {unreadable > 0 && <p class="line warn num">{words.unreadable(unreadable)}</p>}
    </>
  )
}
