// `npm run bench`: what each task costs on Google (calls, cells, seconds) at several sizes of ledger.

import { buildAddOn } from './build.mjs'
import { inProject, runWhenStarted } from './project.mjs'
import { hostMain } from './run-host.mjs'

await runWhenStarted(import.meta.url, async args => {
  await buildAddOn()
  const main = await hostMain(inProject('host', 'bench', 'main.ts'))
  return main(args)
})
