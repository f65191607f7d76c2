// A change of an item in words: what it says on the page, and in one line for the record.
import type { ShownChange, ShownFact } from '../../contract/snapshot'
import type { CurrencyCode } from '../../core/money'
import { formatMoney } from '../../text/format'
import { usePlaceName } from '../place-name'
import { useSession } from '../session'

export const useChangeWords = () => {
  const { text, currency: own } = useSession()
  const { changes: words, common } = text
  const placeName = usePlaceName()
  const amountIn = (currency: CurrencyCode | undefined) => (minor: number | null) =>
    minor === null ? common.none : formatMoney(minor, currency ?? own)
  const said = (fact: ShownFact['fact'], value: ShownFact['before'], amount: ReturnType<typeof amountIn>) => {
    if (Array.isArray(value)) {
      const parts = value.map(({ mark, total, due }) => words.part(mark, amount(total), due ?? words.waits))
      return parts.length === 0 ? words.blank : parts.join(common.comma)
    }
    if (fact === 'adjusted' || fact === 'recovered') return amount(typeof value === 'number' ? value : 0)
    if (fact === 'total' || fact === 'paid') return amount(typeof value === 'number' ? value : null)
    if (fact === 'currency') return String(value ?? own)
    return value === null || value === '' ? words.blank : String(value)
  }
  const told = ({ facts, currency, formerly }: ShownChange) =>
    facts.map(one => ({
      fact: words.facts[one.fact],
      before: said(one.fact, one.before, amountIn(formerly)),
      now: said(one.fact, one.now, amountIn(currency)),
      /** A name or a plan may be long, an amount or a day is not broken. */
      isWhole: one.fact !== 'customer' && one.fact !== 'plan',
    }))
  /** What happened as a whole, where no single fact says it. */
  const happened = ({ kind, total, currency }: ShownChange) => {
    if (kind === 'new') return words.fresh(amountIn(currency)(total))
    return kind === 'gone' ? words.gone(amountIn(currency)(total)) : null
  }
  const inWords = (change: ShownChange) => {
    const whole = happened(change)
    const facts = told(change).map(({ fact, before, now }) => words.fromTo(fact, before, now))
    return whole === null ? facts : [whole, ...facts]
  }
  const item = ({ project, reference }: ShownChange) =>
    [project, reference].filter(part => part !== '').join(common.dot)
  const where = ({ place, stood }: ShownChange) => {
    if (place !== null) return placeName(place)
    return stood === null ? '' : words.stood(placeName(stood))
  }
  const name = (change: ShownChange) => (change.name === '' ? common.unnamed : change.name)
  return {
    happened,
    told,
    item,
    where,
    name,
    /** For the record: as much as one cell of it takes. */
    line: (change: ShownChange) =>
      [name(change), item(change), where(change), inWords(change).join(common.comma)]
        .filter(part => part !== '')
        .join(common.dot)
        .slice(0, 300),
  }
}
