// The score of 客户 and 收款 on sheets of their own, each for itself: a customer or a receipt is no contract.
import type { CheckView } from '../../contract/data'
import { health } from '../../core/audit/health'
import type { Loaded } from '../tasks/load'
import type { Examined } from './examine'

export const besideHealth = (
  examined: Examined,
  { binding, ledger }: Pick<Loaded, 'binding' | 'ledger'>,
): CheckView['beside'] =>
  binding.beside.map(({ sheet }) => ({
    sheet,
    health: health(
      examined,
      ledger.beside.filter(row => row.sheet === sheet),
    ),
  }))
