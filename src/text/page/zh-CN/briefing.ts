// 早报: one message a person and working day, and the chat group's robot.
import type { RobotKind } from '../../../core/briefing/robot'
import type { EscalationRules } from '../../../core/warnings/unattended'

const kinds: Record<RobotKind, string> = { wecom: '企业微信', dingtalk: '钉钉', feishu: '飞书' }

export const briefing = {
  title: '早报',
  intro:
    '工作日一人一天最多一封：今天和三天内到期、刚刚逾期、承诺、今天要联系的、新的高风险、该核对的资料。客户经理只收到自己的客户，发信的人收到全部；没有事就不发。',
  off: '没有开',
  on: (by: string, hour: number) =>
    `已开，每个工作日 ${hour} 点以后由 ${by} 的每小时任务发出，给客户的信先发。`,
  stopped: (by: string) => `已停：每小时任务不再归 ${by}。请现在负责的人关掉再开启。`,
  joined: '开着的时候，资料该核对的提醒并在早报里，不另外发信。',
  unreachable: (n: number, of: number) =>
    `${of} 位客户经理里有 ${n} 位收不到：到「数据 ▸ 资料核对 ▸ 提醒客户经理」填邮箱。`,
  switchOn: '开启早报…',
  switchOff: '关掉早报',
  ask: {
    title: '开启早报',
    sends: (n: number) => `每个工作日用你的账号给你和 ${n} 位客户经理各发最多一封信。`,
    waiting: ({ owner, superior, high }: EscalationRules) =>
      `预警里早就「待处理」的也算进去：满 ${owner} 天告诉客户经理，满 ${superior} 天也告诉他的上级，满 ${high} 天列为高风险。`,
    yes: '开启',
  },
  steps: {
    title: '预警没人处理',
    text: '早报开着时，逾期类预警一直是「待处理」满几天：',
    owner: '告诉客户经理',
    superior: '也告诉他的上级',
    high: '列为高风险',
    days: '天',
    wrong: '写 1 到 90 的整数，一个比一个不早。',
    save: '保存天数',
    saved: '天数已保存。',
  },
  robot: {
    title: '群机器人',
    text: '早报也发到企业微信、钉钉或飞书群，一天一条。群里的人都看得到客户和金额。地址只存在你的 Google 账号里，不写进表格。',
    others: (by: string) => `早报由 ${by} 发出，群机器人也由他来接。`,
    url: 'Webhook 地址',
    secret: '加签密钥（钉钉、飞书开了才填）',
    save: '接上',
    kinds,
    is: (kind: string, tail: string, signed: boolean) =>
      `${kind}，地址末四位 ${tail}${signed ? '，有加签' : ''}`,
    test: '发一条试试',
    remove: '断开',
    taken: (at: string) => `${at} 发出，已收下。`,
    failed: (at: string, why: string) => `${at} 没有收下：${why}`,
  },
}
export type BriefingText = typeof briefing
