// 数据 ▸ 列: what became of the columns first, then what could be added and shown. Also there when the ledger cannot be read.
import { useAnswer } from '../../answers'
import { CustomerListCard } from '../names/customer-list-card'
import { LostColumns } from './lost-columns'
import { OfferedColumns } from './offered-columns'
import { OwnColumns } from './own-columns'
import { RenamedColumns } from './renamed-columns'

/** `onChanged`: the ledger is understood differently by now. */
export const ColumnsCare = ({ onChanged }: { onChanged: () => void }) => {
  const { loaded, reload } = useAnswer('columns', {})
  if (loaded.status !== 'ready') return null
  const { renamed, lost, offered, own, list } = loaded.value
  const changed = () => {
    void reload()
    onChanged()
  }
  return (
    <>
      {lost.length > 0 && <LostColumns lost={lost} onChanged={changed} />}
      {renamed.length > 0 && <RenamedColumns renamed={renamed} onChanged={changed} />}
      {lost.length === 0 && <CustomerListCard list={list} onChanged={changed} />}
      {offered.length > 0 && lost.length === 0 && <OfferedColumns offered={offered} onChanged={changed} />}
      {own.length > 0 && lost.length === 0 && <OwnColumns own={own} onChanged={changed} />}
    </>
  )
}
