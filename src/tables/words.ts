// A text of the sheets in both languages.

export type SheetLanguage = 'zh-CN' | 'en'
export type Words = Readonly<Record<SheetLanguage, string>>

/** The id whose word a cell holds, in either language; null for any other word. */
export const readWord = <Id extends string>(labels: Readonly<Record<Id, Words>>, text: string): Id | null =>
  (Object.keys(labels) as Id[]).find(id => Object.values(labels[id]).includes(text.trim())) ?? null
