// Why an open amount is in no letter, and what to do; what terms without a start wait for. Chinese.
import type { AwaitedEvent } from '../../../core/ledger/types'
import type { WithholdReason } from '../../../core/reminders/types'

type Cause = { title: string; todo: string }

export const withheld: Record<WithholdReason, Cause> = {
  'not-due': { title: '还没到期', todo: '到期后按级别提醒。' },
  'before-first-level': { title: '刚到期，还没到第 1 级', todo: '到了规定天数再提醒。' },
  'already-reminded': { title: '这一级已经催过', todo: '到下一级的日子再催。' },
  gap: { title: '离上一封信太近', todo: '过了间隔再催，免得打扰。' },
  disputed: { title: '有争议', todo: '先把争议说清楚；没有争议的部分照常催。' },
  held: { title: '暂缓', todo: '到期后自动恢复，也可以现在取消暂缓。' },
  never: { title: '设为不催', todo: '不会给这位客户发催款信。' },
  undated: { title: '没有到期日', todo: '补上应收日期，或起算日和付款周期。' },
  awaiting: {
    title: '付款条件还没触发',
    todo: '发货或验收后，把那一天填进起算日；分了期的，填在「分期」里。',
  },
  'inferred-due': {
    title: '到期日是推算的',
    todo: '按签订日期推算的日子不用来催款；填上起算日或应收日期就能催。',
  },
  'bad-data': { title: '数据有问题', todo: '到「数据」里改好这一行。' },
  'no-address': { title: '没有邮箱', todo: '填上邮箱；也可以打电话或用微信联系。' },
  'bad-address': { title: '邮箱写得不完整', todo: '把邮箱改好。' },
  bounced: { title: '信被退回', todo: '问到新邮箱改上；邮箱没错就点「再试」。' },
  'address-conflict': { title: '邮箱不一致', todo: '选定用哪一个。' },
  'unknown-outcome': { title: '上一封信结果不明', todo: '先确认那封信发出去了没有。' },
  'in-progress': { title: '正在发送', todo: '等这一批发完。' },
  'small-difference': { title: '尾差', todo: '金额太小，不催。' },
  'below-minimum': { title: '低于起催金额', todo: '欠得不多，先不催。' },
  'unapplied-receipt': { title: '有收款还没核销', todo: '先把收款对到合同上。' },
  unreviewed: { title: '待复核', todo: '新录的或改过的，等同事在「数据 ▸ 复核」里通过。' },
  promised: {
    title: '客户答应了付款日',
    todo: '等到那天再加 1 个工作日；没付就自动恢复催款，付清就提前恢复。',
  },
  'opted-out': { title: '暂不催', todo: '到期后自动恢复，也可以现在恢复。' },
  legal: { title: '法务处理中', todo: '由法务跟进，不发信；到期后自动恢复，要继续就再延长。' },
  'ladder-ended': { title: '各级都催过了', todo: '信不会再自动发：打电话、约见或交给法务。' },
  'too-old': { title: '逾期太久，不再自动发', todo: '这一级的规则只管到这么多天：请人跟进，或在设置里改。' },
  'item-by-hand': { title: '这几笔由人催', todo: '催款策略写着人工；客户别的款照常发信，这几笔单独跟进。' },
  'foreign-currency': { title: '外币', todo: '信里只写一种货币；这几笔请人工催。' },
}

/** What terms without a start wait for. */
export const awaited: Record<AwaitedEvent, string> = {
  delivery: '等发货',
  acceptance: '等验收',
  stages: '分期，等各期的日子',
  prepayment: '等预付款',
  other: '等付款条件',
  signing: '等签约',
  invoice: '等开票',
  warranty: '等质保期满',
}
