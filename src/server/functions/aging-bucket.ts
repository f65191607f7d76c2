// =ZQ_AGING(逾期天数): the aging bucket of days past due, by the team's own edges.
import { bucketOf } from '../../core/receivables/aging/aging'
import { BUCKETS_EN, BUCKETS_ZH, bucketName } from '../../text/buckets'
import { functionText } from '../../text/functions'
import type { Office } from '../ports'
import { type Answer, overRange } from './ranges'

/** Days, negative before the due day; each cell on its own. */
export const agingBuckets = ({ desk, settings }: Office, days: unknown): Answer => {
  const { language } = desk.person
  const [text, words] = [functionText(language), language === 'en' ? BUCKETS_EN : BUCKETS_ZH]
  return overRange(days, value =>
    typeof value === 'number' && Number.isFinite(value)
      ? bucketName(bucketOf({ state: 'overdue', daysOverdue: value }, settings.aging.overdueDays), words)
      : text.notDays(String(value)),
  )
}
