// 账龄 taken along: as a sheet of all customers, or copied as a table.
import type { AgingView } from '../../../contract/aging'
import type { Input } from '../../../contract/inputs'
import { decimalsOf } from '../../../core/money'
import { bucketName } from '../../../text/buckets'
import { useAct } from '../../answers'
import { copyText } from '../../copy-text'
import { Button } from '../../parts/button'
import { useMakeSheet } from '../../parts/make-sheet'
import { useSession } from '../../session'

type AgingFootProps = { view: AgingView; asked: Input<'aging'> }

export const AgingFoot = ({ view, asked }: AgingFootProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const table = useTable(view)
  const { aging: words } = text
  const { make, question } = useMakeSheet({
    run: overwrite => act('aging.sheet', { ...asked, overwrite }),
    onMade: ({ status, sheet, customers }) =>
      tell({ kind: 'done', text: words.sheet[status](sheet, customers) }),
    ask: words.sheet.changed,
  })
  return (
    <>
      <Button kind="primary" disabled={busy} onClick={make}>
        {busy ? words.sheet.making : words.sheet.make}
      </Button>
      <Button disabled={view.count === 0} onClick={() => void copyText(table, text, tell)}>
        {words.copy}
      </Button>
      {question}
    </>
  )
}

/** For a sheet or a message: columns apart by tabs, amounts as plain numbers, customers beyond the list in one row. */
const useTable = ({ ids, by, rows, count, total, asOf }: AgingView): string => {
  const { text, currency } = useSession()
  const { aging: words, common } = text
  const decimals = decimalsOf(currency)
  const plain = (amount: number) => (amount / 10 ** decimals).toFixed(decimals)
  const names = by === 'due' ? common.buckets : common.ages
  const cells = (line: AgingView['total']) => [
    ...ids.map((_, at) => plain(line.amounts[at] ?? 0)),
    plain(0 - line.unapplied),
    plain(line.balance),
  ]
  const rest = (of: (line: AgingView['total']) => number) =>
    rows.reduce((left, row) => left - of(row), of(total))
  const others = {
    ...total,
    amounts: ids.map((_, at) => rest(({ amounts }) => amounts[at] ?? 0)),
    unapplied: rest(({ unapplied }) => unapplied),
    balance: rest(({ balance }) => balance),
  }
  return [
    [`${words.by[by]} ${common.asOf(asOf)}`],
    [words.customer, ...ids.map(id => bucketName(id, names)), words.unappliedHead, words.balance],
    ...rows.map(row => [
      (row.name === '' ? common.unnamed : row.name).replace(/[\t\r\n]+/g, ' '),
      ...cells(row),
    ]),
    ...(count > rows.length ? [[words.others(count - rows.length), ...cells(others)]] : []),
    [words.total(count), ...cells(total)],
  ]
    .map(row => row.join('\t'))
    .join('\n')
}
