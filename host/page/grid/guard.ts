// Who may change what, asked before the grid changes: roles, protections and warnings, as on the server.
// A class because the engine asks for one.
import type { Model } from '@odoo/o-spreadsheet'
import { coreTypes, registries, UIPlugin } from '@odoo/o-spreadsheet'
import {
  PROTECTION_WORDS,
  type ProtectionGetters,
  type Somebody,
  standing,
} from '../../document/protection/protected'
import type { Welcome } from '../../server/protocol'
import type { Notices } from './open-grid'

type Command = { type: string; [part: string]: unknown }
type Rejection = { command: Command; result: { reasons: readonly string[] } }
type Allow = UIPlugin['allowDispatch']
type Dispatch = (type: string, payload: Command) => unknown

const BARRED = 'SheetsBarred'
const WARNED = 'SheetsWarned'

/** Hands that are refused as a whole, before they fall into changes of single cells. Their place is on the active sheet. */
const WHOLE_HANDS = new Set([
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'SORT_CELLS',
  'INSERT_CELL',
  'DELETE_CELL',
  'MOVE_COLUMNS_ROWS',
])

/** The person has said yes to the question of a warning, and the change they meant is being made. */
let agreed = false

/** Call once, before the Model is made. */
export function guardGrid(who: Somebody): void {
  class GuardPlugin extends UIPlugin {
    override allowDispatch(command: Parameters<Allow>[0]): ReturnType<Allow> {
      // Reasons are the engine's own strings; ours are added to them.
      return this.reasonAgainst(command as Command) as ReturnType<Allow>
    }

    private reasonAgainst(command: Command): string {
      if (!(coreTypes as Set<string>).has(command.type) && !WHOLE_HANDS.has(command.type)) return 'Success'
      const placed = { sheetId: this.getters.getActiveSheetId(), ...command, ...pastedZone(command) }
      const stands = standing(this.getters as unknown as ProtectionGetters, who, placed)
      if (stands === 'barred') return BARRED
      return stands === 'warned' && !agreed ? WARNED : 'Success'
    }
  }
  registries.featurePluginRegistry.add('sheetsGuard', GuardPlugin)
}

/** Says why a change was refused; after a warning, makes it when the person says yes. */
export function tellRefusals(model: Model, notices: Notices, language: Welcome['language']): void {
  const refused = ({ command, result }: Rejection) => {
    if (result.reasons.includes(BARRED)) return notices.say(PROTECTION_WORDS.barred[language])
    if (!result.reasons.includes(WARNED)) return
    notices.ask(PROTECTION_WORDS.warned[language], () => {
      agreed = true
      try {
        const dispatch = model.dispatch as unknown as Dispatch
        dispatch(command.type, command)
      } finally {
        agreed = false
      }
    })
  }
  model.on('command-rejected', model, refused as never)
}

/** The place that a text from elsewhere would take. */
function pastedZone({ type, target, clipboardContent }: Command): { target?: unknown[] } {
  const [zone] = Array.isArray(target) ? target : []
  const { text = '' } = (clipboardContent ?? {}) as { text?: string }
  if (type !== 'PASTE_FROM_OS_CLIPBOARD' || zone === undefined) return {}
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const width = Math.max(...rows.map(row => row.split('\t').length))
  const right = Math.max(zone.right, zone.left + width - 1)
  return { target: [{ ...zone, right, bottom: Math.max(zone.bottom, zone.top + rows.length - 1) }] }
}
