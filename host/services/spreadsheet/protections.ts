// Protection of ranges and sheets, and who may write where: a script writes with the rights of its user.

import { protectionsOf } from '../../document/cells'
import type { ProtectionItem } from '../../document/commands'
import type { Zone } from '../../document/document'
import { dispatchHost } from '../../document/document'
import type { Run } from '../../runtime/run'
import { documentOf, fail } from '../../runtime/run'
import { uuidFrom } from '../../runtime/world'
import { enumOf } from '../enums'
import { innerOf, offer } from '../offer'
import { userObject } from '../session'
import type { RangeInner } from './range'
import { a1Of, rangeObject } from './range'

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection

/** Range protections overlap freely; a sheet has at most one, which a second protect() returns. */
export function newProtection(run: Run, { sheetId, at }: { sheetId: string; at?: string }): GoogleProtection {
  const existing =
    at === undefined && protectionsOf(documentOf(run)).find(item => item.sheetId === sheetId && !item.at)
  if (existing) return protectionObject(run, existing.id)
  const item: ProtectionItem = {
    id: uuidFrom(run.world.random),
    sheetId,
    ...(at === undefined ? {} : { at }),
    description: '',
    warningOnly: false,
    // Until it is changed everybody who may edit the document is an editor: it protects nothing.
    editors: ['*'],
    unprotected: [],
  }
  save(run, item)
  return protectionObject(run, item.id)
}

export function protectionObjects(run: Run, which: { type: unknown; sheetId?: string }): GoogleProtection[] {
  const wantsRange = which.type === enumOf(run, 'ProtectionType', 'RANGE')
  return protectionsOf(documentOf(run))
    .filter(item => (item.at !== undefined) === wantsRange)
    .filter(item => which.sheetId === undefined || item.sheetId === which.sheetId)
    .map(item => protectionObject(run, item.id))
}

function protectionObject(run: Run, id: string): GoogleProtection {
  const read = () =>
    protectionsOf(documentOf(run)).find(item => item.id === id) ?? fail('The protection was removed.')
  const change = (part: Partial<ProtectionItem>) => {
    const item = read()
    checkMayEdit(run, item)
    save(run, { ...item, ...part })
    return self
  }
  const self: GoogleProtection = offer<GoogleProtection>(run, {
    kind: 'Protection',
    inner: id,
    members: {
      getDescription: () => read().description,
      setDescription: (description: string) => change({ description }),
      isWarningOnly: () => read().warningOnly,
      setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
      getProtectionType: () => enumOf(run, 'ProtectionType', read().at === undefined ? 'SHEET' : 'RANGE'),
      getRange: () => rangeOf(run, read()),
      setRange: (range: unknown) => {
        const { sheetId, zone } = innerOf<RangeInner>(run, range, 'Range')
        return change({ sheetId, at: a1Of(zone) })
      },
      canEdit: () => mayEdit(run, read()),
      canDomainEdit: () => false,
      setDomainEdit: () => fail('This operation is not allowed on a file owned by a consumer account.'),
      getEditors: () => {
        checkMayEdit(run, read())
        // The owner is left out, Google's issue 442636162.
        return namedEditors(run, read()).map(email => userObject(run, email))
      },
      addEditor: (user: unknown) => change({ editors: [...namedEditors(run, read()), emailOf(run, user)] }),
      addEditors: (emails: string[]) => change({ editors: [...namedEditors(run, read()), ...emails] }),
      removeEditor: (user: unknown) => {
        const email = emailOf(run, user)
        return change({ editors: namedEditors(run, read()).filter(editor => editor !== email) })
      },
      removeEditors: (users: unknown[]) => {
        const emails = users.map(user => emailOf(run, user))
        const kept = namedEditors(run, read()).filter(editor => !emails.includes(editor))
        return change({ editors: kept.includes(run.account.email) ? kept : [...kept, run.account.email] })
      },
      getUnprotectedRanges: () => {
        const { sheetId, unprotected } = read()
        return unprotected.map(at => rangeObject(run, sheetId, zoneOf(run, sheetId, at)))
      },
      setUnprotectedRanges: (ranges: unknown[]) => {
        if (read().at !== undefined) fail('Unprotected ranges are only for a protected sheet.')
        return change({
          unprotected: ranges.map(range => a1Of(innerOf<RangeInner>(run, range, 'Range').zone)),
        })
      },
      remove: () => {
        checkMayEdit(run, read())
        dispatchHost(documentOf(run), { type: 'SHEETS_REMOVE_PROTECTION', id })
      },
    },
  })
  return self
}

function save(run: Run, item: ProtectionItem): void {
  dispatchHost(documentOf(run), { type: 'SHEETS_SET_PROTECTION', item })
}

function namedEditors(run: Run, { editors }: ProtectionItem): string[] {
  if (!editors.includes('*')) return editors
  return [...run.world.people.keys()].filter(email => email !== run.file.owner)
}

function emailOf(run: Run, user: unknown): string {
  return typeof user === 'string' ? user : innerOf<string>(run, user, 'User')
}

function rangeOf(run: Run, { sheetId, at }: ProtectionItem) {
  const { getters } = documentOf(run).model
  return rangeObject(
    run,
    sheetId,
    at === undefined ? getters.getSheetZone(sheetId) : zoneOf(run, sheetId, at),
  )
}

function zoneOf(run: Run, sheetId: string, at: string): Zone {
  return documentOf(run).model.getters.getRangeFromSheetXC(sheetId, at).zone
}

function mayEdit(run: Run, item: ProtectionItem): boolean {
  return isEditor(item, run.account.email, run.file.owner)
}

function isEditor({ editors }: ProtectionItem, email: string, owner: string): boolean {
  return email === owner || editors.includes('*') || editors.includes(email)
}

function checkMayEdit(run: Run, item: ProtectionItem): void {
  if (!mayEdit(run, item)) fail(PROTECTED)
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** The protections that keep a user from writing to a zone; warnings keep nobody. */
export function barring(
  run: Pick<Run, 'document' | 'file'>,
  email: string,
  { sheetId, zone }: RangeInner,
): ProtectionItem[] {
  const { document, file } = run
  if (!document) return []
  const rangeZone = (at: string) => document.model.getters.getRangeFromSheetXC(sheetId, at).zone
  return protectionsOf(document).filter(item => {
    if (item.sheetId !== sheetId || item.warningOnly || isEditor(item, email, file.owner)) return false
    if (item.at !== undefined) return overlaps(rangeZone(item.at), zone)
    return !item.unprotected.some(at => contains(rangeZone(at), zone))
  })
}

export function canEditZone(run: Run, sheetId: string, zone: Zone): boolean {
  return barring(run, run.account.email, { sheetId, zone }).length === 0
}

/** Fails as Google does when the user may not write there. */
export function checkEditable(run: Run, sheetId: string, zone: Zone): void {
  if (!canEditZone(run, sheetId, zone)) fail(PROTECTED)
}

function overlaps(one: Zone, other: Zone): boolean {
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
