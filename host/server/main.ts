// `npm start`: the local Google Sheets in the browser, with the built add-on in it.

import { UnreadableFile } from '../xlsx/parts/package'
import { openInBrowser } from './browser'
import { readOptions, type StartOptions } from './options'
import type { Built, Serving } from './serve'
import { serve } from './serve'

type Build = (otherAddOn: string | null) => Promise<Built>

/**
 * Opens the document, serves it and says where; the server runs until the process ends.
 * `build` makes ready what is served; it is given the folder of another add-on than this project's, or null.
 * Gives the exit code.
 */
export async function main(args: string[], build: Build): Promise<number> {
  const read = readOptions(args)
  if ('misunderstood' in read) {
    console.error(`${read.misunderstood.chinese}\n${read.misunderstood.english}`)
    return 1
  }
  const { options } = read
  const serving = await opened(options, build)
  if (serving === null) return 1
  const { port, close } = serving
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
  const address = `http://localhost:${port}/`
  console.log(`试用表格已打开：${address}（按 Ctrl+C 结束）`)
  console.log(`  The try-out spreadsheet is at this address; Ctrl+C stops it.`)
  if (options.open) openInBrowser(address)
  return 0
}

/** null when the file cannot be opened, and the person has been told. */
async function opened(options: StartOptions, build: Build): Promise<Serving | null> {
  try {
    return await serve(options, await build(options.addOn))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    console.error(`${error.said.zh}\n${error.said.en}`)
    return null
  }
}
