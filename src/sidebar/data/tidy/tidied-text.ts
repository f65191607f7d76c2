// What tidying did, as one sentence with numbers: written, left alone and why, stopped.
import type { FixesView, FixResult } from '../../../contract/data'
import { useSession } from '../../session'
import type { Tidied } from './use-tidying'

const WHYS = ['changed', 'gone', 'formula', 'refused'] as const

export const useTidiedText = () => {
  const { text } = useSession()
  const { tidy: words, between } = text.data
  const { comma, list } = text.common
  return ({ written, left, stopped }: Tidied, columns: FixesView['columns']): string => {
    const header = ({ sheet, field }: FixResult['left'][number]) =>
      columns.find(column => column.sheet === sheet && column.field === field)?.header ?? text.fields[field]
    const reasons = WHYS.flatMap(why => {
      const cells = left.filter(cell => cell.why === why)
      if (cells.length === 0) return []
      const where = [...new Set(cells.map(header))].join(list)
      return [words.leftWhy[why](cells.length, where)]
    })
    const sentence = `${[words.done(written), ...reasons].join(comma)}${text.data.stop}`
    return stopped ? `${sentence}${between}${words.stopped}` : sentence
  }
}
