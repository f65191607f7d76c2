// `npm start`: the local Google Sheets in the browser, with the built add-on in it.
import { openInBrowser } from './browser'
import { readOptions } from './options'
import type { Built } from './serve'
import { serve } from './serve'

/**
 * Opens the document, serves it and says where; the server runs until the process ends.
 * `build` makes ready what is served; it is given the folder of another add-on than this project's, or null.
 * Gives the exit code.
 */
export async function main(
  args: string[],
  build: (otherAddOn: string | null) => Promise<Built>,
): Promise<number> {
  const read = readOptions(args)
  if ('misunderstood' in read) {
    console.error(`${read.misunderstood.chinese}\n${read.misunderstood.english}`)
    return 1
  }
  const { options } = read
  const port = await serve(options, await build(options.addOn))
  const address = `http://localhost:${port}/`
  console.log(`试用表格已打开：${address}（按 Ctrl+C 结束）`)
  console.log(`  The try-out spreadsheet is at this address; Ctrl+C stops it.`)
  if (options.open) openInBrowser(address)
  return 0
}
