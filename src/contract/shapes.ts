// The smallest shapes that the inputs of the methods are made of.
import * as v from 'valibot'
import { LEDGER_FIELDS } from './vocabulary'

export const text = v.pipe(v.string(), v.maxLength(2000))
export const name = v.pipe(v.string(), v.maxLength(300))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const minor = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Shape only; the server reads it with core's `calendarDate`, which knows which days exist. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
export const field = v.picklist(LEDGER_FIELDS)
export const LANGUAGES = ['zh-CN', 'en'] as const
export const language = v.picklist(LANGUAGES)
export const goal = v.picklist(['collect', 'satisfaction', 'resources', 'return'])
export const nothing = v.object({})

export type Goal = v.InferOutput<typeof goal>
export type Language = v.InferOutput<typeof language>
