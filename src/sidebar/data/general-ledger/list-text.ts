// The differences as a table to paste elsewhere: tabs between cells, a line a customer.
import type { GlView } from '../../../contract/general-ledger'
import { decimalsOf } from '../../../core/money'
import { useSession } from '../../session'

export const useListText = () => {
  const { text } = useSession()
  const words = text.generalLedger
  return ({ groups, totals, currency, asOf }: GlView): string => {
    const decimals = decimalsOf(currency)
    const plain = (amount: number | null) =>
      amount === null ? '' : (amount / 10 ** decimals).toFixed(decimals)
    const rows = groups.flatMap(({ lines }) =>
      lines.map(({ name, ours, gl, difference, says, note }) => [
        name === '' ? text.common.unnamed : name,
        plain(ours),
        plain(gl),
        plain(difference),
        says,
        note === null ? '' : `${note.text}${text.common.dot}${words.note.by(note.by, note.at)}`,
      ]),
    )
    const total = [
      text.common.asOf(asOf),
      plain(totals.ours),
      plain(totals.gl),
      plain(totals.difference),
      '',
      '',
    ]
    return [words.copyHead, ...rows, total].map(row => row.map(oneLine).join('\t')).join('\n')
  }
}

/** A tab or a line break in a name would move the cells behind it. */
const oneLine = (cell: string) => cell.replace(/\s+/g, ' ')
