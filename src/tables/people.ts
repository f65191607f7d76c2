// 人员: the colleagues named in 客户经理, where to write to them, and whom to tell instead.
import type { HelperTable } from './helper-table'

export const PEOPLE = {
  id: 'people',
  name: { 'zh-CN': '人员', en: 'People' },
  hidden: true,
  columns: [
    {
      id: 'name',
      label: { 'zh-CN': '姓名', en: 'Name' },
      note: {
        'zh-CN': '和台账「客户经理」一列写的一样；第一次由账期管家填好，新来的自动补上。',
        en: 'As written in the ledger’s column of account owners; filled in by Zhangqi, new names are added.',
      },
      width: 120,
      format: 'text',
    },
    {
      id: 'mail',
      label: { 'zh-CN': '邮箱', en: 'E-mail' },
      note: {
        'zh-CN': '资料该核对时写信到这里；空着就不写。',
        en: 'Told here when data is to be verified; blank: not told.',
      },
      width: 220,
      format: 'text',
    },
    {
      id: 'superior',
      label: { 'zh-CN': '上级', en: 'Superior' },
      note: {
        'zh-CN': '本人没有邮箱时写给上级：写上级的姓名或邮箱。',
        en: 'Told instead when there is no e-mail: a name of this list, or an address.',
      },
      width: 160,
      format: 'text',
    },
  ],
} as const satisfies HelperTable

/** Whether somebody's 职责 is finance, as teams write it in either language. */
export const isFinanceRole = (role: string): boolean =>
  /财务|会计|出纳|finance|accounting|accountant|controller|treasur/i.test(role)
