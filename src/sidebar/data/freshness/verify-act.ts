// 已核对: marks blocks of customers as looked over today, with a way back.
import type { Input } from '../../../contract/inputs'
import { useAct } from '../../answers'
import { useSession } from '../../session'

export type ToVerify = Input<'freshness.verify'>['customers']

/** `verify` notes it and reads the page again; so does 撤销. */
export const useVerifying = (onChanged: () => void) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.freshness
  const takeBack = async (mark: string) => {
    if ((await act('freshness.takeBack', { mark })) === null) return
    tell({ kind: 'done', text: words.takenBack })
    onChanged()
  }
  const verify = async (customers: ToVerify) => {
    const done = await act('freshness.verify', { customers })
    if (done === null) return
    const gone = done.gone > 0 ? words.gone(done.gone) : ''
    tell({ kind: 'done', text: words.verified(done.customers) + gone, undo: () => void takeBack(done.mark) })
    onChanged()
  }
  return { busy, verify }
}
