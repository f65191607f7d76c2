// A user of the document: has the add-on or not, opens the document, clicks the menu, calls from the page, works on the grid.
import { handsOf } from './by-hand'
import { mayEditDocument } from './document/protection/protected'
import { execute, notRun, type RunRequest, unauthorized } from './runtime/execute'
import { limitsOf } from './runtime/limits'
import { checkedArgument, returnedValue } from './runtime/page-values'
import { grant, grantedScopes, missingScopes } from './runtime/rights'
import { openEvent } from './runtime/triggers/event-objects'
import { type Doing, opened } from './runtime/triggers/events'
import { clockTriggers } from './runtime/triggers/installable'
import { accountOf, bundleFunctions, type OpenFile, quotaDay, roleOf, type World } from './runtime/world'
import { formatWallTime } from './runtime/zones'
import { zoneFromA1 } from './services/spreadsheet/range/references'
import type { AuthMode, Consent, Execution, Person, RpcAnswer } from './types'

export function personOf(world: World, file: OpenFile, email: string): Person {
  const doing: Doing = { world, file, email }
  const account = accountOf(world, email)
  const start = (request: Omit<RunRequest, 'world' | 'file' | 'email'>) =>
    execute({ world, file, email, ...request })
  const menu = () => file.menus.get(email) ?? []
  return {
    email,
    get role() {
      return roleOf(file, email)
    },
    ...handsOf(doing),
    ...selecting(doing),
    ...having(doing),
    open: ({ authMode } = {}) => open(doing, authMode),
    menu,
    click: label => {
      const item = menu().find(entry => entry.label === label)
      if (!item)
        throw new Error(
          `The menu has no item ${label}: ${menu()
            .map(entry => entry.label)
            .join(', ')}`,
        )
      const { functionName } = item
      if (!agreed(doing, 'none'))
        return notRun(
          { world, file, email, functionName, kind: 'menu' },
          'the person has not allowed the scopes',
        )
      return start({ functionName, kind: 'menu' })
    },
    call: (functionName, ...args) => callFromPage(doing, functionName, args),
    rpc: (method, input = {}) => {
      const execution = callFromPage(doing, 'rpc', [JSON.stringify({ method, input })])
      if (execution.error)
        throw new Error(`rpc ${method}: ${execution.error.message}\n${execution.error.stack}`)
      if (typeof execution.value !== 'string')
        throw new Error(`rpc ${method} returned ${String(execution.value)}`)
      return { ...execution, answer: JSON.parse(execution.value) as RpcAnswer }
    },
    run: (functionName, ...args) => start({ functionName, kind: 'editor', args }),
    formula: (functionName, ...args) =>
      start({ functionName, kind: 'custom function', authMode: 'CUSTOM_FUNCTION', args }),
    answer: (...answers) => {
      account.answers.push(...answers)
    },
    warnings: () => [...account.warnings],
    triggers: () =>
      clockTriggers(file)
        .filter(({ user, next }) => user === email && Number.isFinite(next))
        .map(({ functionName, next }) => ({
          functionName,
          description: '',
          next: formatWallTime(next, file.document.zone),
        })),
    eventTriggers: () =>
      file.triggers.flatMap(({ user, functionName, event }) =>
        user === email && event !== 'CLOCK' ? [{ functionName, event }] : [],
      ),
    quotaLeft: () => {
      const { recipients, triggerMs } = quotaDay(world, email, world.now)
      const limits = limitsOf(world.account)
      return {
        mailsLeft: Math.max(0, limits.mailRecipients - recipients),
        triggerMinutesLeft: Math.max(0, Math.floor((limits.triggerMs - triggerMs) / 60_000)),
      }
    },
  }
}

