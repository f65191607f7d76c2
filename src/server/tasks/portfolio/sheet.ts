// 生成工作表: every customer's value on the sheet 客户价值总览, with its charts.
import type { Input } from '../../../contract/inputs'
import type { PortfolioSheetResult } from '../../../contract/portfolio'
import { type Outcome, ok } from '../../answer'
import { portfolioPicture } from '../../portfolio/picture'
import { valuedIn } from '../../portfolio/valued'
import type { Office } from '../../ports'
import { replaceReport } from '../../reports/replace'
import { loadLedger } from '../load'
import { portfolioOf } from './view'

export const writePortfolioSheet = (
  office: Office,
  { overwrite }: Input<'portfolio.sheet'>,
): Outcome<PortfolioSheetResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const valued = valuedIn(office, loaded.value)
  const picture = portfolioPicture(portfolioOf(loaded.value, valued), valued, {
    language: desk.person.language,
    made: `${desk.now()} ${desk.person.label()}`,
  })
  const replaced = replaceReport(desk, 'portfolio', { picture, overwrite })
  if (!replaced.ok) return replaced
  if (replaced.value.status === 'changed') return ok({ status: 'changed' })
  return ok({ ...replaced.value, customers: valued.customers.length })
}
