// 人员: who owns customers, where to write to him, and whom to tell instead.
import { type Book, CUSTOMER, NOTE } from './book'

export const PEOPLE_BOOK: Book = {
  id: 'people',
  name: { 'zh-CN': '人员', en: 'People' },
  brings: {
    'zh-CN': '提醒客户经理时，按你们的人员表写给谁',
    en: 'Whom reminders to account owners go to',
  },
  needs: [['person'], ['mail', 'superior']],
  tells: ['mail', 'superior'],
  never: [...Object.values(CUSTOMER.label), ...CUSTOMER.aliases],
  columns: [
    {
      id: 'person',
      label: { 'zh-CN': '姓名', en: 'Name' },
      aliases: [
        '员工',
        '员工姓名',
        '人员',
        '同事',
        '业务员',
        '销售',
        '客户经理',
        'full name',
        'employee',
        'staff',
        'sales rep',
        'account manager',
        'account owner',
      ],
      formerLabels: [],
      type: 'text',
      help: {
        'zh-CN': '和台账「客户经理」一列写的一样。',
        en: 'As written in the ledger’s column of account owners.',
      },
      width: 120,
    },
    {
      id: 'mail',
      label: { 'zh-CN': '邮箱', en: 'E-mail' },
      aliases: ['邮箱地址', '电子邮箱', '电子邮件', 'email address', 'mail'],
      formerLabels: [],
      type: 'text',
      help: { 'zh-CN': '一个邮箱；空着就不写给他。', en: 'One address; blank: not written to.' },
      width: 220,
    },
    {
      id: 'role',
      label: { 'zh-CN': '角色', en: 'Role' },
      aliases: ['职务', '职位', '岗位', 'position', 'job title', 'title'],
      formerLabels: [],
      type: 'text',
      help: { 'zh-CN': '例如业务、主管。', en: 'Such as sales.' },
      width: 100,
    },
    {
      id: 'superior',
      label: { 'zh-CN': '上级', en: 'Superior' },
      aliases: ['直属上级', '主管', '领导', '汇报对象', 'manager', 'supervisor', 'reports to'],
      formerLabels: [],
      type: 'text',
      help: {
        'zh-CN': '本人没有邮箱时写给上级：这张表里的姓名，或者邮箱。',
        en: 'Told instead when there is no e-mail: a name of this list, or an address.',
      },
      width: 160,
    },
    NOTE,
  ],
}
