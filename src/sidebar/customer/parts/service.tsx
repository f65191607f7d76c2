// ④ 服务与支持: letters sent, disputes, and the latest words with the customer.
import type { AccountSummary } from '../../../core/accounts/types'
import type { FollowUp } from '../../../core/follow-ups/types'
import { FollowUpList, useHow } from '../../daily/follow-up-list'
import { useFigures } from '../../figures'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type ServiceProps = { service: AccountSummary['service']; followUps: FollowUp[] }

export const Service = ({ service, followUps }: ServiceProps) => {
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
  const quiet = service.lettersSent === 0 && service.disputedItems === 0 && contact === ''
  return (
    <Fold
      title={text.customer.parts.service}
      conclusion={quiet ? words.none : words.join([contact, letters, disputes])}
    >
      <FollowUpList followUps={followUps} />
      <p class="soft">{words.source}</p>
    </Fold>
  )
}
