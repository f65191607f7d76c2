// How far the person is in the guided start. The browser remembers it, so that it comes by itself only the first time.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RunLine } from '../../server/protocol'
import { GUIDE_STEPS, type GuideStep, stepDoneBy } from './steps'

type Progress = { open: boolean; done: GuideStep[] }

export type Guide = {
  open: boolean
  /** What to do now; null when everything is done. */
  step: GuideStep | null
  /** What was done last; null at the beginning and after a step was skipped. */
  did: GuideStep | null
  done(step: GuideStep): void
  skip(): void
  leave(): void
  /** From Help: goes on where it was left, or from the beginning when it was done. */
  begin(): void
}

export const KEPT_AS = 'try-out.guide'

export function useGuide(runs: RunLine[], person: string): Guide {
  const [progress, setProgress] = useState(kept)
  const [did, setDid] = useState<GuideStep | null>(null)
  const step = GUIDE_STEPS.find(name => !progress.done.includes(name)) ?? null
  // With the drawing, not after it: who reloads the page at once finds it as it was seen.
  useLayoutEffect(() => localStorage.setItem(KEPT_AS, JSON.stringify(progress)), [progress])

  const mark = useCallback(
    (name: GuideStep) =>
      setProgress(before =>
        before.open && !before.done.includes(name) ? { ...before, done: [...before.done, name] } : before,
      ),
    [],
  )
  const done = useCallback(
    (name: GuideStep) => {
      setDid(name)
      mark(name)
    },
    [mark],
  )
  // Runs from before this tab was opened are not what the person just did.
  const seen = useRef<number | null>(null)
  useEffect(() => {
    const newest = runs[0]?.id
    if (newest === undefined) return
    const before = seen.current ?? newest
    seen.current = newest
    for (const run of runs.filter(({ id }) => id > before).reverse()) {
      const shown = run.person === person ? stepDoneBy(run) : undefined
      if (shown) done(shown)
    }
  }, [runs, person, done])

  return {
    open: progress.open,
    step,
    did,
    done,
    skip() {
      setDid(null)
      if (step) mark(step)
    },
    leave: () => setProgress(before => ({ ...before, open: false })),
    begin() {
      setDid(null)
      setProgress(({ done: before }) => ({ open: true, done: step === null ? [] : before }))
    },
  }
}

function kept(): Progress {
  const text = localStorage.getItem(KEPT_AS)
  return text === null ? { open: true, done: [] } : (JSON.parse(text) as Progress)
}
