// Words of the outbox.

const zh = {
  title: '发件箱',
  count: (n: number, unread: number) => `发件箱，${n} 封${unread > 0 ? `，${unread} 封未读` : ''}`,
  empty: '还没有邮件',
  emptyHint: '脚本发出的邮件会放在这里，不会寄给任何人。在边栏的“催款”里发一封试试。',
  list: '邮件',
  unread: '未读',
  search: '查找收件人、主题或正文',
  found: (n: number) => `找到 ${n} 封`,
  nothingFound: '没有符合的邮件。',
  from: '发件人',
  to: '收件人',
  cc: '抄送',
  bcc: '密送',
  replyTo: '回复到',
  at: '时间',
  form: '怎么看',
  html: '网页版',
  text: '纯文本',
  letter: '邮件正文',
  attachments: '附件',
  bytes: (n: number) =>
    n < 1024
      ? `${n} 字节`
      : n < 1_048_576
        ? `${(n / 1024).toFixed(1)} KB`
        : `${(n / 1_048_576).toFixed(1)} MB`,
  download: '下载 .eml',
  noSubject: '（无主题）',
}

const en: typeof zh = {
  title: 'Outbox',
  count: (n, unread) => `Outbox, ${n} ${n === 1 ? 'mail' : 'mails'}${unread > 0 ? `, ${unread} unread` : ''}`,
  empty: 'No mail yet',
  emptyHint: 'What the script sends is kept here and goes to nobody. Try one under Reminders in the sidebar.',
  list: 'Mails',
  unread: 'unread',
  search: 'Search recipients, subject or text',
  found: n => `${n} found`,
  nothingFound: 'No mail matches.',
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  replyTo: 'Reply to',
  at: 'Time',
  form: 'Shown as',
  html: 'HTML',
  text: 'Plain text',
  letter: 'Letter',
  attachments: 'Attachments',
  bytes: n =>
    n < 1024
      ? `${n} bytes`
      : n < 1_048_576
        ? `${(n / 1024).toFixed(1)} KB`
        : `${(n / 1_048_576).toFixed(1)} MB`,
  download: 'Download .eml',
  noSubject: '(no subject)',
}

export const outboxWords = { zh, en }
