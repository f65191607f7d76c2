// 撤销 in as many calls as it takes: what was restored and what was left is told at the end.
import { useState } from 'preact/hooks'
import type { LastAct } from '../../contract/undo'
import { useAct } from '../answers'
import { useSession } from '../session'

export const useUndo = () => {
  const { text, tell } = useSession()
  const { act: call } = useAct()
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const words = text.data.undo

  const undo = async ({ id, cells }: Pick<LastAct, 'id' | 'cells'>): Promise<void> => {
    let [restored, left] = [0, 0]
    for (let from: number | null = 0; from !== null; ) {
      setProgress({ done: from, total: cells })
      const step: { restored: number; left: number; next: number | null } | null = await call('undo', {
        act: id,
        from,
      })
      // The trouble is told already; what is not restored yet can be taken back again.
      if (step === null) {
        setProgress(null)
        return
      }
      restored += step.restored
      left += step.left
      from = step.next
    }
    setProgress(null)
    tell({
      kind: 'done',
      text: [words.done(restored), ...(left > 0 ? [words.left(left)] : [])].join(text.data.between),
    })
  }
  return { progress, undo }
}
