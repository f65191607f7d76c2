// The language scripts are written in: what the V8 runtime has and lacks.
import type { Case } from '../case'

export const runtimeCases: Case[] = [
  {
    id: 'v8-missing',
    members: [],
    says: 'The runtime has no timers, no streams, no fetch, no URL, no crypto, no window and no process.',
    source: 'V8',
    standing: 'documented',
    run: () => {
      const names = [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'ReadableStream',
        'TextEncoder',
        'TextDecoder',
        'fetch',
        'FormData',
        'File',
        'Blob',
        'URL',
        'URLSearchParams',
        'DOMException',
        'atob',
        'btoa',
        'crypto',
        'window',
        'navigator',
        'performance',
        'process',
      ]
      const world = globalThis as unknown as Record<string, unknown>
      return names.filter(name => world[name] !== undefined)
    },
    gives: [],
  },
  {
    id: 'v8-missing-seen',
    members: [],
    says: 'It has neither structuredClone nor queueMicrotask nor AbortController.',
    source: 'https://justin.poehnelt.com/posts/apps-script-runtime-limitations-wintercg/',
    standing: 'practitioner',
    run: () => {
      const world = globalThis as unknown as Record<string, unknown>
      return ['structuredClone', 'queueMicrotask', 'AbortController', 'Event', 'Headers'].filter(
        name => world[name] !== undefined,
      )
    },
    gives: [],
  },
  {
    id: 'v8-locale-texts',
    members: [],
    says: 'Numbers and dates are written in the language of a locale that is named.',
    source: 'V8M',
    standing: 'documented',
    run: () => [
      (1234.5).toLocaleString('de-DE'),
      new Date(Date.UTC(2026, 10, 5)).toLocaleDateString('de-DE', {
        timeZone: 'UTC',
        dateStyle: 'short',
      } as never),
    ],
    gives: ['1.234,5', '05.11.26'],
  },
  {
    id: 'v8-values-are-the-scripts',
    members: ['Range.getValues'],
    says: 'Arrays and Dates from services are those of the script: instanceof holds.',
    source: 'V8M',
    standing: 'practitioner',
    given: [['2026-01-02']],
    run: ({ sheet }) => {
      const values = sheet.getRange('A1').getValues()
      // biome-ignore lint/suspicious/useIsArray: instanceof is what this case is about
      return [values instanceof Array, Array.isArray(values[0]), values[0]?.[0] instanceof Date]
    },
    gives: [true, true, true],
  },
  {
    id: 'v8-service-errors',
    members: ['Sheet.getRange'],
    says: 'What a service throws is an Error with a message and the name Exception.',
    source: 'C:EH',
    standing: 'practitioner',
    run: ({ sheet }) => {
      try {
        return sheet.getRange(0, 0)
      } catch (error) {
        return [error instanceof Error, (error as Error).name, (error as Error).message.length > 0]
      }
    },
    gives: [true, 'Exception', true],
  },
]
