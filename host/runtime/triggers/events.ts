// What opening and editing a document by hand starts: the simple triggers of the bundle, and installable triggers of everybody.
// What scripts write starts nothing. Source: developers.google.com/apps-script/guides/triggers and …/triggers/installable.
import type { ChangeType, Execution } from '../../types'
import { execute } from '../execute'
import { EVENT_RUNS_KEPT, QUEUED_EDITS } from '../limits'
import type { Run } from '../run'
import type { OpenFile, SheetTrigger, World } from '../world'
import { bundleFunctions } from '../world'
import type { Edit } from './event-objects'
import { changeEvent, editEvent, openEvent } from './event-objects'
import { fire } from './installable'

/** A document, and who does something to it. */
export type Doing = { world: World; file: OpenFile; email: string }

/** The installable triggers on opening. */
export function opened(doing: Doing): Execution[] {
  return fireAll(doing, 'ON_OPEN', openEvent)
}

/** onEdit of the bundle first, then the triggers on edits and those on changes. */
export function edited(doing: Doing, edit: Edit): Execution[] {
  return [
    ...simpleEdit(doing, edit),
    ...fireAll(doing, 'ON_EDIT', (run, triggerUid) => editEvent(run, edit, triggerUid)),
    ...changed(doing, 'EDIT'),
  ]
}

export function changed(doing: Doing, type: ChangeType): Execution[] {
  return fireAll(doing, 'ON_CHANGE', (run, triggerUid) => changeEvent(run, type, triggerUid))
}

type Queue = { waiting: (() => Execution)[] }

/** Of documents whose onEdit is under way: the edits made meanwhile. */
const busy = new WeakMap<OpenFile, Queue>()

/** One at a time; while it runs two more edits wait, and further ones are never told. */
function simpleEdit({ world, file, email }: Doing, edit: Edit): Execution[] {
  const inUse = file.enabled || world.deployment === 'bound'
  if (!inUse || !bundleFunctions(world.bundle).has('onEdit')) return []
  const start = () =>
    execute({
      world,
      file,
      email,
      functionName: 'onEdit',
      kind: 'simple trigger',
      authMode: 'LIMITED',
      event: run => editEvent(run, edit),
    })
  const under = busy.get(file)
  if (under) {
    if (under.waiting.length < QUEUED_EDITS) under.waiting.push(start)
    return []
  }
  const queue: Queue = { waiting: [start] }
  busy.set(file, queue)
  const ran: Execution[] = []
  for (let next = queue.waiting.shift(); next; next = queue.waiting.shift()) ran.push(next())
  busy.delete(file)
  keep(world, ran)
  return ran
}

type MakeEvent = (run: Run, triggerUid: string) => unknown

function fireAll({ world, file, email }: Doing, event: SheetTrigger['event'], make: MakeEvent): Execution[] {
  const ran = file.triggers
    .filter(trigger => trigger.event === event)
    .map(trigger =>
      fire(world, {
        file,
        trigger,
        kind: 'event trigger',
        by: email,
        event: run => make(run, trigger.id),
      }),
    )
  keep(world, ran)
  return ran
}

function keep({ eventRuns }: World, ran: Execution[]): void {
  eventRuns.push(...ran)
  eventRuns.splice(0, eventRuns.length - EVENT_RUNS_KEPT)
}
