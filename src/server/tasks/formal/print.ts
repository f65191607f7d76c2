// Formal letters for the printer: numbered and recorded first, so that what is on paper stands in 函件记录; one document, each letter on a sheet of its own.
import type { PrintResult } from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import { isSameLetter, letterNumbers } from '../../../core/statements/letters'
import { type Outcome, ok, problem } from '../../answer'
import { type Drawn, drawingDesk } from '../../formal/desk'
import { draw } from '../../formal/draw'
import { paperHtml } from '../../formal/paper'
import { appendFormalLetters, readFormalLetters, recordOf, stampOf } from '../../formal/records'
import { noteTold } from '../../formal/told'
import type { Office } from '../../ports'
import { isSenderReady } from '../../sending/owner'

/** A letter that cannot be drawn up keeps all from being printed; printed once more from the same page each keeps its number. */
export const printFormal = (
  office: Office,
  { papers, key, isTold }: Input<'formal.print'>,
): Outcome<PrintResult> => {
  if (!isSenderReady(office.settings)) return problem('sender-incomplete')
  const { desk } = office
  const at = drawingDesk(office)
  if (!at.ok) return at
  const drawn: Drawn[] = []
  for (const paper of papers) {
    const one = draw(at.value, paper)
    if (!one.ok) return one
    drawn.push(one.value)
  }
  const [first] = drawn
  if (first === undefined) return problem('input-invalid', 'papers')
  const { currency } = at.value.loaded.ledger
  const stamp = stampOf(desk)
  const numbers = desk.locked(() => {
    const letters = readFormalLetters(desk, currency)
    const before = letters.filter(letter => letter.key === key && letter.state === 'printed')
    const kept = drawn.map(({ about }) => before.find(letter => isSameLetter(letter, about))?.number ?? null)
    const fresh = drawn.filter((_, n) => kept[n] === null)
    const numberAt = letterNumbers(letters, first.about.kind, desk.today)
    const given = fresh.map((_, n) => numberAt(n))
    const added = fresh.map(({ about }, n) =>
      recordOf(about, { number: given[n] ?? '', key, state: 'printed', recipients: [], ...stamp }),
    )
    appendFormalLetters(desk, added, currency)
    const numbers = kept.map(number => number ?? given.shift() ?? '')
    // Printed once more it may count only now.
    if (isTold === true) noteTold(at.value, first, { number: numbers[0] ?? '', to: [] })
    return numbers
  })
  if (numbers === null) return problem('busy')
  return ok({
    html: paperHtml({
      ...{ language: first.language, title: first.title },
      pages: drawn.flatMap(({ page }, n) => (page === null ? [] : [page(numbers[n] ?? null)])),
    }),
    numbers,
  })
}
