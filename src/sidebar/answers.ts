// How a place reads from the server and how a button acts on it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Input, Method } from '../contract/inputs'
import type { Output } from '../contract/outputs'
import { ask, type Trouble } from './rpc'
import { useSession } from './session'

export type Loaded<T> =
  | { status: 'waiting' }
  | { status: 'trouble'; trouble: Trouble }
  | { status: 'ready'; value: T }

/** Reads once and on `reload`; while reading again the last answer stays. An answer overtaken by a later question is dropped. */
export const useAnswer = <M extends Method>(method: M, input: Input<M>) => {
  const [loaded, setLoaded] = useState<Loaded<Output<M>>>({ status: 'waiting' })
  const [reading, setReading] = useState(true)
  const latest = useRef(0)
  const question = JSON.stringify(input)
  const reload = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    setReading(true)
    const reply = await ask(method, JSON.parse(question) as Input<M>)
    if (mine !== latest.current) return
    setReading(false)
    setLoaded(
      reply.ok ? { status: 'ready', value: reply.value } : { status: 'trouble', trouble: reply.problem },
    )
  }, [method, question])
  useEffect(() => {
    void reload()
  }, [reload])
  return { loaded, reading, reload }
}

/** A button's act: busy meanwhile, trouble told at the foot of the page. `act` gives the answer, or null after trouble. */
export const useAct = () => {
  const { tell } = useSession()
  const [busy, setBusy] = useState(false)
  const act = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M> | null> => {
    setBusy(true)
    const reply = await ask(method, input)
    setBusy(false)
    if (reply.ok) return reply.value
    tell({ kind: 'trouble', trouble: reply.problem })
    return null
  }
  return { busy, act }
}
