// The check of the data: problems grouped by cause.
import type { Problem, ProblemCode } from '../problem'

export type ProblemGroup = { code: ProblemCode; count: number; problems: Problem[] }
