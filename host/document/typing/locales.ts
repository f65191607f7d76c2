// The spreadsheet locales the host knows: how numbers and dates are typed and shown.
import type { Locale } from '@odoo/o-spreadsheet'

type Traits = { name: string; date: string; decimal?: string; thousands?: string; currencies: string[] }

const TRAITS: Record<string, Traits> = {
  zh_CN: { name: '中国', date: 'yyyy/m/d', currencies: ['¥', '￥'] },
  zh_TW: { name: '台灣', date: 'yyyy/m/d', currencies: ['$', 'NT$'] },
  ja_JP: { name: '日本', date: 'yyyy/mm/dd', currencies: ['¥', '￥'] },
  en_US: { name: 'United States', date: 'm/d/yyyy', currencies: ['$'] },
  en_GB: { name: 'United Kingdom', date: 'dd/mm/yyyy', currencies: ['£'] },
  de_DE: { name: 'Deutschland', date: 'dd.mm.yyyy', decimal: ',', thousands: '.', currencies: ['€'] },
  fr_FR: { name: 'France', date: 'dd/mm/yyyy', decimal: ',', thousands: '\u202f', currencies: ['€'] },
}

function traitsOf(code: string): Traits {
  const traits = TRAITS[code]
  if (!traits)
    throw new Error(`Locale ${code} is not offered by this host; it knows ${Object.keys(TRAITS).join(', ')}`)
  return traits
}

/** The engine's description of a locale, by its Sheets code such as 'zh_CN'. Throws for a code it does not know. */
export function localeByCode(code: string): Locale {
  const traits = traitsOf(code)
  const decimal = traits.decimal ?? '.'
  return {
    name: traits.name,
    code,
    decimalSeparator: decimal,
    thousandsSeparator: traits.thousands ?? ',',
    weekStart: 1,
    // The engine tells the order of day and month from the first letter and only splits at - / and blanks.
    dateFormat: traits.date.replace(/\./g, '/'),
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: decimal === ',' ? ';' : ',',
  }
}

/** Currency signs a person of this locale types before or after an amount. */
export function currencySigns(code: string): string[] {
  return traitsOf(code).currencies
}
