// The robot of this person: kept, tried and forgotten.
import type { BriefingView } from '../../../contract/briefing'
import type { Input } from '../../../contract/inputs'
import { robotOf } from '../../../core/briefing/robot'
import { BRIEFING_WORDS } from '../../../text/letters/briefing'
import { type Outcome, problem } from '../../answer'
import { forgetRobot, keepRobot, readRobot, tellRobot } from '../../briefing/robots'
import type { Office } from '../../ports'
import { documentUrl } from './lines'
import { viewBriefing } from './view'

export const saveRobot = (office: Office, asked: Input<'robot.save'>): Outcome<BriefingView> => {
  const [url, secret] = [asked.url.trim(), asked.secret.trim()]
  if (robotOf(url) === null) return problem('robot-address')
  keepRobot(office.desk, { url, secret, at: '', trouble: null })
  return viewBriefing(office, {})
}

/** What became of it stands in the answer. */
export const testRobot = (office: Office, _: Input<'robot.test'>): Outcome<BriefingView> => {
  const { desk } = office
  const robot = readRobot(desk)
  if (robot === null) return problem('robot-address')
  const words = BRIEFING_WORDS[desk.person.language]
  tellRobot(desk, robot, {
    title: words.robot.test.title,
    lines: [words.robot.test.text],
    link: { text: words.open, url: documentUrl(desk) },
  })
  return viewBriefing(office, {})
}

export const removeRobot = (office: Office, _: Input<'robot.remove'>): Outcome<BriefingView> => {
  forgetRobot(office.desk)
  return viewBriefing(office, {})
}
