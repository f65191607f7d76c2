// The spreadsheet counts its days in another time zone than the person's computer: said where data and set-up are looked at.
import { useSession } from '../session'

export const ZoneNote = () => {
  const { start, text } = useSession()
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (start === null || hoursApart(start.zone, mine) === 0) return null
  return (
    <p class="line warn" role="status">
      {text.common.zoneDiffers(start.zone, mine, hoursApart(start.zone, mine))}
    </p>
  )
}

/** How much later it is in one zone than in the other just now, in hours; 0 for a zone the browser does not know. */
const hoursApart = (one: string, other: string): number => {
  const now = new Date()
  const wall = (timeZone: string) =>
    Date.parse(`${now.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`)
  try {
    return Math.round((wall(one) - wall(other)) / 900_000) / 4
  } catch {
    return 0
  }
}
