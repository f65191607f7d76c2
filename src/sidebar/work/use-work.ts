// Long work seen from a page: carried on call by call as long as the page is open, unless somebody else is at it.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { WorkView } from '../../contract/work'
import { useAct } from '../answers'

/** `onEnd` is told how it ended, once. */
export const useWork = (seen: WorkView | null, onEnd: (view: WorkView) => void) => {
  const { busy, act } = useAct()
  const [view, setView] = useState<WorkView | null>(seen)
  const [isDriving, setDriving] = useState(false)
  const [isStopping, setStopping] = useState(false)
  const isHere = useRef(true)
  const wantsStop = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => setView(seen), [seen])

  const end = (ended: WorkView) => {
    setDriving(false)
    setStopping(false)
    onEnd(ended)
  }
  const goOn = async (from: WorkView): Promise<void> => {
    wantsStop.current = false
    setDriving(true)
    let now: WorkView | null = from
    while (now !== null && now.now !== null && now.now.runBy === null && isHere.current) {
      setView(now)
      const work: string = now.now.id
      now = await act(wantsStop.current ? 'work.stop' : 'work.step', { work })
    }
    if (!isHere.current) return
    if (now !== null) setView(now)
    if (now?.now === null) end(now)
    else {
      setDriving(false)
      setStopping(false)
    }
  }
  const stop = async () => {
    if (isDriving) {
      wantsStop.current = true
      setStopping(true)
      return
    }
    const now = view?.now ?? null
    const ended = now === null ? null : await act('work.stop', { work: now.id })
    if (ended === null) return
    setView(ended)
    if (ended.now === null) end(ended)
  }
  const look = async () => {
    const now = await act('work', {})
    if (now === null) return
    setView(now)
    if (now.now === null) end(now)
  }
  return { view, busy, isDriving, isStopping, goOn, stop, look }
}
export type Working = ReturnType<typeof useWork>
