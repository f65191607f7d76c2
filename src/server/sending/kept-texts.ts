// Texts that people edit, one document property each. One that equals the installed text is forgotten, so that it follows later versions.
import { byteLength } from '../../core/byte-length'
import { problem, type Refusal } from '../answer'
import type { Store } from '../ports'

/** Limit of a property, in bytes. */
const MOST_STORED = 9000

/** `text` null: as installed. One that is too long keeps all from being saved ('settings-too-long'). */
export const keepTexts = (
  store: Store,
  texts: readonly { key: string; text: string | null }[],
): Refusal | null => {
  const edited: Record<string, string> = {}
  const installed: string[] = []
  for (const { key, text } of texts) {
    if (text === null) installed.push(key)
    else edited[key] = text
  }
  if (Object.values(edited).some(text => byteLength(text) > MOST_STORED)) return problem('settings-too-long')
  if (Object.keys(edited).length > 0) store.put(edited)
  const kept = installed.filter(key => store.get(key) !== null)
  if (kept.length > 0) store.remove(...kept)
  return null
}
