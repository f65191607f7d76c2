// ④ 服务与支持: letters sent, disputes, and the latest words with the customer.
import type { AccountSummary, ServiceFigures } from '../../../core/accounts/types'
import type { FollowUp } from '../../../core/follow-ups/types'
import { useAct } from '../../answers'
import { FollowUpList, useHow } from '../../daily/follow-up-list'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type ServiceProps = { service: AccountSummary['service']; followUps: FollowUp[]; startsOpen: boolean }

export const Service = ({ service, followUps, startsOpen }: ServiceProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const how = useHow()
  const words = text.customer.service
  const [last] = followUps
  const contact = last === undefined ? '' : words.lastContact(last.at.slice(0, 10), how(last))
  const letters =
    service.lettersSent === 0
      ? words.noLetters
      : words.letters(service.lettersSent, service.lastLetterOn ?? text.common.none)
  const disputes =
    service.disputedItems === 0 ? '' : words.disputes(service.disputedItems, exact(service.disputedAmount))
  const { cases } = service
  const served = cases === null || cases.count === 0 ? '' : words.cases(cases.count, cases.unsolved)
  const quiet = service.lettersSent === 0 && service.disputedItems === 0 && contact === '' && served === ''
  return (
    <Fold
      title={text.customer.parts.service}
      conclusion={quiet ? words.none : words.join([served, contact, letters, disputes])}
      startsOpen={startsOpen}
    >
      {service.cases !== null && <Cases cases={service.cases} />}
      <FollowUpList followUps={followUps} />
      <p class="soft">{words.source}</p>
    </Fold>
  )
}

/** What 服务 tells of him, and the newest cases. */
const Cases = ({ cases }: { cases: ServiceFigures }) => {
  const { text } = useSession()
  const { share } = useFigures()
  const { act } = useAct()
  const { service: words } = text.customer
  const { response, satisfied } = cases
  const facts = [
    words.cases(cases.count, cases.unsolved),
    ...(response.value === null ? [] : [words.response(String(response.value), response.n)]),
    ...(satisfied.value === null ? [] : [words.satisfied(share(satisfied.value), satisfied.n)]),
  ]
  return (
    <>
      <FactsLine facts={facts} />
      <ul class="rows">
        {cases.latest.map(({ on, kind, state, place }) => (
          <li key={place.row}>
            <div class="grow soft num">
              {[on ?? text.customer.history.noDate, kind, state]
                .filter(fact => fact !== '')
                .join(text.common.dot)}
            </div>
            <Button
              kind="small"
              label={text.common.about(text.home.actions.look, `${on ?? ''} ${kind}`)}
              onClick={() =>
                void act('books.goto', { book: 'services', at: { row: place.row, field: 'kind' } })
              }
            >
              {text.home.actions.look}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
