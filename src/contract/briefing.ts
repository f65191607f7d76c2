// 早报 and its robots: whether it is sent, by whose job, and to which chat group.
import * as v from 'valibot'
import type { RobotKind, RobotTrouble } from '../core/briefing/robot'
import { areSteps, DEFAULT_ESCALATION } from '../core/warnings/unattended'
import { count, nothing } from './shapes'

/** From which day on a warning that nobody attends to is told of: to its owner, to his superior too, as grave. */
const escalation = v.pipe(v.object({ owner: count, superior: count, high: count }), v.check(areSteps))

export const briefingSettings = v.object({ on: v.boolean(), escalation })
export type BriefingSettings = v.InferOutput<typeof briefingSettings>

export const DEFAULT_BRIEFING: BriefingSettings = { on: false, escalation: DEFAULT_ESCALATION }

/** What a page left open does not name stays as a colleague has it by now. */
const changedBriefing = v.object({
  on: v.exactOptional(v.boolean()),
  escalation: v.exactOptional(escalation),
})
export type ChangedBriefing = v.InferOutput<typeof changedBriefing>

const typed = v.pipe(v.string(), v.maxLength(500))

export const briefingInputs = {
  briefing: nothing,
  'briefing.save': changedBriefing,
  'robot.save': v.object({ url: typed, secret: typed }),
  'robot.test': nothing,
  'robot.remove': nothing,
} as const

/** `tail`: the last four characters of its address, by which a person knows it again. */
export type RobotView = {
  kind: RobotKind
  tail: string
  signed: boolean
  last: { at: string; trouble: RobotTrouble | null } | null
}

export type BriefingView = {
  settings: BriefingSettings
  /** Whose hourly job sends; null: nobody's. */
  by: string | null
  mine: boolean
  /** Since that job went to somebody else. */
  stopped: boolean
  sendHour: number
  /** Owners of customers, and how many of them nobody can write to. */
  owners: number
  unreachable: number
  /** Of this person; a robot of somebody else is not seen here. */
  robot: RobotView | null
}

export type BriefingOutputs = {
  briefing: BriefingView
  'briefing.save': BriefingView
  'robot.save': BriefingView
  'robot.test': BriefingView
  'robot.remove': BriefingView
}
