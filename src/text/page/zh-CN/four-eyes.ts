// 复核: what waits for a second person.

export const fourEyes = {
  title: '复核',
  look: '去复核',
  see: '看复核',
  line: (n: number) => (n === 0 ? '复核：没有等着的' : `${n} 项待复核`),
  lineOff: '复核：没有开',
  off: {
    title: '复核没有开',
    text: '开了以后，新录的行、改了的客户、总金额、已付、应收日期和分期，都等第二个人看过；没看过的款不写进催款信，数字照算。',
    button: '去设置',
  },
  intro: '新录的和改了的等第二个人看。没通过的不写进催款信，余额和逾期照算。',
  since: (who: string, at: string) => `${who} ${at} 开启，以后的改动在这里。`,
  atLeast: (amount: string) => `不到 ${amount} 的改动不用复核，累计到了再列；外币的不论多少都列。`,
  who: '单元格是谁改的，表格不告诉程序：只有登记收款记的和这里改的分期知道是谁。是自己改的，点「是我改的」，留给同事通过。',
  damaged: {
    title: '底稿被改过或删了',
    text: '「复核用」这张隐藏的表被人改过，分不清哪些认可过，所以全都列出来。核对以后，到设置里关掉再开启，就按那时的表重新开始。',
    button: '去设置',
  },
  none: { title: '没有等着复核的', text: '新录的和改了的都有第二个人看过。' },
  count: (n: number) => `${n} 项待复核`,
  tick: '通过',
  own: '是我改的',
  by: (who: string) => `${who} 录的`,
  mine: '你录的，等同事通过',
  all: (n: number) => `通过列出的 ${n} 项…`,
  ask: {
    title: (n: number) => `通过 ${n} 项`,
    marks: '记下由你复核过，写明什么时候、原来是多少、改成多少。',
    notMine: '点「通过」就是说：这些不是你录的，也不是你改的。',
    letters: '通过以后，到期的款照常写进催款信。',
    yes: '通过',
  },
  ticked: (n: number) => `${n} 项已通过。`,
  owned: (n: number) => `记下了：${n} 项是你改的，等同事通过。`,
  settings: {
    title: '复核',
    tick: '新录的和改了的要第二个人看过',
    hint: '从开启那时算起。没看过的款不写进催款信，数字照算；在「数据 ▸ 复核」里通过。',
    askOff: {
      title: '关闭复核',
      text: '还没通过的款会照常写进催款信。复核记录留着；再开启时，按那时的表重新开始。',
      yes: '关闭',
    },
  },
}
export type FourEyesText = typeof fourEyes
