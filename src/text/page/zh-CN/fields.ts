// The ledger's fields as the wizard and the check name them; the same words as the column labels of src/tables.
import type { LedgerField } from '../../../core/ledger/types'

export const fields: Record<LedgerField, string> = {
  customer: '客户名称',
  contact: '联系人',
  phone: '联系电话',
  email: '邮箱地址',
  project: '合作项目',
  signedOn: '合同签订日期',
  total: '合同总金额',
  paid: '已付款金额',
  unpaid: '未付款金额',
  terms: '付款周期',
  note: '备注',
  reference: '合同编号',
  startsOn: '起算日',
  dueOn: '应收日期',
  paidOn: '付清日期',
  dispute: '争议',
  owner: '客户经理',
  industry: '行业',
  region: '地区',
  rating: '信用等级',
  address: '地址',
  cost: '成本',
  creditLimit: '信用额度',
  taxRate: '税率',
}
