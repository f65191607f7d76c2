// 调查邀请: the text that asks a customer how content he is, to be copied into WeChat or a mail.

/** '' for what is not known. */
export type InvitationFacts = {
  contact: string
  company: string
  person: string
  number: string
  link: string
}

const zhCN = ({ contact, company, person, number, link }: InvitationFacts): string =>
  [
    contact === '' ? '您好！' : `${contact}，您好！`,
    `感谢您一直以来对${company === '' ? '我们' : company}的支持。想请您花一分钟，告诉我们最近的服务做得怎么样：1 分非常不满意，5 分非常满意，也欢迎写几句意见。`,
    link === '' ? '直接回复这条消息就行。' : link,
    ...(number === '' ? [] : [`您的客户编号：${number}`]),
    ...(person === '' ? [] : [person]),
  ].join('\n')

const en = ({ contact, company, person, number, link }: InvitationFacts): string =>
  [
    contact === '' ? 'Hello,' : `Hello ${contact},`,
    `Thank you for working with ${company === '' ? 'us' : company}. Would you take a minute to tell us how content you are with our service lately? 1 is very dissatisfied, 5 very satisfied; a few words are welcome, too.`,
    link === '' ? 'Simply reply to this message.' : link,
    ...(number === '' ? [] : [`Your customer number: ${number}`]),
    ...(person === '' ? [] : [person]),
  ].join('\n')

export const INVITATIONS: Record<'zh-CN' | 'en', (facts: InvitationFacts) => string> = { 'zh-CN': zhCN, en }
