// A robot's server on this machine, in a thread of its own: the add-on's request holds up the thread of the test.
import { Worker } from 'node:worker_threads'

export type Taken = { method: string; url: string; type: string; body: string }

const SERVER = `
const { createServer } = require('node:http')
const { parentPort } = require('node:worker_threads')
let answers = []
parentPort.on('message', said => { answers = said })
const server = createServer((request, response) => {
  let body = ''
  request.on('data', part => { body += part })
  request.on('end', () => {
    const { method, url, headers } = request
    parentPort.postMessage({ method, url, type: headers['content-type'] ?? '', body })
    const { status, text } = answers.shift() ?? { status: 200, text: '{"errcode":0,"code":0}' }
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

export type RobotServer = {
  address: string
  /** What came so far; waits until it is so many. */
  taken(count: number): Promise<Taken[]>
  /** The next answers in their order; then everything is taken. */
  answer(...next: { status: number; text: string }[]): void
  close(): Promise<unknown>
}

export const robotServer = async (): Promise<RobotServer> => {
  const worker = new Worker(SERVER, { eval: true })
  const all: Taken[] = []
  let tell = () => {}
  const port = await new Promise<number>(resolve => worker.once('message', resolve))
  worker.on('message', (one: Taken) => {
    all.push(one)
    tell()
  })
  return {
    address: `http://127.0.0.1:${port}`,
    taken: count =>
      new Promise(resolve => {
        tell = () => {
          if (all.length >= count) resolve([...all])
        }
        tell()
      }),
    answer: (...next) => worker.postMessage(next),
    close: () => worker.terminate(),
  }
}
