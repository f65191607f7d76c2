// What axe-core finds on a page that would keep somebody from using it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8')

// Two buttons of the engine's toolbar have .0 and .00 drawn on them; their names say what they do, in words.
const DRAWN_NUMBERS = { rule: 'label-content-name-mismatch', element: 'o-menu-item-button' }

/** The serious and critical findings, one line each: the rule, then the element. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Not as a script element: the page's own scripts must not see it twice.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html })))
    .filter(({ rule, html }) => rule !== DRAWN_NUMBERS.rule || !html.includes(DRAWN_NUMBERS.element))
    .map(({ rule, html }) => `${rule}: ${html.slice(0, 200)}`)
}
