// The words of a hold on its sheet, those of earlier versions too.
import { expect, it } from 'vitest'
import { HOLD_KINDS } from '../../src/core/reminders/holds'
import { holdKindFrom, holdKindText } from '../../src/tables/reminders/holds'

it('a kind of hold is read by its word in both languages, by its former word, and an unknown word still holds', () => {
  for (const kind of HOLD_KINDS) {
    expect([holdKindFrom(holdKindText(kind, 'zh-CN')), holdKindFrom(holdKindText(kind, 'en'))]).toEqual([
      kind,
      kind,
    ])
  }
  expect(['不催', 'do not remind', ' 暂不催 ', '等等看'].map(holdKindFrom)).toEqual([
    'opt-out',
    'opt-out',
    'opt-out',
    'snooze',
  ])
})
