// The chat-group robot of this person for this document: in his own properties, never in the document, where every editor could read it.
import * as v from 'valibot'
import type { RobotView } from '../../contract/briefing'
import {
  isSigned,
  type RobotKind,
  type RobotMessage,
  type RobotTrouble,
  robotOf,
  robotRequest,
  robotTrouble,
  toSign,
} from '../../core/briefing/robot'
import { BRIEFING_WORDS } from '../../text/letters/briefing'
import type { Desk } from '../ports'

const robot = v.object({
  url: v.string(),
  secret: v.string(),
  /** The last message: '' while none was sent. */
  at: v.string(),
  trouble: v.nullable(
    v.object({
      why: v.picklist(['address', 'safety', 'rate', 'refused', 'unreachable']),
      code: v.string(),
    }),
  ),
})
export type Robot = v.InferOutput<typeof robot> & { kind: RobotKind }

const keyOf = ({ documentId }: Desk) => `zq.robot.${documentId}`

/** An address that is no robot's is none: nothing goes anywhere else. */
export const readRobot = (desk: Desk): Robot | null => {
  const text = desk.userStore.get(keyOf(desk))
  const parsed = text === null ? null : v.safeParse(robot, JSON.parse(text))
  if (parsed?.success !== true) return null
  const kind = robotOf(parsed.output.url)
  return kind === null ? null : { ...parsed.output, kind }
}

export const keepRobot = (desk: Desk, kept: v.InferOutput<typeof robot>): void =>
  desk.userStore.put({ [keyOf(desk)]: JSON.stringify(kept) })

export const forgetRobot = (desk: Desk): void => desk.userStore.remove(keyOf(desk))

export const robotView = ({ kind, url, secret, at, trouble }: Robot): RobotView => ({
  kind,
  tail: url.slice(-4),
  signed: isSigned(kind, secret),
  last: at === '' ? null : { at, trouble },
})

/** Sends one message and keeps what became of it; null: it was taken. */
export const tellRobot = (desk: Desk, to: Robot, message: RobotMessage): RobotTrouble | null => {
  const trouble = post(desk, to, message)
  const { url, secret } = to
  keepRobot(desk, { url, secret, at: desk.now(), trouble })
  return trouble
}

const post = (desk: Desk, to: Robot, message: RobotMessage): RobotTrouble | null => {
  const { kind, secret } = to
  const { left } = BRIEFING_WORDS[desk.person.language].robot
  try {
    const signing = toSign(kind, { secret, instant: desk.web.instant() })
    const sign =
      signing === null
        ? null
        : { timestamp: signing.timestamp, sign: desk.web.hmac(signing.text, signing.key) }
    const { url, body } = robotRequest(to, message, { sign, left })
    return robotTrouble(kind, desk.web.post(url, body))
  } catch (error) {
    // The exception may name the address, which is a secret: it is not logged.
    console.warn(`No answer from the ${kind} robot: ${error instanceof Error ? error.name : 'error'}`)
    return { why: 'unreachable', code: '' }
  }
}
