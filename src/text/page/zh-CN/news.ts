// 新版说明: what is new in the version of src/contract/version.ts; told each person once.

export const news = {
  title: (version: string) => `${version} 版新增`,
  lines: [
    '客户、合同、收款各放一张表的，重新走一遍设置向导，就能一起读。',
    '数据里多了：与总账核对、按月关账、两人复核、旧合同归档。',
    '节假日不自动发信，调休上班照发；公司自己的日子写在「更多 ▸ 节假日」。',
    '点应收余额看坏账准备和资金占用，点回款周期看更多指标。',
  ],
  read: '知道了',
}
export type NewsText = typeof news
