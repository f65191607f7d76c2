// `npm run check`: format, lint and types. Each is one pass or fail in the count of `npm test`.

import { spawnSync } from 'node:child_process'
import { inProject, projectRoot, runWhenStarted, say } from './project.mjs'

const checks = [
  {
    title: ['格式与代码规范', 'Format and lint'],
    command: [inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'],
  },
  {
    title: ['类型', 'Types'],
    command: [inProject('node_modules', 'typescript', 'bin', 'tsc'), '-b'],
  },
]

/**
 * Runs every check, also after one has failed, and lets it print what it found.
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks() {
  const results = checks.map(({ title: [chinese = '', english = ''], command }) => {
    say(`检查：${chinese}`, english)
    return (
      spawnSync(process.execPath, command, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] })
        .status === 0
    )
  })
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

await runWhenStarted(import.meta.url, () => (runChecks().failed > 0 ? 1 : 0))
