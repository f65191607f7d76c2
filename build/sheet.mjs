// `npm run sheet`: the local Google Sheets on the command line, with the add-on as the sources are now.

import { buildAddOn } from './build.mjs'
import { inProject, runWhenStarted } from './project.mjs'
import { hostMain } from './run-host.mjs'

await runWhenStarted(import.meta.url, async args => {
  await buildAddOn()
  const main = await hostMain(inProject('host', 'sheet.ts'))
  return main(args)
})
