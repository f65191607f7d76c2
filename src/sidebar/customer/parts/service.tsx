// ④ 服务与支持: how fast, how well, how content, what is open and improved; letters, disputes and the latest words with the customer.
import type { CustomerView } from '../../../contract/customer'
import { serviceSentences } from '../../../text/account/service'
import { FollowUpList, useHow } from '../../daily/follow-up-list'
import { useFigures } from '../../figures'
import { Chip } from '../../parts/chip'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import { CaseFacts } from '../service/case-facts'
import { SurveyFacts } from '../service/survey-facts'

type ServiceProps = { view: CustomerView; startsOpen: boolean; onChanged: () => void }

export const Service = ({ view, startsOpen, onChanged }: ServiceProps) => {
  const { text, words: problems } = useSession()
  const { exact } = useFigures()
  const how = useHow()
  const words = text.customer.service
  const say = serviceSentences(text.service, problems.figure)
  const { followUps } = view
  const { service } = view.summary
  const { figures } = service
  const [last] = followUps
  const contact = last === undefined ? '' : words.lastContact(last.at.slice(0, 10), how(last))
  const letters =
    service.lettersSent === 0
      ? words.noLetters
      : words.letters(service.lettersSent, service.lastLetterOn ?? text.common.none)
  const disputes =
    service.disputedItems === 0 ? '' : words.disputes(service.disputedItems, exact(service.disputedAmount))
  const served = say.conclusion(figures)
  const quiet = service.lettersSent === 0 && service.disputedItems === 0 && contact === ''
  const conclusion =
    served === ''
      ? quiet
        ? words.none
        : words.join([contact, letters, disputes])
      : words.join([served, disputes])
  const isDue = figures.survey.state === 'due'
  return (
    <Fold
      title={text.customer.parts.service}
      chip={isDue ? <Chip tone="warn">{text.service.survey.isDue}</Chip> : undefined}
      conclusion={conclusion}
      startsOpen={startsOpen}
    >
      <CaseFacts figures={figures} say={say} onChanged={onChanged} />
      <SurveyFacts view={view} say={say} onChanged={onChanged} />
      {served !== '' && <p class="soft">{words.join([contact, letters])}</p>}
      <FollowUpList followUps={followUps} />
      <p class="soft">{words.source}</p>
    </Fold>
  )
}
