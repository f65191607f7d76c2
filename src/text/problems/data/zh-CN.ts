// What is wrong with a cell, a row or a customer: its name, why it matters, what to do; Chinese.
import type { ProblemCode } from '../../../core/problem'

/** `why`: why it matters; `todo`: what to do about it. One short sentence each. */
export type DataCause = { title: string; why: string; todo: string }

export const data: Record<ProblemCode, DataCause> = {
  'missing-customer': {
    title: '没有写客户',
    why: '不知道是谁欠的。',
    todo: '填上客户名称；在那之前这一行算进余额，但不会催款。',
  },
  'missing-total': {
    title: '没有合同总金额',
    why: '这一行不算进应收余额。',
    todo: '填上总金额，或者同时填好已付和未付。',
  },
  'blank-paid': {
    title: '已付是空的',
    why: '不知道还欠多少，这一行不算进余额。',
    todo: '没付过就填 0；或者在设置向导里确认「空白就是 0」。',
  },
  'missing-due': {
    title: '没有应收日期',
    why: '不知道哪天该付，算不出逾期。',
    todo: '填应收日期，或者填起算日和付款周期；在那之前不会催款。',
  },
  'amount-unreadable': {
    title: '金额看不懂',
    why: '这一行不算进任何合计。',
    todo: '只写数字，例如 12000 或 1.2 万。',
  },
  'amount-precision': {
    title: '金额超过两位小数',
    why: '多半是算式或单位错了，不敢当真。',
    todo: '改成到分为止。',
  },
  'amount-negative': {
    title: '金额是负数',
    why: '不知道是退款还是写错了。',
    todo: '红字请写成单独的收款或折让，这一行先不催款。',
  },
  'amount-ambiguous': {
    title: '金额有两种读法',
    why: '两种读法差几百倍，不猜。',
    todo: '去掉多余的逗号或点，写成 1,234.50 这样。',
  },
  'amounts-disagree': {
    title: '总额、已付、未付对不上',
    why: '不知道哪个数是对的，信里不能写。',
    todo: '核对这三个数；对上之前不会催款。',
  },
  'date-unreadable': { title: '日期看不懂', why: '算不出哪天到期。', todo: '写成 2026-11-21 这样。' },
  'date-order-unknown': {
    title: '日和月分不清',
    why: '可能差几个月。',
    todo: '在设置向导里选「先日后月」或「先月后日」，或者写成 2026-11-21。',
  },
  'date-turned': {
    title: '日和月可能调换了',
    why: '可能差几个月，这些日期先不用。',
    todo: '这一列有的是日期，有的是文字，多半是导入时认反了。按原来的语言区域重新导入，或都写成 2026-11-21。',
  },
  'date-impossible': { title: '没有这一天', why: '日历上没有，算不出到期日。', todo: '改成日历上有的日期。' },
  'date-in-future': {
    title: '日期在将来',
    why: '还没到的日子签不了约，也付不了款。',
    todo: '看看是不是年份写错了。',
  },
  'due-before-start': {
    title: '应收日期早于起算日',
    why: '还没开始就到期了，总有一个写错。',
    todo: '核对这两个日期。',
  },
  'terms-unknown': {
    title: '付款周期看不懂',
    why: '算不出哪天到期。',
    todo: '在「更多 ▸ 付款周期」里说明它的意思，例如「净 30 天」。',
  },
  'email-malformed': {
    title: '邮箱写得不完整',
    why: '信寄不到。',
    todo: '改成 name@example.com 这样；在那之前发不出邮件。',
  },
  'email-conflict': {
    title: '同一客户的邮箱不一致',
    why: '不知道该寄给谁。',
    todo: '在「催款」里选定用哪一个；选定之前不会发邮件。',
  },
  'credit-limit-conflict': {
    title: '同一客户的信用额度不一致',
    why: '不知道按哪个额度算。',
    todo: '各行改成同一个数；改好之前按第一次写的算。',
  },
  'phone-malformed': { title: '电话写得不完整', why: '要打电话时打不通。', todo: '核对号码；不影响催款。' },
  'dispute-unreadable': {
    title: '争议一栏看不懂',
    why: '怕催到有争议的款。',
    todo: '写「是」「否」或争议金额。',
  },
  'rate-unreadable': {
    title: '税率看不懂',
    why: '这份合同按设置里的税率算不含税收入。',
    todo: '写成 13% 这样，免税写 0。',
  },
  'cell-error': {
    title: '单元格里是错误值',
    why: '后面的算式也跟着错。',
    todo: '修好公式，例如 #REF! 或 #N/A。',
  },
  'currency-unreadable': {
    title: '币种看不懂',
    why: '不知道是哪国的钱，不算进任何合计。',
    todo: '写成 CNY、USD 这样，或「人民币」「美元」；用到的是 CNY、USD、EUR、HKD、GBP、JPY。',
  },
  'customer-id-differs': {
    title: '客户编号和名称对不上',
    why: '编号是一位客户，名称是另一位。',
    todo: '改对其中一个；确实是同一家的，到「数据 ▸ 重复客户」里合并。改好之前不催款。',
  },
  'language-unknown': {
    title: '客户的语言看不懂',
    why: '不知道用哪种语言给他写信。',
    todo: '写「中文」或「英文」；改好之前按设置里的语言。',
  },
  'dunning-unknown': {
    title: '催款策略看不懂',
    why: '不知道该不该催他。',
    todo: '写「正常」「人工」或「不催」；改好之前不自动发信。',
  },
  'receipt-other-currency': {
    title: '收款和合同的币种不同',
    why: '几种货币不能相抵，这笔没有算进任何一份合同。',
    todo: '给这笔收款写上币种，或者改对合同编号。',
  },
  'receipt-unclaimed': {
    title: '收款待认领',
    why: '不知道是哪位客户付的，没有算进任何一份合同。',
    todo: '在「登记收款」里指一下是谁付的，可以让它记住；也可以填上合同编号。',
  },
  'adjustment-over': {
    title: '调整超过未付金额',
    why: '贷项、抹零或核销只能减到 0，多出的部分没有算。',
    todo: '在「登记收款 ▸ 调整」里作废重登；核销后又收到的钱，登记为核销后收回。',
  },
  'adjustment-orphan': {
    title: '调整的那份合同不在了',
    why: '这一条没有算进任何一份合同。',
    todo: '找回那一行，或在「登记收款 ▸ 调整」里作废这一条。',
  },
  'receipt-of-another': {
    title: '收款的客户和合同编号对不上',
    why: '编号是另一位客户的合同，不知道该信哪个，没有算进去。',
    todo: '改对客户或编号。',
  },
  'receipt-incomplete': {
    title: '收款少了日期或金额',
    why: '这一笔没有算进去，应收会多算。',
    todo: '补上到账日期和金额。',
  },
  'receipt-lowers-nothing': {
    title: '手续费、抹零没有可以减的',
    why: '只减这笔收款付到的合同；那里没有未付了，或这一行是退款，没有算。',
    todo: '看看是不是已经含在收款金额里：那里只写到账的钱。',
  },
  'receipt-bill-undated': {
    title: '承兑汇票没写到期日',
    why: '设置为到期才算收款，这一笔没有算进去。',
    todo: '补上票据到期日；不是汇票的，改一下结算方式。',
  },
  'refund-without-receipt': {
    title: '退款比收到的多',
    why: '多退的部分没有对应的收款，没有算进去。',
    todo: '看看是不是少记了一笔收款，或者退款写多了。',
  },
  'receipt-number-unknown': {
    title: '收款写的合同编号不在账里',
    why: '按金额相同、先到期先付算到了这位客户的合同上。',
    todo: '改对编号，或者补上那份合同。',
  },
  'receipts-differ': {
    title: '已付和收款流水合计不一样',
    why: '余额按合同里写的已付算，收款流水只用来核对。',
    todo: '看看是漏登了一笔，还是已付没有更新。',
  },
  'plan-unmatched': {
    title: '分期对不上合同',
    why: '这一期没有算进任何合同。',
    todo: '把客户和合同编号写得和台账一样；台账里没有的合同先登记。',
  },
  'plan-ambiguous': {
    title: '分期对得上好几笔合同',
    why: '不知道是哪一笔的，先不算。',
    todo: '写上合同编号，让它只指一笔。',
  },
  'plan-exceeds-contract': {
    title: '分期合计超过合同',
    why: '合同不能收得比总额多，这笔合同先按整笔算，也不会催款。',
    todo: '改分期的金额，或者改合同总金额。',
  },
  'plan-short-of-contract': {
    title: '分期合计不到合同总额',
    why: '差的那部分另算一笔，不会催款。',
    todo: '补上缺的那一期，或者改分期的金额。',
  },
  'plan-amount-missing': {
    title: '分期没有金额',
    why: '不知道这一期收多少，这笔合同先按整笔算，也不会催款。',
    todo: '填金额或比例；只有一期可以空着，它拿剩下的全部。',
  },
  'plan-share-unreadable': {
    title: '分期比例看不懂',
    why: '算不出这一期的金额。',
    todo: '写成 30% 这样，不超过 100%。',
  },
  'plan-trigger-unknown': {
    title: '触发条件看不懂',
    why: '不知道这一期等什么，不会催款。',
    todo: '从下拉里选：签约、发货、验收、开票、质保期满或指定日。',
  },
  'plan-day-missing': {
    title: '指定日没有写日期',
    why: '不知道这一期哪天该付，不会催款。',
    todo: '填触发日期，或者直接填应收日期。',
  },
  'plan-number-twice': {
    title: '同一合同有两个一样的期次',
    why: '分不清是哪一期，后面那一期不会催款。',
    todo: '改成不同的期次。',
  },
  'customer-listed-twice': {
    title: '客户资料里有两行同名',
    why: '只用第一行写的，后面的没有用。',
    todo: '合成一行；不是同一家就写得不一样。',
  },
  'customer-unnamed': {
    title: '客户资料里这一行没有写客户',
    why: '不知道是谁的联系方式，没有用。',
    todo: '填上客户名称。',
  },
  'customer-not-listed': {
    title: '客户资料里没有这位客户',
    why: '联系方式和付款周期只能看合同里写的。',
    todo: '在客户资料里加一行，写法和合同里一样。',
  },
  'customer-differs': {
    title: '合同里写的和客户资料不一样',
    why: '按客户资料里写的用，合同里的可能旧了。',
    todo: '改成一样的；这份合同就是不同，就记为历史遗留。',
  },
  'item-doubled': {
    title: '可能录了两遍',
    why: '应收会多算一遍，客户会收到两次同样的款。',
    todo: '看看这两行是不是同一笔：是就删掉一行；分期的写上各自的应收日期。',
  },
  'amount-outlier': {
    title: '金额大得或小得出奇',
    why: '比这本账常见的、也比这位客户自己的差十倍以上，多半是少了小数点或单位错了。',
    todo: '核对合同；没错就记为历史遗留。',
  },
  'date-outlier': {
    title: '日期太早或太远',
    why: '早于 2000 年，或在三年以后：多半是年份写错了，到期日跟着错。',
    todo: '看看年份。',
  },
  'customers-alike': {
    title: '可能是同一位客户',
    why: '去掉括号、标点和「有限公司」这些字就一样；算成两位，余额和催款就分成两份。',
    todo: '是同一家就改成一个写法；不是就记为历史遗留。账期管家不会合并。',
  },
  'phone-shared': {
    title: '不同客户用同一个电话',
    why: '可能抄错了行，也可能是同一位联系人。',
    todo: '核对号码；没错就记为历史遗留。',
  },
  'due-cell-differs': {
    title: '「到期日（账期管家）」和算出来的不一样',
    why: '有人改过这一格，或改了付款周期还没刷新；排序和颜色会按旧的日子。',
    todo: '点下面的「刷新预警和颜色」。',
  },
  'open-cell-differs': {
    title: '「未付金额（账期管家）」和算出来的不一样',
    why: '有人改过这一格，或收款流水变了还没刷新；颜色会按旧的金额。',
    todo: '点下面的「刷新预警和颜色」。',
  },
  'orphan-arrangement': {
    title: '安排或暂停催款的客户、合同不在账里了',
    why: '改了客户或合同的写法，暂停和不催就对不上了，可能会误催。',
    todo: '改过名的，在「催款」里重新安排；已经没有的，记为历史遗留。',
  },
  'log-row-changed': {
    title: '催款记录的一行被改过',
    why: '记录和当时发出的不一样，不能当凭据。',
    todo: '对照发件箱改回来；已催过的级别另有登记，不会因此重发。',
  },
  'log-row-added': {
    title: '催款记录里有手工加的行',
    why: '不是账期管家写的，催没催过说不准。',
    todo: '复制或手写的行请删掉；另行催过的，在「催款」里点「标记已发」。',
  },
  'log-row-missing': {
    title: '催款记录少了行',
    why: '发过的信缺了凭据。',
    todo: '用「文件 ▸ 版本记录」找回；已催过的级别另有登记，不会因此重发。',
  },
}
