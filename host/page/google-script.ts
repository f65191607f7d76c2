// google.script inside the sidebar's frame, put before the add-on's own scripts. It passes calls to the page around the frame.
// Rules: https://developers.google.com/apps-script/guides/html/reference/run
import type { FromFrame, ToFrame } from './script-messages'

type Success = (value: unknown, userObject?: unknown) => void
type Failure = (error: Error, userObject?: unknown) => void
type Handlers = { success: Success | undefined; failure: Failure | undefined; userObject: unknown }
type Call = Handlers & { functionName: string; args: unknown[] }

const AT_ONCE = 10

let lastId = 0
const waiting: Call[] = []
const running = new Map<number, Call>()

const tellPage = (message: FromFrame) => parent.postMessage(message, '*')

function startNext(): void {
  if (running.size >= AT_ONCE) return
  const call = waiting.shift()
  if (!call) return
  lastId += 1
  running.set(lastId, call)
  tellPage({ google: 'call', id: lastId, functionName: call.functionName, args: call.args })
}

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return
  const call = running.get(data.id)
  if (!call) return
  running.delete(data.id)
  startNext()
  if (data.google === 'returned') call.success?.(data.value, call.userObject)
  else if (call.failure) call.failure(new Error(data.message), call.userObject)
  else console.error(`Uncaught ${data.message}`)
})

// F6 leaves the sidebar: the page around it cannot hear a key pressed in here.
addEventListener('keydown', event => {
  if (event.key !== 'F6') return
  event.preventDefault()
  tellPage({ google: 'leave', backwards: event.shiftKey })
})

/** The value as Google carries it: plain data only, `undefined` becomes null. Throws Google's own message on anything else. */
function carried(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item, index) => carried(item, `${property}.${index}`))
  const prototype = Object.getPrototypeOf(value)
  if (typeof value !== 'object' || (prototype !== Object.prototype && prototype !== null)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`)
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, carried(item, `${property}.${name}`)]),
  )
}

type Runner = Record<string, (...args: never[]) => unknown>

const functionNames = document.currentScript?.dataset.functions?.split(' ') ?? []

function runner(handlers: Handlers): Runner {
  const functions = functionNames.map(name => [name, (...args: unknown[]) => call(name, args, handlers)])
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  }
}

function call(functionName: string, args: unknown[], handlers: Handlers): void {
  const plain = args.map((arg, index) => carried(arg, String(index)))
  waiting.push({ ...handlers, functionName, args: plain })
  startNext()
}

const google = {
  script: {
    run: runner({ success: undefined, failure: undefined, userObject: undefined }),
    host: {
      close: () => tellPage({ google: 'close' }),
      editor: { focus: () => tellPage({ google: 'focus' }) },
      // A sidebar has one width; Google ignores both calls there.
      setWidth: () => undefined,
      setHeight: () => undefined,
      origin: document.referrer.replace(/\/$/, ''),
    },
  },
}

Object.assign(globalThis, { google })
