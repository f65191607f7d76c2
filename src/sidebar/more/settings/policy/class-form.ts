// The ways of the classes as they are chosen, and back: what is as it always was stays unsaid.
import type { Settings } from '../../../../contract/settings'
import { CUSTOMER_CLASSES, type CustomerClass } from '../../../../core/reminders/types'

export const WAYS = ['default', 'by-hand', 'never'] as const
/** 'always': by hand whatever is written of the contract or the customer. */
export const KEY_WAYS = ['always', 'by-hand', 'default', 'never'] as const

export type ClassForm = Record<CustomerClass, (typeof KEY_WAYS)[number]>
type Policy = Settings['policy']

const unsaid = (name: CustomerClass) => (name === 'key' ? 'always' : 'default')

export const classForm = ({ classes = {} }: Policy): ClassForm => ({
  key: classes.key ?? 'always',
  A: classes.A ?? 'default',
  B: classes.B ?? 'default',
  C: classes.C ?? 'default',
})

/** Nothing where every class is as it always was. */
export const classesFrom = (form: ClassForm): Pick<Policy, 'classes'> => {
  const said = CUSTOMER_CLASSES.filter(name => form[name] !== unsaid(name))
  return said.length === 0 ? {} : { classes: Object.fromEntries(said.map(name => [name, form[name]])) }
}
