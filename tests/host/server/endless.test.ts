// A script that never ends does not hold the try-out up.

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundleHostModule } from '../../../build/run-host.mjs'
import { startDocumentThread } from '../../../host/server/document-thread'
import { decode, encode, type FromPage, type ToPage } from '../../../host/server/protocol'
import { PROBE } from '../open'
import { newFolder } from './visit'

const TAB = 1
const PATIENCE_MS = 3000

/** A thread on the empty sample with one tab; `next` resolves with the next message of a kind. */
async function tabAtThread() {
  const waiting: { kind: ToPage['kind']; tell(message: ToPage): void }[] = []
  const thread = await startDocumentThread({
    worker: await bundleHostModule(join(process.cwd(), 'host', 'server', 'document-worker.ts')),
    addOn: PROBE,
    options: {
      file: null,
      port: 0,
      open: false,
      language: 'zh',
      fresh: false,
      keepIn: newFolder(),
      addOn: null,
    },
    tabs: () => [TAB],
    patienceMs: PATIENCE_MS,
    say(_clients, text) {
      const message = decode<ToPage>(text)
      for (const one of waiting.filter(({ kind }) => kind === message.kind)) {
        waiting.splice(waiting.indexOf(one), 1)
        one.tell(message)
      }
    },
  })
  const say = (message: FromPage) => thread.said(TAB, encode(message))
  const next = <K extends ToPage['kind']>(kind: K) =>
    new Promise<Extract<ToPage, { kind: K }>>(resolve =>
      waiting.push({ kind, tell: message => resolve(message as Extract<ToPage, { kind: K }>) }),
    )
  const call = (script: string) =>
    say({ kind: 'call', id: 1, functionName: 'probe', args: [script], selection: { sheet: '', a1: 'A1' } })
  return { thread, say, next, call }
}

it('a script that never ends is stopped, and the sheet is as before the run', async () => {
  const { thread, say, next, call } = await tabAtThread()
  say({ kind: 'hello', person: null })
  const written = next('returned')
  call(`SpreadsheetApp.getActiveSheet().getRange('A1').setValue('之前')`)
  await written

  const reopened = next('reopened')
  call(`SpreadsheetApp.getActiveSheet().getRange('A1').setValue('之中'); SpreadsheetApp.flush(); for (;;) {}`)
  await reopened
  const told = next('refused')
  say({ kind: 'hello', person: null })
  expect((await told).reason).toContain('脚本运行了很久还没有结束')

  const read = next('returned')
  call(`return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`)
  expect((await read).value).toBe('之前')
  await thread.close()
}, 120_000)
