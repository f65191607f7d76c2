// 历史遗留: findings taken for what they are and taken back, of the ledger and of the other sheets.
import { useSession } from '../../session'

type LegacyProps = {
  /** `key` null: a whole cause. Both give null after trouble, which has been told. */
  withdraw: (key: string | null, act?: { act: string }) => Promise<{ withdrawn: number } | null>
  acknowledge: (key: string | null) => Promise<{ acknowledged: number; act: string } | null>
  onChanged: () => void
}

export const useWithdraw = ({ withdraw, onChanged }: Pick<LegacyProps, 'withdraw' | 'onChanged'>) => {
  const { text, tell } = useSession()
  return async (key: string | null, act?: { act: string }) => {
    const done = await withdraw(key, act)
    if (done === null) return
    tell({ kind: 'done', text: text.data.legacy.backDone(done.withdrawn) })
    onChanged()
  }
}

export const useAcknowledge = ({ acknowledge, withdraw, onChanged }: LegacyProps) => {
  const { text, tell } = useSession()
  const takeBack = useWithdraw({ withdraw, onChanged })
  return async (key: string | null) => {
    const done = await acknowledge(key)
    if (done === null) return
    tell({
      kind: 'done',
      text: text.data.legacy.done(done.acknowledged),
      // What others acknowledged of the same cause stays.
      undo: () => void takeBack(key, { act: done.act }),
    })
    onChanged()
  }
}
