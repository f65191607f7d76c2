// 工具自查: what of the tool is not used, each with a suggestion and the way there.
import type { ReviewView } from '../../contract/norms'
import type { PageText } from '../../text/page'
import { useAnswer } from '../answers'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { Card, WhenReady } from '../parts/states'
import { useSession } from '../session'

type Finding = ReviewView['findings'][number]
type ReviewPageProps = { onBack: () => void; onOpen: (item: 'settings' | 'norms') => void }

export const ReviewPage = ({ onBack, onOpen }: ReviewPageProps) => {
  const { text } = useSession()
  const { loaded, reload } = useAnswer('review', {})
  return (
    <Page title={text.review.title} onBack={onBack}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Findings view={view} onOpen={onOpen} />}
      </WhenReady>
    </Page>
  )
}

type FindingsProps = { view: ReviewView; onOpen: ReviewPageProps['onOpen'] }

const Findings = ({ view, onOpen }: FindingsProps) => {
  const { text, go } = useSession()
  const words = text.review
  const lead = (way: Way) => (way === 'settings' || way === 'norms' ? onOpen(way) : go(way))
  if (view.findings.length === 0) {
    return (
      <section class="card good">
        <h2>{words.fine.title}</h2>
        <p>{words.fine.text}</p>
      </section>
    )
  }
  return (
    <>
      <p class="soft num">{words.text(view.columns)}</p>
      {view.findings.map(finding => {
        const title = titleOf(finding, words)
        const way = WAYS[finding.kind]
        return (
          <Card key={title} title={title} text={words.todo[finding.kind]}>
            {way !== null && (
              <Button kind="link" onClick={() => lead(way)}>
                {words[way]}
              </Button>
            )}
          </Card>
        )
      })}
    </>
  )
}

const titleOf = (finding: Finding, { titles }: PageText['review']): string => {
  switch (finding.kind) {
    case 'column-unused':
      return titles.columnUnused(finding.header)
    case 'column-empty':
      return titles.columnEmpty(finding.header)
    case 'column-sparse':
      return titles.columnSparse(finding.header, finding.filled, finding.rows)
    case 'sheet-empty':
      return titles.sheetEmpty(finding.name)
    case 'reminders-stopped':
      return titles.remindersStopped(finding.days)
    case 'norms-old':
      return titles.normsOld(finding.days)
    case 'old-settled':
      return titles.oldSettled(finding.count)
    default:
      return titles.plain[finding.kind]
  }
}

type Way = 'settings' | 'norms' | 'setup' | 'home' | 'reminders'

/** Where the suggestion can be followed; null: in the sheet. */
const WAYS: Record<Finding['kind'], Way | null> = {
  'column-unused': 'setup',
  'column-empty': 'setup',
  'column-sparse': null,
  'sheet-empty': null,
  'reminders-stopped': 'reminders',
  'reminders-never': 'reminders',
  'sender-missing': 'settings',
  'hourly-off': 'setup',
  'thresholds-default': 'settings',
  'policy-default': 'settings',
  'board-missing': 'home',
  'norms-missing': 'norms',
  'norms-old': 'norms',
  'old-settled': null,
}
