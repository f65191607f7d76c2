// Validations keep what the script said of them when cells are copied, cut or dragged: the engine joins rules that differ only in
// their help text, and forgets that text and the script's criterion. A class because the engine asks for one.
import { helpers, registries } from '@odoo/o-spreadsheet'

type Rule = { id: string; criterion: object; isBlocking?: boolean; script?: object }
type Dispatch = (type: string, payload: { rule?: Rule }) => unknown
type Queued = { rule: Rule }

type EngineHandler = {
  dispatch: Dispatch
  readonly getters: { getDataValidationRules(sheetId: string): Rule[] }
  readonly uuidGenerator: { smallUuid(): string }
  readonly queuedChanges: Record<string, Queued[]>
  getDataValidationRuleToCopyTo(sheetId: string, rule: Rule, newId?: boolean): Rule
  executeQueuedChanges(): void
}

const registry = registries.clipboardHandlersRegistries.cellHandlers
const Engine = registry.get('dataValidation') as unknown as new (...args: unknown[]) => EngineHandler

const likeness = ({ criterion, isBlocking, script }: Rule) => ({ criterion, isBlocking, script })
const areAlike = (one: Rule, other: Rule) => helpers.deepEquals(likeness(one), likeness(other))

class CopiedValidations extends Engine {
  override getDataValidationRuleToCopyTo(sheetId: string, rule: Rule, newId = true): Rule {
    const queued = (this.queuedChanges[sheetId] ?? []).map(change => change.rule)
    const known = [...this.getters.getDataValidationRules(sheetId), ...queued].find(other =>
      areAlike(other, rule),
    )
    return known ?? ({ ...rule, id: newId ? this.uuidGenerator.smallUuid() : rule.id, ranges: [] } as Rule)
  }

  override executeQueuedChanges(): void {
    const queued = Object.values(this.queuedChanges).flat()
    const { dispatch } = this
    this.dispatch = (type, payload) => {
      const script = queued.find(({ rule }) => rule.id === payload.rule?.id)?.rule.script
      return dispatch(
        type,
        payload.rule && script ? { ...payload, rule: { ...payload.rule, script } } : payload,
      )
    }
    super.executeQueuedChanges()
    this.dispatch = dispatch
  }
}

/** Call once, before a Model is made. */
export function keepScriptsOfValidations(): void {
  registry.replace('dataValidation', CopiedValidations as never)
}
