// Protection of ranges and sheets, and who may write where: a script writes with the rights of its user.

import { protectionsOf } from '../../../document/cells'
import type { ProtectionItem } from '../../../document/commands'
import type { Zone } from '../../../document/document'
import { dispatchHost } from '../../../document/document'
import {
  mayEditDocument,
  mayEditProtected,
  PROTECTION_WORDS,
  type ProtectionGetters,
  type Somebody,
  standing,
} from '../../../document/protection/protected'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { roleOf, uuidFrom } from '../../../runtime/world'
import { enumOf } from '../../enums'
import { innerOf, offer } from '../../offer'
import { userObject } from '../../script/session'
import type { RangeInner } from '../range/range'
import { a1Of, rangeObject } from '../range/range'

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
  const addEditors = (users: unknown[]) => {
    const item = read()
    // Everybody is on the list already.
    if (item.editors.includes('*')) return change({})
    const added = Array.from(users, user => emailOf(run, user)).filter(email => email !== run.file.owner)
    return change({ editors: [...new Set([...namedEditors(run, item), ...added]), ...domainOf(run, item)] })
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
      canDomainEdit: () => {
        checkMayEdit(run, read())
        return domainOf(run, read()).length > 0
      },
      setDomainEdit: (editable: boolean) => change(setDomainEdit(run, read(), editable)),
      getEditors: () => {
        checkMayEdit(run, read())
        return namedEditors(run, read()).map(email => userObject(run, email))
      },
      addEditor: (user: unknown) => addEditors([user]),
      addEditors: (emails: unknown[]) => addEditors(emails),
      removeEditor: (user: unknown) => change({ editors: withoutEditors(run, read(), [emailOf(run, user)]) }),
      removeEditors: (users: unknown[]) =>
        change({
          editors: withoutEditors(
            run,
            read(),
            Array.from(users, user => emailOf(run, user)),
          ),
        }),
      getUnprotectedRanges: () => {
        const { sheetId, unprotected } = read()
        return unprotected.map(at => rangeObject(run, sheetId, zoneOf(run, sheetId, at)))
      },
      setUnprotectedRanges: (ranges: unknown[]) => {
        if (read().at !== undefined) fail('Unprotected ranges are only for a protected sheet.')
        return change({
          // map of an array of the script's realm is of that realm too, and the engine takes only arrays of ours.
          unprotected: Array.from(ranges, range => a1Of(innerOf<RangeInner>(run, range, 'Range').zone)),
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

/** Named people; while it protects nothing, everybody who may edit the document. The owner is left out, Google's issue 442636162. */
function namedEditors({ world, file }: Run, { editors }: ProtectionItem): string[] {
  if (!editors.includes('*')) return editors.filter(editor => !editor.startsWith('@'))
  return [...world.people.keys()].filter(email => roleOf(file, email) === 'editor')
}

/** Takes people off the list; whoever does it stays, and so do people by their domain. Source: PR. */
function withoutEditors(run: Run, item: ProtectionItem, emails: string[]): string[] {
  const gone = emails.filter(email => email !== run.account.email)
  const named = namedEditors(run, item)
  const kept = named.filter(email => !gone.includes(email))
  const self = named.includes(run.account.email) || roleOf(run.file, run.account.email) === 'owner'
  return [...kept, ...(self ? [] : [run.account.email]), ...domainOf(run, item)]
}

/** The owner's domain where all of it may edit; a consumer account has none. */
function domainOf({ world, file }: Run, { editors }: ProtectionItem): string[] {
  const domain = file.owner.slice(file.owner.indexOf('@'))
  return world.account === 'workspace' && (editors.includes('*') || editors.includes(domain)) ? [domain] : []
}

function setDomainEdit(run: Run, item: ProtectionItem, editable: boolean): Partial<ProtectionItem> {
  if (run.world.account === 'consumer')
    fail('This operation is not allowed on a file owned by a consumer account.')
  const domain = run.file.owner.slice(run.file.owner.indexOf('@'))
  return { editors: [...namedEditors(run, item), ...(editable ? [domain] : [])] }
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
  return item.warningOnly ? mayEditDocument(somebody(run).role) : mayEditProtected(item, somebody(run))
}

function checkMayEdit(run: Run, item: ProtectionItem): void {
  if (!mayEdit(run, item)) fail(PROTECTION_WORDS.barred.en)
}

function somebody({ file, account }: Run): Somebody {
  return { email: account.email, role: roleOf(file, account.email) }
}

export function canEditZone(run: Run, sheetId: string, zone: Zone): boolean {
  const getters = documentOf(run).model.getters as unknown as ProtectionGetters
  const command = { type: 'UPDATE', sheetId, zone }
  return standing(getters, somebody(run), command) !== 'barred'
}

/** Fails as Google does when the user may not write there. */
export function checkEditable(run: Run, sheetId: string, zone: Zone): void {
  if (!mayEditDocument(somebody(run).role)) fail('You do not have permission to perform that action.')
  if (!canEditZone(run, sheetId, zone)) fail(PROTECTION_WORDS.barred.en)
}
