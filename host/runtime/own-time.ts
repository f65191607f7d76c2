// The time a script computes by itself, between its calls of services.

/** A watch that runs while the script computes and stands while a service works. */
export type OwnTime = { readonly ms: number; start(): void; stop(): void }

type Reading = { wall: number; processor: number }

/**
 * Of each stretch the shorter of wall time and the process's processor time counts. The script has one thread, so its own time is
 * in neither longer: the first leaves out what the machine's other programs take, the second what the engine's other threads do.
 */
export function ownTime(): OwnTime {
  let ms = 0
  let began: Reading | null = null
  return {
    get ms() {
      return ms
    },
    start: () => {
      began = now()
    },
    stop: () => {
      if (began === null) return
      const { wall, processor } = now()
      ms += Math.min(wall - began.wall, processor - began.processor)
      began = null
    },
  }
}

function now(): Reading {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), processor: (user + system) / 1000 }
}
