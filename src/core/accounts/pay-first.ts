// 先收款再发货: who owes more than the team lets pass is to pay before anything new is delivered or taken on.
import type { Minor } from '../money'

/** `tolerance` null: nobody is held up; what is overdue up to it is let pass. */
export const mustPayFirst = (overdue: Minor, tolerance: Minor | null): boolean =>
  tolerance !== null && overdue > tolerance
