// Who may change what: the role in the document, and protections of sheets and ranges. Browser-safe, for hands, scripts and the page alike.
// Source: developers.google.com/apps-script/reference/spreadsheet/protection and support.google.com/docs/answer/1218656.
import type { Role } from '../../types'
import type { ProtectionItem } from '../commands'
import type { Zone } from '../document'
import { type PlacedCommand, type Touch, touched } from './touched'

export type Somebody = { email: string; role: Role }

/** open: goes ahead. warned: a person is asked, a script is not. barred: refused. */
export type Standing = 'open' | 'warned' | 'barred'

/** Getters of a Model with the host's plugins. */
export type ProtectionGetters = {
  getSheetsProtections(): ProtectionItem[]
  getRangeFromSheetXC(sheetId: string, xc: string): { zone: Zone }
  getNumberRows(sheetId: string): number
  getNumberCols(sheetId: string): number
}

/** What Sheets says to a person who may not, or should not, edit here. */
export const PROTECTION_WORDS = {
  barred: {
    zh: '您正在尝试修改受保护的单元格或对象。如果需要修改，请与电子表格所有者联系以解除保护。',
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  },
  warned: {
    zh: '请注意：您要修改的部分设有保护，以防误改。仍要修改吗？',
    en: 'Heads up: this part of the sheet is protected against changes by mistake. Edit anyway?',
  },
  readOnly: {
    zh: '您只能查看或评论此文件，不能修改。',
    en: 'You can view or comment on this file, but not change it.',
  },
} as const

export function mayEditDocument(role: Role): boolean {
  return role === 'owner' || role === 'editor'
}

/** Whether somebody may carry out a command that changes the document. */
export function standing(getters: ProtectionGetters, who: Somebody, command: PlacedCommand): Standing {
  if (!mayEditDocument(who.role)) return 'barred'
  const foreign = getters.getSheetsProtections().filter(item => !isProtectionEditor(item, who))
  if (foreign.length === 0) return 'open'
  const touches = touched(getters, command)
  const hit = foreign.filter(item => touches.some(touch => concerns(getters, item, touch)))
  if (hit.some(item => !item.warningOnly)) return 'barred'
  return hit.length > 0 ? 'warned' : 'open'
}

/** A warning is for everybody, the owner included; a real protection leaves its editors alone. */
function isProtectionEditor(item: ProtectionItem, who: Somebody): boolean {
  return !item.warningOnly && mayEditProtected(item, who)
}

/** `editors` names people, whole domains as '@example.com', or '*' for everybody. */
export function mayEditProtected({ editors }: ProtectionItem, { email, role }: Somebody): boolean {
  if (role !== 'editor') return role === 'owner'
  return ['*', email, email.slice(email.indexOf('@'))].some(editor => editors.includes(editor))
}

/** Whether a protection has a say about a place. */
export function concerns(getters: ProtectionGetters, item: ProtectionItem, touch: Touch): boolean {
  const { sheetId, zone } = touch
  if (item.sheetId !== sheetId) return false
  const zoneOf = (at: string) => getters.getRangeFromSheetXC(sheetId, at).zone
  if (item.at === undefined) return !zone || !covered(zone, item.unprotected.map(zoneOf))
  if (!zone) return touch.removesAll === true
  const own = zoneOf(item.at)
  return touch.between ? contains(own, acrossOf(zone, own, touch.between)) : overlaps(own, zone)
}

/** The two neighbouring rows or columns as far as the range is wide: both inside means that it would be torn open. */
function acrossOf(zone: Zone, own: Zone, between: 'ROW' | 'COL'): Zone {
  return between === 'ROW'
    ? { ...zone, left: own.left, right: own.right }
    : { ...zone, top: own.top, bottom: own.bottom }
}

/** Whether open ranges together cover the zone. */
function covered(zone: Zone, open: Zone[]): boolean {
  const left = open.reduce((rest, one) => rest.flatMap(part => without(part, one)), [zone])
  return left.length === 0
}

/** What remains of a zone when another is taken out of it. */
function without(zone: Zone, taken: Zone): Zone[] {
  if (!overlaps(zone, taken)) return [zone]
  const top = Math.max(zone.top, taken.top)
  const bottom = Math.min(zone.bottom, taken.bottom)
  return [
    { ...zone, bottom: taken.top - 1 },
    { ...zone, top: taken.bottom + 1 },
    { ...zone, top, bottom, right: taken.left - 1 },
    { ...zone, top, bottom, left: taken.right + 1 },
  ].filter(part => part.left <= part.right && part.top <= part.bottom)
}

export function overlaps(one: Zone, other: Zone): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  )
}

function contains(outer: Zone, inner: Zone): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  )
}
