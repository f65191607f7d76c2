// Every word of the try-out page itself, Chinese and English side by side, a file per window. The grid's own words are in grid/.
import { barWords } from './bar'
import { clockWords } from './clock'
import { fileWords } from './files'
import { guideWords } from './guide'
import { keyWords } from './keys'
import { outboxWords } from './outbox'
import { personWords } from './person'
import { runWords } from './runs'

/** The page's words in a language. */
export const wordsIn = (language: 'zh' | 'en') => ({
  ...barWords[language],
  files: fileWords[language],
  clock: clockWords[language],
  outbox: outboxWords[language],
  runs: runWords[language],
  person: personWords[language],
  guide: guideWords[language],
  keys: keyWords[language],
})

export type Words = ReturnType<typeof wordsIn>
