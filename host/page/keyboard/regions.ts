// F6 goes round the parts of the page, Shift+F6 the other way; within menus, toolbar and sheet list arrows move and Enter presses.

/** Parts in their order on the page, each with what gets the focus first. */
const REGIONS: [region: string, first: string][] = [
  ['.title-bar', 'button'],
  ['.o-topbar-topleft', '[role=menuitem]'],
  ['.o-topbar-toolbar', '[role=button]'],
  ['.o-grid', ''],
  ['.o-spreadsheet-bottom-bar', '[role=button]'],
  ['.sidebar', 'iframe'],
  ['.coach', 'button'],
]

/** Gives the focus to the part after the one that has it, or before. A part that is not there is passed over. */
export function goToNextRegion(backwards: boolean): void {
  const here = document.activeElement
  const parts = REGIONS.map(([region, first]) => ({ region: document.querySelector(region), first })).filter(
    ({ region }) => region !== null,
  )
  const at = parts.findIndex(({ region }) => region?.contains(here))
  const step = backwards ? -1 : 1
  const from = at === -1 && backwards ? 0 : at
  const next = parts[(from + step + parts.length) % parts.length]
  const target = next?.first === '' ? next.region : next?.region?.querySelector(next.first)
  if (target instanceof HTMLElement) target.focus()
}

const ROWS = '[role=menubar], [role=toolbar], .o-spreadsheet-bottom-bar'
const PRESSED = '[role=menuitem], [role=button]'
const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

function onKey(event: KeyboardEvent): void {
  if (event.key === 'F6' && document.querySelector('dialog[open]') === null) {
    event.preventDefault()
    event.stopPropagation()
    goToNextRegion(event.shiftKey)
    return
  }
  const { target } = event
  if (!(target instanceof HTMLElement) || !target.matches(PRESSED)) return
  const row = target.closest(ROWS)
  if (row === null) return
  if (event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowDown') {
    event.preventDefault()
    event.stopPropagation()
    target.click()
    return
  }
  const step = ARROWS[event.key]
  if (step === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const buttons = [...row.querySelectorAll<HTMLElement>(PRESSED)].filter(({ offsetParent }) => offsetParent)
  buttons[(buttons.indexOf(target) + step + buttons.length) % buttons.length]?.focus()
}

/** Before the grid hears of a key: it takes arrows and Enter for its own. */
export function listenToKeys(): void {
  addEventListener('keydown', onKey, true)
}
