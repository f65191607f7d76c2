// A text of the sheets in both languages.

export type SheetLanguage = 'zh-CN' | 'en'
export type Words = Readonly<Record<SheetLanguage, string>>
