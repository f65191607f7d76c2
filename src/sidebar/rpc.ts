// The page's one way to the sheet: a method and its input as JSON text through google.script.run.
import type { Input, Method } from '../contract/inputs'
import type { Answer, Output, RpcProblem } from '../contract/outputs'

/** Trouble as the page tells it: the server's codes, and silence where an answer should be. */
export type Trouble = RpcProblem | { code: 'no-answer'; values: string[] }
export type Reply<M extends Method> = { ok: true; value: Output<M> } | { ok: false; problem: Trouble }

type Runner = {
  withSuccessHandler: (heard: (answer: unknown) => void) => Runner
  withFailureHandler: (failed: (cause: unknown) => void) => Runner
  rpc: (request: string) => void
}
declare const google: { script: { run: Runner } }

/**
 * Asks the server. Never rejects: trouble is a reply with a code.
 * A failing call has no code of its own (Google translates its texts), and a lost answer arrives as null: both are 'no-answer'.
 */
export const ask = <M extends Method>(method: M, input: Input<M>): Promise<Reply<M>> =>
  new Promise(resolve => {
    google.script.run
      .withSuccessHandler(answer => resolve(parsed<M>(answer)))
      .withFailureHandler(cause => resolve(silence(cause)))
      .rpc(JSON.stringify({ method, input }))
  })

const parsed = <M extends Method>(answer: unknown): Reply<M> => {
  if (typeof answer !== 'string') return silence(answer)
  try {
    return JSON.parse(answer) as Answer<M>
  } catch {
    return silence(answer)
  }
}

const silence = (cause: unknown): { ok: false; problem: Trouble } => {
  const detail = cause instanceof Error ? cause.message : String(cause ?? '')
  return { ok: false, problem: { code: 'no-answer', values: detail === '' ? [] : [detail] } }
}
