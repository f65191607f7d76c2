// The columns by which a row of ours says when and by whom it was written, and those by which the program knows it again.
import type { HelperColumn } from './helper-table'
import type { Words } from './words'

/** 时间; `note`: of what. */
export const writtenAt = (note: Words): HelperColumn => ({
  id: 'at',
  label: { 'zh-CN': '时间', en: 'Time' },
  note,
  width: 130,
  format: 'text',
})

/** 由谁; `note`: what he did. */
export const writtenBy = (note: Words): HelperColumn => ({
  id: 'by',
  label: { 'zh-CN': '由谁', en: 'By' },
  note,
  width: 180,
  format: 'text',
})

/** Not to be seen. */
export const forProgram = (id: string, label: Words, note: Words): HelperColumn => ({
  id,
  label,
  note,
  width: 120,
  format: 'text',
  hidden: true,
})
