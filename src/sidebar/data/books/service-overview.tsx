// 服务总览: all customers together: the figures, what is open longest, who needs looking after first.
import type { ServiceOverviewView } from '../../../contract/service'
import { serviceSentences } from '../../../text/account/service'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'

export const ServiceOverviewPage = ({ onBack }: { onBack: () => void }) => {
  const { service: words } = useSession().text
  const { loaded, reading, reload } = useAnswer('service.overview', {})
  return (
    <Page title={words.overview.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Overview view={view} />}
      </WhenReady>
    </Page>
  )
}

const Overview = ({ view }: { view: ServiceOverviewView }) => {
  const { text, words: problems, go } = useSession()
  const { act } = useAct()
  const { share } = useFigures()
  const { service: words } = text
  const say = serviceSentences(words, problems.figure)
  const { period, cases, open, needy } = view
  const facts = say.facts(view)
  return (
    <>
      <p class="soft num">{words.basis(period.from, period.to)}</p>
      <ul class="plain num">
        {facts.map(({ row, label, said }) => (
          <li key={row}>
            <b>{label}</b> {said}
          </li>
        ))}
      </ul>
      {needy.length > 0 && (
        <>
          <h3>{words.overview.needy}</h3>
          <p class="soft">{words.overview.order}</p>
          <ul class="rows">
            {needy.map(({ customer, name, inLedger, discontent, late, open: unsolved, satisfied }) => (
              <li key={customer}>
                <div class="grow">
                  {name === '' ? text.common.unnamed : name}
                  <div class="soft num">
                    {[
                      discontent === 0 ? '' : words.overview.discontent(discontent),
                      unsolved === 0 ? '' : words.short.open(unsolved),
                      late === 0 ? '' : words.overview.late(late),
                      satisfied.value === null
                        ? ''
                        : words.short.satisfied(share(satisfied.value, 0), satisfied.n),
                    ]
                      .filter(fact => fact !== '')
                      .join(text.common.dot)}
                  </div>
                </div>
                {inLedger && (
                  <Button
                    kind="small"
                    label={text.common.about(text.home.actions.look, name)}
                    onClick={() => go('customer', { customer })}
                  >
                    {text.home.actions.look}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {cases !== null && open.length > 0 && (
        <>
          <h3>{words.open(cases.unsolved)}</h3>
          <ul class="rows">
            {open.map(one => (
              <li key={one.place.row}>
                <div class="grow">
                  {one.name === '' ? text.common.unnamed : one.name}
                  <div class="soft num">{say.open(one).join(text.common.dot)}</div>
                </div>
                <Button
                  kind="small"
                  label={text.common.about(text.home.actions.look, `${one.name} ${one.on ?? ''}`)}
                  onClick={() =>
                    void act('books.goto', { book: 'services', at: { row: one.place.row, field: 'kind' } })
                  }
                >
                  {text.home.actions.look}
                </Button>
              </li>
            ))}
          </ul>
          {cases.unsolved > open.length && <p class="soft">{words.moreOpen(cases.unsolved - open.length)}</p>}
        </>
      )}
    </>
  )
}
