// The guided start, step by step: where each points, and how the page knows that the person did it.
import type { RunLine } from '../../server/protocol'

export const GUIDE_STEPS = ['menu', 'setUp', 'row', 'letters', 'clock', 'outbox', 'person'] as const

export type GuideStep = (typeof GUIDE_STEPS)[number]

/** Where a step points: the first of these that is there. */
export const ANCHORS: Record<GuideStep, string[]> = {
  menu: ['.o-topbar-menu[data-id=extensions]'],
  setUp: ['.sidebar', '.o-topbar-menu[data-id=extensions]'],
  row: ['.sidebar', '.o-topbar-menu[data-id=extensions]'],
  letters: ['.sidebar', '.o-topbar-menu[data-id=extensions]'],
  clock: ['[data-popover=clock]'],
  outbox: ['.outbox-button'],
  person: ['[data-popover=person]'],
}

const BY_METHOD: Record<string, GuideStep> = {
  'setup.confirm': 'setUp',
  'customer.open': 'row',
  reminders: 'letters',
}

/** The step that a run of this person shows to be done; undefined for most runs. */
export function stepDoneBy({ cause, method, error }: RunLine): GuideStep | undefined {
  if (error !== null) return undefined
  if (cause === 'menu') return 'menu'
  return cause === 'page' ? BY_METHOD[method] : undefined
}
