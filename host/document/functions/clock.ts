// TODAY and NOW on the host's virtual clock.
import type { EvalContext } from '@odoo/o-spreadsheet'
import type { FunctionFamily } from './types'

type NowGetter = { getSheetsNow(): number }

export const CLOCK_FUNCTIONS: FunctionFamily = {
  TODAY: {
    description: 'Current date.',
    args: [],
    compute: function (this: EvalContext) {
      return { value: Math.floor(nowOf(this)), format: this.locale.dateFormat }
    },
  },
  NOW: {
    description: 'Current date and time.',
    args: [],
    compute: function (this: EvalContext) {
      return { value: nowOf(this), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` }
    },
  },
}

function nowOf(context: EvalContext): number {
  return (context.getters as unknown as NowGetter).getSheetsNow()
}
