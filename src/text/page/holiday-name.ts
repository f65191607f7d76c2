// What a special day is called in the page's language.
import { HOLIDAYS, type Holiday } from '../../core/workdays/types'

/** An announced holiday by its name in this language; a name of the company's own as it is. */
export const holidayName = (name: string, names: Record<Holiday, string>): string => {
  const holiday = HOLIDAYS.find(known => known === name)
  return holiday === undefined ? name : names[holiday]
}
