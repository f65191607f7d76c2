// Why something is not as it should be, and what to do: the words for every code of core and of the page's calls, Chinese.

import type { WarningKind } from '../../core/warnings/types'
import { data } from './data/zh-CN'
import { figure } from './figure/zh-CN'
import { awaited, withheld } from './withheld/zh-CN'

const planned = (what: string, days: number) => {
  if (days === 0) return `${what}今天到期`
  return days > 0 ? `${what}过期 ${days} 天` : `${what} ${-days} 天后到期`
}

const warning: Record<WarningKind, (days: number) => string> = {
  overdue: days => `逾期 ${days} 天`,
  'long-unpaid': days => `拖了 ${days} 天`,
  large: () => '大额',
  'due-soon': days => (days === 0 ? '今天到期' : `${days} 天后到期`),
  'bad-data': () => '数据有问题',
  'address-conflict': () => '邮箱不一致',
  'off-habit': days => `比平时晚 ${days} 天`,
  'broken-promise': days => `承诺过了 ${days} 天没付`,
  'over-credit': () => '信用额度',
  'stale-data': days => `资料过期 ${days} 天`,
  limitation: days => (days < 0 ? `时效过了 ${-days} 天` : `时效还有 ${days} 天`),
  'opportunity-late': days => `商机过期 ${days} 天`,
  'measure-due': days => planned('措施', days),
  'review-due': days => planned('复盘', days),
  'survey-due': days => planned('满意度调查', days),
  'stale-satisfaction': days => (days === 0 ? '该问满意度' : `满意度过期 ${days} 天`),
}

const named = (values: string[]) => (values.length === 0 ? '' : `：${values.join('、')}`)

