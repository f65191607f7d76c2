// 整理 in as many calls as it takes: page by page of the list, stopped whenever the person says so.
import { useRef, useState } from 'preact/hooks'
import type { FixResult, ShownFix } from '../../../contract/data'
import type { LastAct } from '../../../contract/undo'
import { useAct } from '../../answers'

/** Cells a call is asked for: small enough for the bar to move. */
const AT_A_TIME = 200

export type Tidied = {
  written: number
  left: FixResult['left']
  act: LastAct | null
  stopped: boolean
  /** A call failed: its trouble is told at the foot of the page. */
  failed: boolean
}

/** `run` gives what was done, also when it was stopped or a call failed half-way; null when nothing was done at all. */
export const useTidying = () => {
  const { act: call } = useAct()
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [isStopping, setStopping] = useState(false)
  const stop = useRef(false)

  const run = async (fixes: readonly ShownFix[], isAll: boolean): Promise<Tidied | null> => {
    stop.current = false
    setStopping(false)
    const tidied: Tidied = { written: 0, left: [], act: null, stopped: false, failed: false }
    let done = 0
    while (done < fixes.length && !stop.current) {
      setProgress({ done, total: fixes.length })
      const batch = fixes.slice(done, done + AT_A_TIME)
      const finished = isAll && done + batch.length === fixes.length
      const step = await call('data.fix', { fixes: batch.map(({ kind: _, ...fix }) => fix), finished })
      if (step === null) {
        tidied.failed = true
        break
      }
      done += step.taken
      tidied.written += step.written
      tidied.left = [...tidied.left, ...step.left]
      tidied.act = step.act ?? tidied.act
    }
    setProgress(null)
    tidied.stopped = done < fixes.length
    return done === 0 ? null : tidied
  }
  return {
    progress,
    isStopping,
    run,
    stop: () => {
      stop.current = true
      setStopping(true)
    },
  }
}
