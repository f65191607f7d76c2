// By what 诉讼时效 was interrupted, in both languages: in 预警 and on a customer's page.
import type { InterruptedBy } from '../../core/limitation/types'

export const INTERRUPTED_ZH: Record<InterruptedBy, string> = {
  letter: '发出催款邮件',
  demand: '发出催款函',
  reply: '收到盖章回执',
  payment: '部分付款',
  promise: '答应付款',
}

export const INTERRUPTED_EN: Record<InterruptedBy, string> = {
  letter: 'a mailed reminder',
  demand: 'a mailed formal demand',
  reply: 'a stamped receipt',
  payment: 'a part payment',
  promise: 'a promise to pay',
}
