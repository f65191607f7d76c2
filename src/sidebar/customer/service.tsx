// ④ 服务与支持: what the ledger knows of it so far, letters sent and disputes.
import type { AccountSummary } from '../../core/accounts/types'
import { useFigures } from '../figures'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

export const Service = ({ service }: { service: AccountSummary['service'] }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.customer.service
  const letters =
    service.lettersSent === 0
      ? words.noLetters
      : words.letters(service.lettersSent, service.lastLetterOn ?? text.common.none)
  const disputes =
    service.disputedItems === 0 ? '' : words.disputes(service.disputedItems, exact(service.disputedAmount))
  const quiet = service.lettersSent === 0 && service.disputedItems === 0
  return (
    <Fold
      title={text.customer.parts.service}
      conclusion={quiet ? words.none : words.join([letters, disputes])}
    >
      <p class="soft">{words.source}</p>
    </Fold>
  )
}