/** onOpen as a simple trigger, then the installable ones; neither for who may only look or comment. Source: TS, AUTH. */
function open(doing: Doing, asked?: 'NONE' | 'LIMITED'): Execution {
  const { world, file, email } = doing
  file.menus.delete(email)
  const request: RunRequest = { world, file, email, functionName: 'onOpen', kind: 'simple trigger' }
  const role = roleOf(file, email)
  if (role === 'none') throw new Error(`${email} has no access to the document`)
  if (!mayEditDocument(role)) return notRun(request, `the person is a ${role}`)
  const authMode = asked ?? openMode(doing)
  if (!authMode) return notRun(request, 'the add-on is neither installed for the person nor in use here')
  const execution = execute({ ...request, authMode, event: run => openEvent(run) })
  opened(doing)
  return execution
}

function openMode({ world, file, email }: Doing): AuthMode | undefined {
  if (world.deployment === 'bound' || file.enabled) return 'LIMITED'
  return accountOf(world, email).installed ? 'NONE' : undefined
}

/** Having the add-on, and allowing it things. */
function having(
  doing: Doing,
): Pick<
  Person,
  'install' | 'installFromMarketplace' | 'uninstall' | 'useInDocument' | 'consent' | 'authorize'
> {
  const { world, file, email } = doing
  const account = accountOf(world, email)
  return {
    install: () => {
      const request: RunRequest = { world, file, email, functionName: 'onInstall', kind: 'menu' }
      if (!agreed(doing, 'all')) return notRun(request, 'the person has not allowed the scopes')
      return execute({ ...request, event: run => openEvent(run) })
    },
    installFromMarketplace: () => {
      account.installed = true
      grant(world, account, 'all')
    },
    uninstall: () => {
      account.installed = false
      for (const each of world.files) {
        each.triggers = each.triggers.filter(trigger => trigger.user !== email)
        each.menus.delete(email)
      }
    },
    useInDocument: use => {
      file.enabled = use
    },
    consent: (...answers) => {
      account.consents.push(...answers)
    },
    authorize: scopes => grant(world, account, scopes ?? 'all'),
  }
}

/**
 * Asks for the scopes the person has not allowed, all at once as add-ons do, and brings the add-on into use here. Whether it may start:
 * a bound script starts with what it was given. Source: AUTH, SA (requireAllScopes).
 */
function agreed({ world, file, email }: Doing, unanswered: Consent): boolean {
  const account = accountOf(world, email)
  if (missingScopes(world, account).length > 0) grant(world, account, account.consents.shift() ?? unanswered)
  const left = missingScopes(world, account).length
  const complete = world.deployment === 'bound' ? left < world.bundle.manifest.oauthScopes.length : left === 0
  if (!complete) return false
  account.installed = true
  file.enabled = true
  return true
}

/** google.script.run: top-level functions only, none ending in _, arguments and result as they may cross. */
function callFromPage({ world, file, email }: Doing, functionName: string, args: unknown[]): Execution {
  if (functionName.endsWith('_') || !bundleFunctions(world.bundle).has(functionName)) {
    throw new TypeError(`google.script.run.${functionName} is not a function`)
  }
  const crossed = args.map(arg => checkedArgument(arg))
  const request: RunRequest = { world, file, email, functionName, kind: 'page', args: crossed }
  const account = accountOf(world, email)
  const allowed = grantedScopes(world, account).length > 0 || missingScopes(world, account).length === 0
  if (!allowed) return unauthorized(request)
  const execution = execute(request)
  return execution.error ? execution : { ...execution, value: returnedValue(execution.value) }
}

function selecting({ file, email }: Doing): Pick<Person, 'select' | 'selection'> {
  const { document } = file
  return {
    select: (sheet, a1) => {
      const sheetId = document.model.getters.getSheetIdByName(sheet)
      if (sheetId === undefined) throw new Error(`There is no sheet named ${sheet}`)
      const place = zoneFromA1({ document }, { sheetId, a1 })
      file.selections.set(email, { sheetId: place.sheetId, a1 })
    },
    selection: () => {
      const { getters } = document.model
      const chosen = file.selections.get(email)
      const sheet = chosen && getters.tryGetSheet(chosen.sheetId)
      return sheet
        ? { sheet: sheet.name, a1: chosen.a1 }
        : { sheet: getters.getSheetName(getters.getVisibleSheetIds()[0] ?? ''), a1: 'A1' }
    },
  }
}
