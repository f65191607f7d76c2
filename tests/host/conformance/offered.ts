// What the host offers, seen by running every case once on a document of its own.
import { bundleCases } from '../../../build/bundle-cases.mjs'
import { type Host, openHost } from '../../../host'
import { openWith, script } from '../open'

/** A document with the cases as its bound script, as `npm run live` makes one at Google. */
export async function hostOfCases(): Promise<Host> {
  return openHost({
    bundle: await bundleCases(),
    deployment: 'bound',
    document: { sheets: [{ name: '表', rows: [] }] },
  })
}

/** Members by kind of object. */
export async function offeredMembers(): Promise<Record<string, string[]>> {
  const host = await hostOfCases()
  const { error } = host.as(host.owner).run('runCases')
  if (error) throw new Error(`${error.message}\n${error.stack}`)
  return { ...offeredInWindows(), ...host.offered() }
}

/** A window needs a person in front of it: no case of a script that runs alone can have one. */
function offeredInWindows(): Record<string, string[]> {
  const host = openWith([])
  script(
    host,
    `const ui = SpreadsheetApp.getUi()
     ui.createMenu('账期').addToUi()
     ui.prompt('金额')`,
  )
  return host.offered()
}
