// `npm run conformance`: docs/host-conformance.md, from the cases and comparisons as they run on the local Google Sheets now.

import { bundleCases, bundleDayReading } from './bundle-cases.mjs'
import { inProject, runWhenStarted } from './project.mjs'
import { hostMain } from './run-host.mjs'

await runWhenStarted(import.meta.url, async () => {
  const main = await hostMain(inProject('host', 'conformance', 'command.ts'))
  const page = inProject('docs', 'host-conformance.md')
  const formulas = inProject('..', 'shared', 'data', 'formulas')
  return main([page, await bundleCases(), await bundleDayReading(), formulas])
})