/** Why a call of the page was not carried out; `values` are what the server names. */
const call = {
  'unknown-method': () => '这个页面比表格里的程序新。关掉侧边栏再打开一次。',
  'input-invalid': () => '有一项填得不对。改好再试。',
  'not-set-up': () => '这张表还没有设置。',
  'sheet-gone': (values: string[]) => `找不到账本那张工作表${named(values)}。可能被删掉了，请重新设置。`,
  'columns-missing': (values: string[]) =>
    `有列找不到了${named(values)}。可能被删掉，或者改了名又挪了地方。到「数据」里指一下就好。`,
  'columns-doubled': (values: string[]) => `有两列是同一项${named(values)}。留下一列，或重新设置。`,
  'no-header': () => '没有找到表头。在设置向导里选一下表头在第几行。',
  'no-permission': () => '你在这份表格里只有查看权限，这一步要有编辑权限的人来做。',
  'not-authorized': () => '还没有授权。从菜单「扩展程序 ▸ 账期管家」点一次任意一项，同意授权后再试。',
  busy: (values: string[]) => `${values[0] ?? '有人'}正在处理，请过一会儿再试。`,
  'sender-incomplete': () => '发件信息还没填全。到「更多 ▸ 设置」里填好公司简称、发件人和收款账户。',
  'letter-tokens': (values: string[]) => `信里有不认识的代码${named(values)}。从下面的清单里选。`,
  'owned-by-other': (values: string[]) => `现在由 ${values[0] ?? '别人'} 发送。要由你来发，请先接手。`,
  'hourly-of-other': (values: string[]) =>
    `每小时任务现在归 ${values[0] ?? '别人'}，提醒信用他的账号发，所以只有他能开启。`,
  'receipt-not-told': (values: string[]) =>
    `这样分在收款流水里写不清楚${named(values)}：没有编号的合同只能按金额相同、先到期先付来分。还没有写任何东西；请按规则分，或者给合同补上编号。`,
  'customer-gone': (values: string[]) => `表格里找不到这位客户了${named(values)}。`,
  'warning-gone': () => '这件事已经不在了，可能刚付清或改好。重新读一次再看。',
  'nothing-to-send': () => '没有可以发的信。',
  'value-malformed': (values: string[]) => `这样写不行${named(values)}。改好再保存。`,
  'robot-address': () =>
    '这不是群机器人的地址。从企业微信、钉钉或飞书的群机器人设置里复制整条 Webhook 地址再贴。',
  'findings-changed': () => '这期间数据变了。点「重新检查」看过再定。',
  'balances-empty': () => '没有读到内容。从 Excel、用友或金蝶里连表头一起复制，再粘贴。',
  'balances-gone': () => '放余额的那张工作表不在了。换一张，或直接粘贴。',
  'balances-no-header': () =>
    '没找到表头：前 30 行里要有「客户名称」「往来单位」或「科目名称」，还要有「期末余额」或「期末借方」「期末贷方」。',
  'customer-unknown': (values: string[]) => `表格里没有这位客户${named(values)}。照台账里的名称写。`,
  'terms-changed': () => '这期间表格或付款周期的约定变了，返回再看一遍会改变几笔。',
  'draft-changed': () => '这份计划的日子变了，或者款已经付了。请看一下现在的样子。',
  'account-plan-lacks': (values: string[]) => `还缺：${values.join('、')}。填好再保存。`,
  'plan-changed': () => '回款计划刚才有人动过，请看一下现在的样子。',
  'mail-quota': (values: string[]) =>
    `今天的发信额度只够 ${values[0] ?? '0'} 个收件人了，没有发出。明天再发，或者打印。`,
  'mail-refused': (values: string[]) => `Google 没有接受这封邮件，没有发出${named(values)}。`,
  'pdf-refused': () => 'Google 没有给出 PDF，没有发出。可以打印，或者在打印窗口里另存为 PDF。',
  'letter-changed': (values: string[]) =>
    `${values[0] ?? '这位客户'}的函刚变过，没有发出。看一下现在的样子再发。`,
  'do-not-remind': (values: string[]) =>
    `${values[0] ?? '这位客户'}设为不催，没有写催款函。要写的话，先在「催款」里改安排。`,
  'customer-held': (values: string[]) =>
    `${values[0] ?? '这位客户'}在暂停催款或答应了付款日，到 ${values[1] ?? ''} 为止不写催款函。要写的话，先在「催款」里恢复。`,
  'letter-unsure': (values: string[]) =>
    `${values[0] ?? '这份函'}可能已经发出，没有再发。先看 Gmail 的「已发送」：没有这封，就在「函件记录」里把状态改成「没有发出」，再发一次。`,
  'letter-gone': (values: string[]) => `函件记录里找不到这份函了${named(values)}。`,
  'archive-changed': () => '这期间表格变了，请按现在的样子再看一遍。',
  'work-running': (values: string[]) =>
    `${values[0] || '有人'}开始的工作还没做完，先到「数据」里做完或停下它。`,
  'list-exists': (values: string[]) => `已经有客户表了${named(values)}。`,
  'instalments-changed': () => '这笔合同或它的分期刚变过，什么都没有写。重新看一次再改。',
  'instalments-not-whole': () => '各期加起来不等于合同总额，没有写入。',
  'nothing-to-undo': () => '没有可以撤销的改动：已经撤销过，或后来又有了新的改动。',
  'month-not-closable': (values: string[]) =>
    `这个月现在关不了，也打不开${named(values)}。可能同事刚动过，重新看一次。`,
  'adjustment-gone': (values: string[]) => `这条调整已经不在，或者已经处理过${named(values)}。`,
  'own-change': (values: string[]) => `这是你自己录的或改的，要由同事通过${named(values)}。`,
  'settings-too-long': () => '设置太长，存不下。把信写短一些。',
  'period-not-over': (values: string[]) => `这一期还没有结束${named(values)}，结束以后再存。`,
  'deals-missing': () => '收入按「交易」表算，可是那张表现在读不了。先到「数据 ▸ 业务表」里看。',
  'summary-changed': (values: string[]) => `总结里的数刚变了${named(values)}，没有发出。看一遍新的再发。`,
  bug: () => '程序出错了，表格没有被改坏。复制详情发给维护的人。',
  'no-answer': () =>
    '没有收到表格的回答。多半是这个浏览器同时登录了几个 Google 账号，或登录已过期。请只留一个账号，或换无痕窗口再打开。',
}

/** Why a confirmed letter was left out after all. */
const skipped = {
  changed: '未付金额变了，重新看过再发',
  gone: '已经付清或不用再催',
  quota: '今天的发信额度用完了',
  time: '时间到了，下次接着发',
  'claimed-elsewhere': '同事刚刚发过',
  failed: '没有发成',
}

export const problems = { data, withheld, awaited, figure, warning, call, skipped }
export type ProblemWords = typeof problems
