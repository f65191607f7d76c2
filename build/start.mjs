// `npm start`: the local Google Sheets in the browser, with the add-on as the sources are now.

import { buildAddOn } from './build.mjs'
import { bundleTryOutPage } from './bundle-try-out.mjs'
import { distFolder, inProject, runWhenStarted } from './project.mjs'
import { bundleHostModule, loadHostModule } from './run-host.mjs'

/**
 * @typedef {{ page: string, worker: string, addOn: string }} Built
 * @typedef {{ main(args: string[], build: (otherAddOn: string | null) => Promise<Built>): Promise<number> }} StartModule
 */

await runWhenStarted(import.meta.url, async args => {
  const server = /** @type {unknown} */ (await loadHostModule(inProject('host', 'server', 'main.ts')))
  const { main } = /** @type {StartModule} */ (server)
  return main(args, async otherAddOn => {
    const [page, worker] = await Promise.all([
      bundleTryOutPage(),
      bundleHostModule(inProject('host', 'server', 'document-worker.ts')),
      otherAddOn ?? buildAddOn(),
    ])
    return { page, worker, addOn: otherAddOn ?? distFolder }
  })
})
