// 早报 of the page's tests: switched on, with a 钉钉 robot that refused the last message.
import type { BriefingView } from '../../../../src/contract/briefing'

export const BRIEFING: BriefingView = {
  settings: { on: true, escalation: { owner: 3, superior: 5, high: 7 } },
  by: 'owner@example.com',
  mine: true,
  stopped: false,
  sendHour: 9,
  owners: 5,
  unreachable: 2,
  robot: {
    kind: 'dingtalk',
    tail: '9f3a',
    signed: true,
    last: { at: '2026-11-21 09:12', trouble: { why: 'safety', code: '310000' } },
  },
}
