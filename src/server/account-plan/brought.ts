// A sheet 大客户计划 that the team had before the add-on came: used as ours, and left to them when it goes.
import type { Desk } from '../ports'
import { hasAccountPlan } from './rows'

/** Says that the sheet was there first. */
const BROUGHT_KEY = 'zq.accountPlan'

/** At set-up: a sheet of its name with its headers counts from now on. */
export const adoptAccountPlan = (desk: Desk): void => {
  if (hasAccountPlan(desk)) return
  desk.helpers.complete('account-plan')
  if (hasAccountPlan(desk)) desk.documentStore.put({ [BROUGHT_KEY]: 'yes' })
}

export const wasBrought = ({ documentStore }: Desk): boolean => documentStore.get(BROUGHT_KEY) !== null
