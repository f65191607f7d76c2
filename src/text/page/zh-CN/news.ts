// 新版说明: what is new in the version of src/contract/version.ts; told each person once.

export const news = {
  title: (version: string) => `${version} 版新增`,
  lines: [
    '合同可以分几期：各期有自己的金额和到期日，等验收的不算逾期，填了日期才催。',
    '登记收款里多了贷项、抹零、坏账核销（要批准）、承兑汇票；直接改的已付可以补上日期。',
    '总览里多了逐户账龄、回款计划、预计回款和经常迟付的客户。',
    '数据里可以建客户表、合并重复客户，加交易、服务、费用表；更多里有付款周期。',
  ],
  read: '知道了',
}
export type NewsText = typeof news
