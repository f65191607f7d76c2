// `npm run soak`: the random histories of reminders, 50,000 in memory and 1,000 on the built add-on, from a seed of its own, and two years of
// all customers of the IBM data by the hourly trigger; `npm run soak -- 123` tries those of that seed again, `npm run soak -- 123 20` at most
// twenty minutes of each kind of history.

import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { inProject, projectRoot, runWhenStarted } from './project.mjs'

await runWhenStarted(import.meta.url, ([given, minutes]) => {
  const seed = given ?? String(randomInt(1, 2 ** 31))
  console.log(`seed ${seed}`)
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      'tests/core/reminders/model',
      'tests/server/reminders/model',
      'tests/real/ibm-by-trigger',
    ],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ZHANGQI_SOAK: seed, ...(minutes && { ZHANGQI_SOAK_MINUTES: minutes }) },
    },
  )
  if (status !== 0) console.log(`npm run soak -- ${seed}`)
  return status ?? 1
})
