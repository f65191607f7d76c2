// 资料核对: when a customer's data was last looked over, whose turn it is, whom to tell.
import type { VerifyBlock } from '../../../core/audit/freshness/freshness'

const blocks: Record<VerifyBlock, string> = { contact: '联系方式', amounts: '合同与金额', terms: '付款条件' }

export const freshness = {
  title: '资料核对',
  blocks,
  rhythm: { 0: '不提醒', 1: '每月', 3: '每季度', 6: '每半年', 12: '每年' },
  verifiedOn: (day: string) => `最后核对 ${day}`,
  never: '还没核对过',
  stale: (days: number) => `已过期 ${days} 天`,
  until: (day: string) => `下次 ${day} 前`,
  by: (name: string) => `${name} 核对`,
  due: '该核对了',
  verify: '已核对',
  verified: (n: number) => `已记下：${n} 位客户核对过了。`,
  gone: (n: number) => `另有 ${n} 位已经不在表里。`,
  takenBack: '已撤销。',
  completeness: '完整度',
  complete: (share: string, missing: string[]) =>
    missing.length === 0 ? share : `${share}：缺 ${missing.join('、')}`,
  noFields: '台账里没有可以算完整度的列',
  counted: '只算台账里有的列：联系人、电话、邮箱、付款周期、客户经理、行业、地区、信用等级、地址',
  line: (n: number) => (n === 0 ? '客户资料都在核对期内' : `${n} 位客户的资料该核对了`),
  look: '看名单',
  intro: '对着合同、名片或问客户核对一遍，没变或改好了，就点「已核对」。多久核对一次，在设置里改。',
  count: (n: number, of: number) => `${of} 位客户，${n} 位该核对了`,
  listed: (n: number) => `未付最多的 ${n} 位在前，核对完再列后面的。`,
  none: { title: '都在核对期内', text: '还没有客户的资料要核对。' },
  balance: (amount: string) => `未付 ${amount}`,
  all: (n: number) => `${n} 位都已核对…`,
  ask: {
    title: '全部标为已核对',
    marks: (n: number) => `将把列出的 ${n} 位客户该核对的内容都记为今天由你核对过。`,
    only: '只写进核对记录，不改台账；点错了可以马上撤销。',
    yes: '都已核对',
  },
  nudge: {
    tick: '资料过期时写信提醒客户经理',
    hint: '工作日一人一天最多一封，没有新情况一周一封；用你的账号发，给客户的信先发。邮箱在「数据 ▸ 资料核对」里填。',
    title: '提醒客户经理',
    off: '没有开。在「更多 ▸ 设置」里开启。',
    on: (by: string) => `已开，由 ${by} 的每小时任务发出`,
    stopped: (by: string) => `已停：每小时任务不再归 ${by}。请现在负责的人到设置里关掉再开启。`,
    settings: '去设置',
    unowned: (n: number) => `${n} 位客户没有客户经理，或没写他的邮箱，没有人会收到提醒。`,
    noOwners: '台账里没有客户经理。',
    stale: (n: number) => (n === 0 ? '没有该核对的' : `${n} 位该核对`),
    noMail: '没有邮箱',
    superior: (name: string) => `上级 ${name}`,
    edit: (name: string) => `修改 ${name}`,
    mailField: '邮箱',
    superiorField: '上级（姓名或邮箱）',
    inSheet: '去表里改',
    saved: (name: string) => `${name} 的邮箱已保存。`,
  },
}
export type FreshnessText = typeof freshness
