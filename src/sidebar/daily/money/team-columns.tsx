// 手续费, 抹零, 贴息 and 结算方式 of a receipt, where the team's own 收款 has columns for them.
import type { Input } from '../../../contract/inputs'
import type { ReceiptColumns } from '../../../contract/receipts'
import { useFigures } from '../../figures'
import { ChoiceField, TextField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'
import type { LoweredDraft, ReceiptDraft } from '../receipt-draft'
import { useItemName } from '../share-list'

type TeamColumnsProps = {
  columns: ReceiptColumns
  draft: ReceiptDraft
  lowered: LoweredDraft
  onChange: (changes: Partial<ReceiptDraft>) => void
}

export const TeamColumns = ({ columns, draft, lowered, onChange }: TeamColumnsProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const itemName = useItemName()
  const words = text.receipts.beside
  const { lowerings, ways } = columns
  const asksForWay = ways.length > 0 && draft.dueOn === null
  if (lowerings.length === 0 && !asksForWay) return null
  const set = (field: keyof ReceiptDraft['beside'], value: string) =>
    onChange({ beside: { ...draft.beside, [field]: value } })
  const conclusion =
    lowered.wrong.length > 0
      ? lowered.wrong.map(field => words.wrongOf(text.fields[field])).join(text.data.between)
      : lowered.lowerings
          .map(({ field, amount }) => text.receipts.apart.sum(text.fields[field], exact(amount)))
          .join(text.common.comma)
  return (
    <>
      <Fold title={words.title} conclusion={conclusion}>
        {lowerings.map(field => (
          <TextField
            key={field}
            label={text.fields[field]}
            kind="numeric"
            value={draft.beside[field]}
            wrong={lowered.wrong.includes(field) ? words.wrong : undefined}
            onChange={value => set(field, value)}
          />
        ))}
        {lowered.parts.map(({ item, amount }) => (
          <p key={`${item.sheet} ${item.row} ${item.item}`} class="soft num">
            {words.lowers(itemName(item), exact(amount))}
          </p>
        ))}
        {asksForWay && (
          <ChoiceField
            label={words.way}
            value={draft.beside.settledBy}
            choices={[{ value: '', name: words.noWay }, ...ways.map(way => ({ value: way, name: way }))]}
            onChange={way => set('settledBy', way)}
          />
        )}
      </Fold>
      {lowered.over > 0 && <p class="wrong num">{words.over(exact(lowered.over))}</p>}
    </>
  )
}

/** What the form sends of them; nothing where nothing was typed. */
export const besideSent = (
  { beside: { settledBy }, dueOn }: ReceiptDraft,
  { lowerings }: LoweredDraft,
): Pick<Input<'receipts.record'>, 'beside'> => {
  const way = dueOn === null ? settledBy : ''
  if (lowerings.length === 0 && way === '') return {}
  return {
    beside: {
      ...Object.fromEntries(lowerings.map(({ field, amount }) => [field, amount])),
      ...(way === '' ? {} : { settledBy: way }),
    },
  }
}
