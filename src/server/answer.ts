// How a task answers: its value, or expected trouble by code (a bug throws).
import type { RpcProblem, RpcProblemCode } from '../contract/outputs'

export type Refusal = { ok: false; problem: RpcProblem }

/** A task's own result before it becomes an `Answer` of the wire. */
export type Outcome<T> = { ok: true; value: T } | Refusal

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** `values` are what the sentence of this problem names, in its order. */
export const problem = (code: RpcProblemCode, ...values: string[]): Refusal => ({
  ok: false,
  problem: { code, values },
})
