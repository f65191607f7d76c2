// Three groups of tests: pure ones need nothing; built ones run on the built add-on; browser ones also drive Chromium, one at a time.

import { defineConfig } from 'vitest/config'
import { mjmlForVite } from './build/mjml.mjs'

const seconds = (n: number) => n * 1000
const pureFolders = '{core,tables,text,contract,statistics,build,host}'

export default defineConfig({
  plugins: [mjmlForVite],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`tests/${pureFolders}/**/*.test.{ts,tsx}`],
          testTimeout: seconds(30),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [`tests/${pureFolders}/**`, 'tests/browser/**'],
          globalSetup: ['tests/build-once.ts'],
          testTimeout: seconds(120),
          hookTimeout: seconds(120),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/build-once.ts'],
          fileParallelism: false,
          testTimeout: seconds(120),
          hookTimeout: seconds(120),
          expect: { poll: { timeout: seconds(10) } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
