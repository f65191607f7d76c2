// The words of the try-out page in both languages.
import { describe, expect, it } from 'vitest'
import { GUIDE_STEPS, stepDoneBy } from '../../../host/page/guide/steps'
import { wordsIn } from '../../../host/page/words'
import type { RunLine } from '../../../host/server/protocol'

/** Every text of a tree of words; functions are called with numbers and names. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return texts(words(3, 2, 1, 1))
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : []
}

describe('the words of the page', () => {
  it('have no Chinese left in English', () => {
    expect(texts(wordsIn('en')).filter(text => /[\u4e00-\u9fff，。：；]/.test(text))).toEqual([])
  })

  it('use Chinese punctuation between Chinese characters', () => {
    expect(texts(wordsIn('zh')).filter(text => /[\u4e00-\u9fff][,:;?!]/.test(text))).toEqual([])
  })

  it('tell of every step of the guide what to do and what to notice', () => {
    for (const language of ['zh', 'en'] as const) {
      const steps = wordsIn(language).guide.steps('账期管家')
      expect(Object.keys(steps)).toEqual([...GUIDE_STEPS])
      for (const { act, notice } of Object.values(steps)) {
        expect(act).toMatch(/[。.]$/)
        expect(notice).toMatch(/[。.]$/)
      }
    }
  })
})

describe('a step of the guide', () => {
  const run = { cause: 'page', method: 'setup.confirm', error: null } as RunLine

  it('is done by the call that does it', () => {
    expect(stepDoneBy(run)).toBe('setUp')
    expect(stepDoneBy({ ...run, method: 'home' })).toBeUndefined()
    expect(stepDoneBy({ ...run, cause: 'menu', method: '' })).toBe('menu')
  })

  it('is not done by a run that failed', () => {
    expect(stepDoneBy({ ...run, error: 'Error: no' })).toBeUndefined()
  })
})
