// The words about a customer outside the page, by language: those of the page, so that both say the same.
import { accountPlan as accountPlanEn } from '../page/en/account-plan'
import { common as commonEn } from '../page/en/common'
import { customer as customerEn } from '../page/en/customer'
import { past as pastEn } from '../page/en/past'
import { paying as payingEn } from '../page/en/paying'
import { service as serviceEn } from '../page/en/service'
import type { Language } from '../page/figures'
import { accountPlan as accountPlanZh } from '../page/zh-CN/account-plan'
import { common as commonZh } from '../page/zh-CN/common'
import { customer as customerZh } from '../page/zh-CN/customer'
import { past as pastZh } from '../page/zh-CN/past'
import { paying as payingZh } from '../page/zh-CN/paying'
import { service as serviceZh } from '../page/zh-CN/service'
import { figure as figureEn } from '../problems/figure/en'
import { figure as figureZh } from '../problems/figure/zh-CN'

const zh = {
  customer: customerZh,
  paying: payingZh,
  past: pastZh,
  common: commonZh,
  figure: figureZh,
  accountPlan: accountPlanZh,
  service: serviceZh,
}
const en: typeof zh = {
  customer: customerEn,
  paying: payingEn,
  past: pastEn,
  common: commonEn,
  figure: figureEn,
  accountPlan: accountPlanEn,
  service: serviceEn,
}

/** `figure`: why a figure is —. */
export const accountText = (language: Language): typeof zh => (language === 'en' ? en : zh)
