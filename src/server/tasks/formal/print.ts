// Formal letters for the printer: numbered and recorded first, so that what is on paper stands in 函件记录; one document, each letter on a sheet of its own.
import type { PrintResult } from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import type { FormalLetter } from '../../../core/statements/letters'
import { nextNumbers } from '../../../core/statements/letters'
import { type Outcome, ok, problem } from '../../answer'
import { type Drawn, draw, drawingDesk, isSenderReady } from '../../formal/draw'
import { paperHtml } from '../../formal/paper'
import { appendFormalLetters, readFormalLetters } from '../../formal/records'
import type { Desk, Office } from '../../ports'

/** A letter that cannot be drawn up keeps all from being printed. */
export const printFormal = (office: Office, { papers, key }: Input<'formal.print'>): Outcome<PrintResult> => {
  if (!isSenderReady(office)) return problem('sender-incomplete')
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
  const numbers = desk.locked(() => {
    const letters = readFormalLetters(desk, currency)
    const before = letters.filter(letter => letter.key === key && letter.state === 'printed')
    const kept = drawn.map(one => before.find(letter => isSame(letter, one))?.number ?? null)
    const fresh = drawn.filter((_, n) => kept[n] === null)
    const given = nextNumbers(letters, {
      kind: first.about.kind,
      today: desk.today,
      count: fresh.length,
    })
    const added = fresh.map((one, n) => recordOf(desk, one, { number: given[n] ?? '', key }))
    appendFormalLetters(desk, added, currency)
    return kept.map(number => number ?? given.shift() ?? '')
  })
  if (numbers === null) return problem('busy')
  return ok({
    html: paperHtml({
      ...{ language: first.language, title: first.title },
      pages: drawn.map((one, n) => one.page(numbers[n] ?? null)),
    }),
    numbers,
  })
}

/** Printed once more from the same page it keeps its number. */
const isSame = (letter: FormalLetter, { about }: Drawn): boolean =>
  letter.customer === about.customer &&
  letter.kind === about.kind &&
  letter.from === about.from &&
  letter.to === about.to &&
  letter.amount === about.amount

const recordOf = (
  desk: Desk,
  { about }: Drawn,
  { number, key }: { number: string; key: string },
): FormalLetter => ({
  ...about,
  ...{ number, key, state: 'printed', recipients: [], at: desk.now(), by: desk.person.label() },
  ...{ repliedOn: null, difference: '' },
})
