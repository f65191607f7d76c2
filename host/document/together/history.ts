// Undo among several people. The engine keeps a branch of history for each change undone and works every later change through all of
// them: that grows without bound, puts later edits into wrong rows, and in the end loses changes ("Operation not found"). Here
// history is one list; each change is kept in the form that fits the changes now in effect before it.
import { Model, registries } from '@odoo/o-spreadsheet'
import { quietly } from '../engine/quietly'
import { moveOurCommandsAlong } from './concurrent'

type Command = { type: string }

/** The engine's own: commands, and after they were applied the changes they made. */
type Revision = { id: string; clientId: string; commands: readonly Command[] }

type Step = {
  readonly id: string
  revision: Revision
  undone: boolean
  /** Forms it has had, by the ids of the changes before it that were undone then. */
  readonly forms: Map<string, Revision>
}

type EngineHistory = {
  HEAD_OPERATION: { id: string; data: Revision }
  applyOperation(revision: Revision): void
  revertOperation(revision: Revision): void
  buildEmpty(id: string): Revision
  buildTransformation: { with(done: Revision): (next: Revision) => Revision }
}

const logs = new WeakMap<EngineHistory, Step[]>()

/** Call once, when all plugins are registered. */
export function keepHistoryInOneList(): void {
  const { session } = quietly(() => new Model()) as unknown as { session: { revisions: EngineHistory } }
  const { buildTransformation } = session.revisions
  const revisionOf = (commands: readonly Command[]): Revision => ({ id: '', clientId: '', commands })
  moveOurCommandsAlong((next, done) => [
    ...buildTransformation.with(revisionOf([done]))(revisionOf(next)).commands,
  ])
  Object.assign(Object.getPrototypeOf(session.revisions), {
    get(this: EngineHistory, id: string): Revision {
      return stepIn(this, id).revision
    },
    append(this: EngineHistory, id: string, revision: Revision): void {
      logOf(this).push(newStep(id, revision))
    },
    insert(this: EngineHistory, id: string, revision: Revision, after: string): void {
      const following = revertAfter(this, after)
      const step = newStep(id, revision)
      let passing = revision
      for (const next of following) passing = pass(this, next, passing)
      logOf(this).push(step, ...following)
      apply(this, [step, ...following])
    },
    undo(this: EngineHistory, id: string, undoId: string, after: string): void {
      turn(this, { id, undone: true, after })
      mark(this, undoId, after)
    },
    redo(this: EngineHistory, id: string, redoId: string, after: string): void {
      turn(this, { id, undone: false, after })
      mark(this, redoId, after)
    },
    /** In the engine's history this frees later changes from its branches: there are none. */
    rebase: () => undefined,
  })
}

const newStep = (id: string, revision: Revision): Step => ({ id, revision, undone: false, forms: new Map() })

function logOf(history: EngineHistory): Step[] {
  const known = logs.get(history)
  if (known) return known
  const { id, data } = history.HEAD_OPERATION
  const log = [newStep(id, data)]
  logs.set(history, log)
  return log
}

function stepIn(history: EngineHistory, id: string): Step {
  const step = logOf(history).find(entry => entry.id === id)
  if (step === undefined) throw new Error(`Operation ${id} not found`)
  return step
}

/** Takes back, and out of the list, what came after a change. */
function revertAfter(history: EngineHistory, id: string): Step[] {
  const log = logOf(history)
  const following = log.splice(log.indexOf(stepIn(history, id)) + 1)
  for (const { revision, undone } of [...following].reverse()) if (!undone) history.revertOperation(revision)
  return following
}

function apply(history: EngineHistory, steps: Step[]): void {
  for (const { revision, undone } of steps) if (!undone) history.applyOperation(revision)
}

/** A place in the list for the undoing itself, which other changes come after. */
function mark(history: EngineHistory, id: string, after: string): void {
  const log = logOf(history)
  log.splice(log.indexOf(stepIn(history, after)) + 1, 0, newStep(id, history.buildEmpty(id)))
}

/** Undoes or redoes a change; `after` is the last one that everybody has, what follows it is still on its way. */
function turn(
  history: EngineHistory,
  { id, undone, after }: { id: string; undone: boolean; after: string },
): void {
  const log = logOf(history)
  const step = stepIn(history, id)
  if (step.undone === undone) return
  const known = new Set(log.slice(0, log.indexOf(stepIn(history, after)) + 1))
  const namesEarlier = namesUndone(log.slice(0, log.indexOf(step)))
  const following = revertAfter(history, id)
  const namesBefore = (next: Step) =>
    `${namesEarlier} ${namesUndone([step, ...following.slice(0, following.indexOf(next))])}`
  // What nobody else has yet they will get in its new form only.
  for (const next of following) if (known.has(next)) next.forms.set(namesBefore(next), next.revision)

  if (undone) history.revertOperation(step.revision)
  step.undone = undone
  let passing = undone ? inverse(step.revision) : step.revision
  for (const next of following) passing = pass(history, next, passing, next.forms.get(namesBefore(next)))
  log.push(...following)
  apply(history, undone ? following : [step, ...following])
}

const namesUndone = (steps: Step[]) =>
  steps
    .filter(({ undone }) => undone)
    .map(({ id }) => id)
    .join(' ')

/**
 * Brings a step into the form it has after a change made before it, and gives that change as it is after the step. A change can be
 * lost on the way, like an edit in a row that is taken away: the form a step had before under the same circumstances is taken again.
 */
function pass(history: EngineHistory, step: Step, change: Revision, formerly?: Revision): Revision {
  const { buildTransformation } = history
  const old = step.revision
  step.revision = formerly ?? buildTransformation.with(change)(old)
  return step.undone ? change : buildTransformation.with(old)(change)
}

/** What takes a change away: its commands turned round, the last one first. */
function inverse({ id, clientId, commands }: Revision): Revision {
  const inverses = registries.inverseCommandRegistry as unknown as {
    get(type: string): (command: Command) => Command[]
  }
  return {
    id,
    clientId,
    commands: [...commands].reverse().flatMap(command => inverses.get(command.type)(command)),
  }
}
