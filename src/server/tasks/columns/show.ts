// Which of the team's own columns 客户 ▸ 基本信息 shows.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { readSetup, writeSetup } from '../../setup-record'

export const showColumns = (
  { desk }: Office,
  { headers }: Input<'columns.show'>,
): Outcome<Output<'columns.show'>> => {
  const result = desk.locked((): Outcome<Output<'columns.show'>> => {
    desk.documentStore.refresh()
    const setup = readSetup(desk.documentStore)
    if (setup === null || setup.documentId !== desk.documentId) return problem('not-set-up')
    const shown = [...new Set(headers)]
    writeSetup(desk.documentStore, { ...setup, shown })
    return ok({ shown })
  })
  return result ?? problem('busy')
}
