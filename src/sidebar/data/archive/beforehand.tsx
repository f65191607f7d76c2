// What a person should know before rows go: filters, columns that go as results, formulas elsewhere that count them.
import type { ArchiveView } from '../../../contract/archive'
import { useSession } from '../../session'

export const Beforehand = ({ plan }: { plan: ArchiveView }) => {
  const { archive: words } = useSession().text
  const sentences = plan.sheets.flatMap(({ sheet, rows, filtered, asValues }) => [
    ...(filtered && rows > 0 ? [words.filtered(sheet)] : []),
    ...(asValues.length > 0 ? [words.asValues(sheet, asValues)] : []),
  ])
  if (plan.rows === 0 || (sentences.length === 0 && plan.referringCount === 0)) return null
  return (
    <section class="card warn num">
      <h2>{words.beforehand}</h2>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {plan.referringCount > 0 && (
        <>
          <p>{words.referring(plan.referringCount)}</p>
          <ul class="cells">
            {plan.referring.map(({ sheet, a1, formula }) => (
              <li key={`${sheet} ${a1}`} class="becomes">
                <span>{words.referringOne(sheet, a1, formula)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
