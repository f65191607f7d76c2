// Before the first test that runs on the built add-on: build it, so that no test looks at yesterday's bundle.

import { buildAddOn } from '../build/build.mjs'

export default async function buildOnce() {
  await buildAddOn()
}
