// The mail in which a customer's summary goes to colleagues, as PDF.
export const SUMMARY_MAIL = {
  'zh-CN': {
    subject: (name: string, day: string) => `大客户总结：${name}（截至 ${day}）`,
    intro: (name: string, day: string) => `附件是「${name}」的大客户管理会计总结，截至 ${day}。`,
    part: (part: string, conclusion: string) => `${part}：${conclusion}`,
    inside: '仅供内部使用，请不要转发给客户。',
    from: '账期管家',
  },
  en: {
    subject: (name: string, day: string) => `Account summary: ${name} (as of ${day})`,
    intro: (name: string, day: string) =>
      `Attached is the key-account accounting summary of ${name} as of ${day}.`,
    part: (part: string, conclusion: string) => `${part}: ${conclusion}`,
    inside: 'For internal use; please do not forward it to the customer.',
    from: 'Zhangqi',
  },
} as const
