// The words about a customer outside the page, by language: those of the page, so that both say the same.
import { accountPlan as accountPlanEn } from '../page/en/account-plan'
import { common as commonEn } from '../page/en/common'
import { customer as customerEn } from '../page/en/customer'
import { past as pastEn } from '../page/en/past'
import { paying as payingEn } from '../page/en/paying'
import { portfolio as portfolioEn } from '../page/en/portfolio'
import type { Language } from '../page/figures'
import { accountPlan as accountPlanZh } from '../page/zh-CN/account-plan'
import { common as commonZh } from '../page/zh-CN/common'
import { customer as customerZh } from '../page/zh-CN/customer'
import { past as pastZh } from '../page/zh-CN/past'
import { paying as payingZh } from '../page/zh-CN/paying'
import { portfolio as portfolioZh } from '../page/zh-CN/portfolio'
import { figure as figureEn } from '../problems/figure/en'
import { figure as figureZh } from '../problems/figure/zh-CN'

const zh = {
  customer: customerZh,
  paying: payingZh,
  past: pastZh,
  common: commonZh,
  figure: figureZh,
  accountPlan: accountPlanZh,
  strategies: portfolioZh.matrix.strategies,
}
const en: typeof zh = {
  customer: customerEn,
  paying: payingEn,
  past: pastEn,
  common: commonEn,
  figure: figureEn,
  accountPlan: accountPlanEn,
  strategies: portfolioEn.matrix.strategies,
}

/** `figure`: why a figure is —; `strategies`: by class and potential. */
export const accountText = (language: Language): typeof zh => (language === 'en' ? en : zh)
