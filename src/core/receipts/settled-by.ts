// 结算方式 as teams write it: whether it names a bill that falls due later (承兑汇票, 银承, 商票) or money that is there at once.

/** 银行汇票 and 电汇 are money at once. */
const BILLS = /承兑|商业汇票|银承|商承|银票|商票|电票|票据|^汇票$|\bbills?\b|acceptance|promissory/i

export function namesBill(text: string): boolean {
  return BILLS.test(text.trim())
}
