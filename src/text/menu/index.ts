// The words of menu, toasts and alerts by language.
import { en } from './en'
import { zh } from './zh-CN'

type Worded<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Worded<T[K]>
}

export type MenuText = Worded<typeof zh>

export const menuText = (language: 'zh-CN' | 'en'): MenuText => (language === 'en' ? en : zh)
