// 新版说明: what is new in the version of src/contract/version.ts; told each person once.

export const news = {
  title: (version: string) => `${version} 版新增`,
  lines: [
    '登记收款：一次分到几笔合同，已付、未付、付清日期一起改，随时能撤销。',
    '记跟进：电话、微信、拜访都记下来，到日子在这里提醒。',
    '点上面的数字，看它是怎么来的、是哪几行。',
  ],
  read: '知道了',
}
export type NewsText = typeof news
