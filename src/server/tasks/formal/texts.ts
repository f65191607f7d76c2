// The editable paragraphs of formal letters: shown with what they may name, saved where every name is known.
import type { FormalTextsView } from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import { FORMAL_KINDS, type FormalKind } from '../../../core/statements/letters'
import { INSTALLED } from '../../../text/letters/formal/texts'
import { type Outcome, ok, problem } from '../../answer'
import { formalTexts, formalTokens, saveFormalTexts } from '../../formal/texts'
import type { Office } from '../../ports'

export const viewFormalTexts = (
  { desk, settings }: Office,
  _: Input<'formal.texts'>,
): Outcome<FormalTextsView> => {
  const texts = formalTexts(desk.documentStore)
  return ok({
    texts,
    installed: texts.map(({ language, kind }) => ({
      ...{ language, kind },
      ...INSTALLED[language][kind],
    })),
    tokens: Object.fromEntries(
      FORMAL_KINDS.map(kind => [kind, formalTokens(kind, settings.letterLanguage)]),
    ) as Record<FormalKind, string[]>,
  })
}

export const saveTexts = (
  office: Office,
  { texts }: Input<'formal.texts.save'>,
): Outcome<FormalTextsView> => {
  const { desk } = office
  const refused = desk.locked(() => {
    desk.documentStore.refresh()
    return { refusal: saveFormalTexts(desk.documentStore, texts) }
  })
  if (refused === null) return problem('busy')
  return refused.refusal ?? viewFormalTexts(office, {})
}
