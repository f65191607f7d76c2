// What the uninstall page says goes and stays is what goes and stays.
import { describe, expect, it } from 'vitest'
import { HELPERS } from '../../src/server/tasks/setup/uninstall'
import type { HelperTableId } from '../../src/tables/helper-table'
import { HELPER_TABLES } from '../../src/tables/helper-tables'
import { boardText } from '../../src/text/board'
import { normsText } from '../../src/text/norms'
import { pageText } from '../../src/text/page'
import { agingSheetText } from '../../src/text/reports'
import { portfolioSheetText } from '../../src/text/reports/portfolio'

const ofKind = (kind: 'working' | 'record') =>
  (Object.keys(HELPERS) as HelperTableId[]).filter(id => HELPERS[id] === kind)

describe.each(['zh-CN', 'en'] as const)('in %s', language => {
  const words = pageText(language).more.uninstall
  const nameOf = (id: HelperTableId) => HELPER_TABLES[id].name[language]
  const unsaid = (names: string[], text: string) => names.filter(name => !text.includes(name))

  it('every sheet that stays unless told otherwise is named, before and in the question, kept or not', () => {
    const names = ofKind('record').map(nameOf)
    expect(unsaid(names, words.records)).toEqual([])
    expect(unsaid(names, words.confirm.kept)).toEqual([])
    expect(unsaid(names, words.confirm.gone)).toEqual([])
    for (const name of names) expect(words.goes).not.toMatch(new RegExp(`(^|[、, ])${name}([、, ]|$)`))
  })

  it('every sheet that always goes and that people fill in or look at is named', () => {
    const seen = ofKind('working').filter(id => !HELPER_TABLES[id].hidden)
    const ours = [
      boardText(language),
      normsText(language),
      agingSheetText(language),
      portfolioSheetText(language),
    ].map(({ names }) => names[0] ?? '')
    const names = [...(['arrangements', 'people', 'daily-totals'] as const), ...seen].map(nameOf)
    expect(unsaid([...names, ...ours], words.goes)).toEqual([])
  })
})
