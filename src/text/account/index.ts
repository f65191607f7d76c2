// The words about a customer outside the page, by language: those of the page, so that both say the same.
import { account as accountEn } from '../page/en/account'

import { compared as comparedEn } from '../page/en/account-paper'
import { accountPlan as accountPlanEn } from '../page/en/account-plan'
import { common as commonEn } from '../page/en/common'
import { customer as customerEn } from '../page/en/customer'
import { fields as fieldsEn } from '../page/en/fields'
import { past as pastEn } from '../page/en/past'
import { paying as payingEn } from '../page/en/paying'
import { portfolio as portfolioEn } from '../page/en/portfolio'
import { service as serviceEn } from '../page/en/service'
import type { Language } from '../page/figures'
import { account as accountZh } from '../page/zh-CN/account'
import { compared as comparedZh } from '../page/zh-CN/account-paper'
import { accountPlan as accountPlanZh } from '../page/zh-CN/account-plan'
import { common as commonZh } from '../page/zh-CN/common'
import { customer as customerZh } from '../page/zh-CN/customer'
import { fields as fieldsZh } from '../page/zh-CN/fields'
import { past as pastZh } from '../page/zh-CN/past'
import { paying as payingZh } from '../page/zh-CN/paying'
import { portfolio as portfolioZh } from '../page/zh-CN/portfolio'
import { service as serviceZh } from '../page/zh-CN/service'
import { figure as figureEn } from '../problems/figure/en'
import { figure as figureZh } from '../problems/figure/zh-CN'

const zh = {
  customer: customerZh,
  paying: payingZh,
  past: pastZh,
  account: accountZh,
  fields: fieldsZh,
  common: commonZh,
  figure: figureZh,
  compared: comparedZh,
  accountPlan: accountPlanZh,
  strategies: portfolioZh.matrix.strategies,
  service: serviceZh,
}
const en: typeof zh = {
  customer: customerEn,
  paying: payingEn,
  past: pastEn,
  account: accountEn,
  fields: fieldsEn,
  common: commonEn,
  figure: figureEn,
  compared: comparedEn,
  accountPlan: accountPlanEn,
  strategies: portfolioEn.matrix.strategies,
  service: serviceEn,
}

/** `figure`: why a figure is —; `strategies`: by class and potential. */
export const accountText = (language: Language): typeof zh => (language === 'en' ? en : zh)
