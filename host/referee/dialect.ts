// Formulas as LibreOffice has them, on the day of the sample: its own clock is the machine's, so the day is written in place of TODAY().
import { type Dialect, excel } from '../xlsx/parts/function-names'

/** `now`: serial number of the virtual present. */
export function refereeDialect(now: number): Dialect {
  return name => {
    switch (name.toUpperCase()) {
      case 'TODAY':
        return { open: `(${Math.floor(now)}`, close: ')' }
      case 'NOW':
        return { open: `(${now}`, close: ')' }
      // REGEX gives the part that matches, or #N/A.
      case 'REGEXMATCH':
        return { open: 'ISTEXT(_xlfn.ORG.LIBREOFFICE.REGEX(', close: '))' }
    }
    return excel(name)
  }
}
