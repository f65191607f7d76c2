// Wall times as the page shows them.

/** '2026-11-21T09:00:00' → '2026-11-21 09:00'. */
export const shownTime = (wallTime: string): string => wallTime.slice(0, 16).replace('T', ' ')

/** Weekday of a wall time, 0 for Sunday. */
export const weekdayOf = (wallTime: string): number =>
  new Date(`${wallTime.slice(0, 10)}T00:00:00Z`).getUTCDay()

/** Simulated seconds with one decimal. */
export const shownSeconds = (seconds: number): string => seconds.toFixed(1)
